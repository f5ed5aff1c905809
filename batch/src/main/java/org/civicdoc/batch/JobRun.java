package org.civicdoc.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.civicdoc.batch.internal.LongMap;
import org.civicdoc.batch.internal.manifest.Manifest;
import org.civicdoc.batch.internal.manifest.OldRun;
import org.civicdoc.batch.internal.manifest.RunLock;
import org.civicdoc.batch.internal.output.Leftovers;
import org.civicdoc.batch.internal.output.LineFiles;
import org.civicdoc.batch.internal.output.OutputNames;
import org.civicdoc.batch.internal.page.PageMaker;
import org.civicdoc.batch.internal.page.PageParser;
import org.civicdoc.batch.internal.page.PageProcessor;
import org.civicdoc.batch.internal.page.PageSettings;
import org.civicdoc.batch.internal.report.Report;
import org.civicdoc.batch.internal.run.OrderedWorkers;
import org.civicdoc.batch.internal.source.InputSources;
import org.civicdoc.batch.internal.source.PageInput;
import org.civicdoc.batch.internal.source.PageSource;
import org.civicdoc.batch.internal.source.PageVisitor;
import org.civicdoc.batch.internal.volume.VolumeBinder;
import org.civicdoc.batch.internal.worker.ForkedPages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job. */
final class JobRun implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

  /** How long pages that have begun may take when the run is interrupted. */
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final JobSettings settings;
  private final BatchListener listener;
  private final InputFiles inputs;
  private final RunLock lock;
  private final Manifest manifest;
  private final OutputNames names;
  private final @Nullable LineFiles lines;
  private final EarlierOutputs earlierOutputs;
  private final SummaryCounter counter = new SummaryCounter();

  private JobRun(
      JobSettings settings,
      BatchListener listener,
      InputFiles inputs,
      RunLock lock,
      Manifest manifest,
      OutputNames names) {
    this.settings = settings;
    this.listener = listener;
    this.inputs = inputs;
    this.lock = lock;
    this.manifest = manifest;
    this.names = names;
    this.lines =
        settings.lines() == null ? null : new LineFiles(settings.lines(), settings.output());
    this.earlierOutputs = new EarlierOutputs(settings.output(), manifest, lines);
  }

  /** Takes hold of the output folder, and looks at what is there. */
  static JobRun open(JobSettings settings, BatchListener listener) throws IOException {
    Path output = settings.output();
    Files.createDirectories(output);
    InputFiles inputs = new InputFiles(settings);
    RunLock lock = RunLock.take(output);
    try {
      Leftovers.delete(output);
      if (settings.restart()) {
        OldRun.delete(output);
      }
      OutputNames names = new OutputNames();
      if (settings.lines() != null && settings.lines().pagesPerShard() == 0) {
        reserve(settings.lines().path(), output, names);
      }
      if (settings.volume() != null) {
        reserve(settings.volume(), output, names);
      }
      Manifest manifest =
          Manifest.open(output, settings.runId(), earlier -> reserve(earlier, names));
      return new JobRun(settings, listener, inputs, lock, manifest, names);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Keeps a file of the whole job from being an output of a page that is called so. */
  private static void reserve(Path file, Path output, OutputNames names) {
    Path root = output.toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    if (absolute.startsWith(root)) {
      String name = root.relativize(absolute).toString().replace('\\', '/');
      int dot = name.lastIndexOf('.');
      names.reserve(dot < 0 ? name : name.substring(0, dot), "/" + name);
    }
  }

  private static void reserve(PageOutcome earlier, OutputNames names) {
    for (OutputFile file : earlier.outputs()) {
      String ending = "." + file.format().extension();
      if (file.path().endsWith(ending)) {
        String name = file.path().substring(0, file.path().length() - ending.length());
        names.reserve(name, earlier.page());
      }
    }
  }

  BatchSummary run() throws IOException, InterruptedException {
    List<PageSource> sources =
        new InputSources(settings.output(), settings.maxPageBytes())
            .of(settings.inputs(), settings.fileLists());
    long total = total(sources);
    LOG.info("{} sources, {} pages", sources.size(), total < 0 ? "unknown" : total);
    listener.started(total);
    try (PageProcessor processor = processor()) {
      walk(sources, processor);
      manifest.finish();
      if (lines != null) {
        lines.finish();
      }
      bindVolume();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      manifest.sync();
    }
    BatchSummary summary = counter.summary();
    Report.write(settings.output(), summary);
    LOG.info("{} pages, {} failed", summary.pages(), summary.failed());
    return summary;
  }

  private void bindVolume() throws IOException {
    Path volume = settings.volume();
    if (volume != null && !VolumeBinder.isBound(settings.output(), volume)) {
      listener.bound(volume, VolumeBinder.bind(settings.output(), volume));
    }
  }

  /** A page has changed, and so must the volume, even if this run does not get that far. */
  private void dropVolume() throws IOException {
    if (settings.volume() != null) {
      Files.deleteIfExists(settings.volume());
    }
  }

  private void walk(List<PageSource> sources, PageProcessor processor)
      throws IOException, InterruptedException {
    PageWork work = new PageWork(settings, inputs, lines, manifest, processor);
    try (OrderedWorkers<PageWork.Done> workers =
        new OrderedWorkers<>(settings.jobs(), done -> take(done, work))) {
      PageVisitor dispatcher = new Dispatcher(workers, work);
      try {
        for (PageSource source : sources) {
          source.visit(dispatcher);
          if (Thread.interrupted()) {
            throw new InterruptedException();
          }
        }
        workers.finish();
      } catch (InterruptedException e) {
        workers.drain(GRACE);
        throw e;
      }
    }
  }

  /** Takes the next page in the order of the inputs. */
  private void take(PageWork.Done done, PageWork work) {
    try {
      PageOutcome kept = done.kept();
      if (kept != null && earlierOutputs.pass(kept)) {
        manifest.keep(done.offset());
        counter.addKept(kept);
        listener.kept(kept);
        return;
      }
      PageWork.Done made = kept == null ? done : work.again(done);
      PageOutcome outcome = made.outcome();
      if (lines != null && made.line() != null && settings.lines() != null) {
        outcome = outcome.with(lines.append(made.line(), settings.lines().format()));
      }
      earlierOutputs.dropStale(outcome);
      manifest.append(outcome);
      dropVolume();
      counter.add(outcome);
      listener.finished(outcome);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private PageProcessor processor() {
    PageSettings pages = settings.pages();
    if (settings.isolation() == Isolation.PROCESS) {
      return new ForkedPages(settings.worker(), pages);
    }
    PageParser parser = settings.parser();
    return new PageMaker(parser == null ? PageParser.of(pages) : parser, pages);
  }

  private static long total(List<PageSource> sources) {
    long total = 0;
    for (PageSource source : sources) {
      long count = source.count();
      if (count < 0) {
        return BatchListener.UNKNOWN;
      }
      total += count;
    }
    return total;
  }

  @Override
  public void close() throws IOException {
    try (lock;
        manifest) {
      if (lines != null) {
        lines.close();
      }
    }
  }

  /** Hands pages to the workers, each with its name, and none twice. */
  private final class Dispatcher implements PageVisitor {

    private final OrderedWorkers<PageWork.Done> workers;
    private final PageWork work;
    private final LongMap seen = new LongMap();
    private long number;

    Dispatcher(OrderedWorkers<PageWork.Done> workers, PageWork work) {
      this.workers = workers;
      this.work = work;
    }

    @Override
    public void page(PageInput page) throws InterruptedException {
      String id = page.place().id();
      if (seen.putIfAbsent(LongMap.hash(id), ++number) != number) {
        return;
      }
      String name = names.next(page.name(), id);
      long earlier = manifest.find(id);
      workers.submit(page.content().heldBytes(), () -> work.work(page, name, earlier));
    }

    @Override
    public void idle() throws InterruptedException {
      workers.passOn();
    }

    @Override
    public void passedOver() {
      counter.addPassedOver();
    }

    @Override
    public void gap(SourceGap gap) {
      if (Thread.currentThread().isInterrupted()) {
        return; // Which ends the reading of a file; nothing is wrong with it.
      }
      LOG.warn("{}", gap);
      counter.addGap(gap);
      listener.gap(gap);
    }
  }
}
