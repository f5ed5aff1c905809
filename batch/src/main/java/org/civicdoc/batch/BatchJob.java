package org.civicdoc.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.batch.internal.output.OutputNames;
import org.civicdoc.batch.internal.run.OrderedWorkers;
import org.civicdoc.batch.internal.source.InputSources;
import org.civicdoc.batch.internal.source.PageInput;
import org.civicdoc.batch.internal.source.PageSource;
import org.civicdoc.batch.internal.source.PageVisitor;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.CivicParserBuilder;
import org.civicdoc.parser.PageContext;
import org.civicdoc.parser.SiteProfile;

/**
 * Turns all pages of some files and folders into outputs.
 *
 * <pre>{@code
 * BatchSummary summary =
 *     BatchJob.builder()
 *         .input(Path.of("pages"))
 *         .output(Path.of("out"))
 *         .formats(Set.of(OutputFormat.PDF, OutputFormat.DOCUMENT_WITH_ANALYSIS))
 *         .build()
 *         .run(BatchListener.none());
 * }</pre>
 *
 * <p>In folders, files ending in {@code .html .htm .shtml .xhtml .txt} in whatever case are pages;
 * a file that is an input itself is a page in any case. Outputs keep the place that their page has
 * below its input: {@code pages/a/b.html} becomes {@code out/a/b.pdf}. A second page of that name
 * keeps its ending, as in {@code out/a/b.txt.pdf}. Each file is written whole or not at all; older
 * files are replaced. The same inputs give the same outputs, however many pages are done at a time.
 *
 * <p>A page that fails is reported and does not stop the others. Pages are rendered on threads of
 * this process, where one that hangs cannot be stopped. A job is immutable and may be run more than
 * once.
 */
public final class BatchJob {

  private final List<Path> inputs;
  private final Path output;
  private final Set<OutputFormat> formats;
  private final List<SiteProfile> profiles;
  private final int jobs;

  BatchJob(BatchJobBuilder builder) {
    this.inputs = List.copyOf(builder.inputs);
    this.output = builder.requiredOutput();
    this.formats = Set.copyOf(builder.formats);
    this.profiles = List.copyOf(builder.profiles);
    this.jobs = builder.jobs;
  }

  /**
   * Starts a job with no inputs.
   *
   * @return a new builder
   */
  public static BatchJobBuilder builder() {
    return new BatchJobBuilder();
  }

  /**
   * Does all pages and waits for them.
   *
   * @param listener is told how it goes, by the calling thread
   * @return what was done
   * @throws IOException if an input does not exist, or the output folder cannot be made
   * @throws InterruptedException if the calling thread was interrupted; pages that are done stay
   */
  public BatchSummary run(BatchListener listener) throws IOException, InterruptedException {
    Files.createDirectories(output);
    List<PageSource> sources = InputSources.of(inputs, output);
    listener.started(count(sources));
    SummaryCounter counter = new SummaryCounter();
    CivicParser parser = parser();
    PageWorker worker =
        new PageWorker(
            file -> parser.parseResult(file, PageContext.none()),
            PageOutputs.of(formats),
            output,
            namedFiles());
    try (OrderedWorkers<PageOutcome> workers =
        new OrderedWorkers<>(
            jobs,
            outcome -> {
              counter.add(outcome);
              listener.finished(outcome);
            })) {
      PageVisitor dispatcher = new Dispatcher(workers, worker, counter);
      for (PageSource source : sources) {
        source.visit(dispatcher);
      }
      workers.finish();
    }
    return counter.summary();
  }

  private CivicParser parser() {
    CivicParserBuilder builder =
        CivicParser.builder().explain(formats.contains(OutputFormat.EXPLANATION));
    profiles.forEach(builder::profile);
    return builder.build();
  }

  private Set<Path> namedFiles() {
    Set<Path> files = new HashSet<>();
    for (Path input : inputs) {
      if (!Files.isDirectory(input)) {
        files.add(input.toAbsolutePath().normalize());
      }
    }
    return files;
  }

  private static long count(List<PageSource> sources) throws IOException, InterruptedException {
    long[] pages = {0};
    PageVisitor counting =
        new PageVisitor() {
          @Override
          public void page(PageInput page) {
            pages[0]++;
          }

          @Override
          public void passedOver() {}

          @Override
          public void unreadable(String label, String reason) {
            pages[0]++;
          }
        };
    for (PageSource source : sources) {
      source.visit(counting);
    }
    return pages[0];
  }

  /** Hands pages to the workers, each with its name. */
  private static final class Dispatcher implements PageVisitor {

    private final OrderedWorkers<PageOutcome> workers;
    private final PageWorker worker;
    private final SummaryCounter counter;
    private final OutputNames names = new OutputNames();

    Dispatcher(OrderedWorkers<PageOutcome> workers, PageWorker worker, SummaryCounter counter) {
      this.workers = workers;
      this.worker = worker;
      this.counter = counter;
    }

    @Override
    public void page(PageInput page) throws InterruptedException {
      String name = names.next(page.name());
      workers.submit(() -> worker.work(page, name));
    }

    @Override
    public void passedOver() {
      counter.addPassedOver();
    }

    @Override
    public void unreadable(String label, String reason) throws InterruptedException {
      PageFailure failure =
          new PageFailure("cannot be read: " + reason, "check the folder and its permissions");
      workers.submit(() -> PageOutcome.failed(label, failure));
    }
  }
}
