package org.civicdoc.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.batch.internal.Digests;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.batch.internal.manifest.Manifest;
import org.civicdoc.batch.internal.output.LineFiles;
import org.civicdoc.batch.internal.page.PageProcessor;
import org.civicdoc.batch.internal.page.PageResult;
import org.civicdoc.batch.internal.page.PageTask;
import org.civicdoc.batch.internal.source.PageInput;
import org.civicdoc.warc.ArchiveBombException;
import org.civicdoc.warc.PageTooLargeException;
import org.jspecify.annotations.Nullable;

/** What a worker thread does with a page: looks whether it was done before, or does it. */
final class PageWork {

  private final JobSettings settings;
  private final Manifest manifest;
  private final PageProcessor processor;
  private final InputFiles inputs;
  private final @Nullable LineFiles lines;

  PageWork(
      JobSettings settings,
      InputFiles inputs,
      @Nullable LineFiles lines,
      Manifest manifest,
      PageProcessor processor) {
    this.settings = settings;
    this.manifest = manifest;
    this.processor = processor;
    this.inputs = inputs;
    this.lines = lines;
  }

  /**
   * A page that is done.
   *
   * @param outcome what became of it, now or before
   * @param line its line, or null
   * @param offset where the manifest has it, or -1 if it does not
   * @param again what there is to do if the earlier outcome will not do; null if there is none
   */
  @SuppressWarnings("ArrayRecordComponent") // On its way to a file; never compared.
  record Done(PageOutcome outcome, byte @Nullable [] line, long offset, @Nullable PageTask again) {

    /** What an earlier run made of the page; null if it is new. */
    @Nullable PageOutcome kept() {
      return offset >= 0 ? outcome : null;
    }
  }

  Done work(PageInput page, String name, long earlier) throws IOException, InterruptedException {
    PageOutcome before = earlier < 0 ? null : manifest.read(earlier);
    byte[] bytes;
    try {
      bytes = page.content().read();
    } catch (IOException e) {
      return refusedAgain(before, refused(page, e), earlier);
    }
    PageOrigin origin = origin(page, Digests.sha256Hex(bytes), bytes.length);
    PageTask task =
        new PageTask(
            origin,
            page.context(),
            bytes,
            page.imageFolder(),
            name,
            ownFiles(before),
            settings.onExists());
    if (before != null && stands(before, origin)) {
      return new Done(before, null, earlier, task);
    }
    return make(task);
  }

  /** The files that an earlier run made of a page: not those that it found and left. */
  private static Set<String> ownFiles(@Nullable PageOutcome before) {
    Set<String> files = new HashSet<>();
    if (before != null) {
      before.outputs().stream()
          .filter(file -> !file.kept())
          .forEach(file -> files.add(file.path()));
    }
    return files;
  }

  /** Does a page whose earlier outcome will not do. */
  Done again(Done done) throws IOException, InterruptedException {
    if (done.again() == null) {
      throw new IllegalStateException("nothing is left to do for " + done.outcome().page());
    }
    return make(done.again());
  }

  private Done make(PageTask task) throws IOException, InterruptedException {
    OnExists onExists = task.onExists();
    for (String name : existingTargets(task)) {
      Path target = settings.output().resolve(name);
      if (inputs.has(target)) {
        PageFailure failure =
            new PageFailure(target + " is an input and was not written over", "give another --out");
        return done(PageOutcome.failed(task.origin(), PageStatus.WRITE_ERROR, failure));
      }
      if (onExists == OnExists.REPLACE
          && !task.ownFiles().contains(name)
          && inputs.mayHave(target)) {
        onExists = OnExists.FAIL;
      }
    }
    PageResult result = processor.process(task.with(onExists));
    return new Done(result.outcome(), result.line(), -1, null);
  }

  /** The outputs of a page in whose places something stands. */
  private List<String> existingTargets(PageTask task) {
    List<String> names = new ArrayList<>();
    try {
      for (OutputFormat format : settings.formats()) {
        String name = task.outputName() + "." + format.extension();
        if (Files.exists(settings.output().resolve(name))) {
          names.add(name);
        }
      }
    } catch (InvalidPathException e) {
      return List.of(); // Writing it will say so.
    }
    return names;
  }

  private boolean stands(PageOutcome before, PageOrigin now) {
    return now.equals(before.origin())
        && !(settings.retryFailed() && before.status().isFailure())
        && before.outputs().stream().allMatch(this::isThere)
        && (before.quarantine() == null
            || Files.exists(settings.output().resolve(before.quarantine())));
  }

  /** Lines are looked at when their file is gone along. */
  private boolean isThere(OutputFile file) {
    if (lines != null && lines.isLine(file)) {
      return true;
    }
    try {
      return Files.size(settings.output().resolve(file.path())) == file.bytes();
    } catch (IOException e) {
      return false;
    }
  }

  /** What was refused before for the same reason stays as it was. */
  private Done refusedAgain(@Nullable PageOutcome before, Done now, long earlier) {
    if (before == null
        || settings.retryFailed()
        || before.status() != now.outcome().status()
        || !before.origin().equals(now.outcome().origin())) {
      return now;
    }
    return new Done(before, null, earlier, null);
  }

  private static Done refused(PageInput page, IOException e) {
    PageStatus status = PageStatus.UNREADABLE;
    String advice =
        page.place().position() == null
            ? "check the file and its permissions"
            : "the rest of the archive is read all the same";
    if (e instanceof PageTooLargeException) {
      status = PageStatus.TOO_LARGE;
      advice = "if it is a page, raise --max-page-bytes";
    } else if (e instanceof ArchiveBombException) {
      status = PageStatus.ARCHIVE_BOMB;
      advice = "do not unpack it";
    }
    PageFailure failure = new PageFailure("reading the page failed: " + Reasons.of(e), advice);
    return done(PageOutcome.failed(origin(page, null, 0), status, failure));
  }

  private static PageOrigin origin(PageInput page, @Nullable String sha256, long bytes) {
    return new PageOrigin(
        page.place(), page.context().url(), page.context().capturedAt(), sha256, bytes);
  }

  private static Done done(PageOutcome outcome) {
    return new Done(outcome, null, -1, null);
  }
}
