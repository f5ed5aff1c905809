package org.civicdoc.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.civicdoc.batch.BatchJob;
import org.civicdoc.batch.BatchJobBuilder;
import org.civicdoc.batch.BatchListener;
import org.civicdoc.batch.BatchSummary;
import org.civicdoc.batch.Isolation;
import org.civicdoc.batch.JsonLines;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.batch.internal.source.FileKind;
import org.civicdoc.parser.SiteProfile;
import org.civicdoc.parser.SiteProfileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Runs a job for a command: checks what was given, shows progress, tells the exit code. */
final class JobRunner {

  private final CommandSpec spec;
  private final ScreenOptions screen;

  JobRunner(CommandSpec spec, ScreenOptions screen) {
    this.spec = spec;
    this.screen = screen;
  }

  /** A job whose outcome decides the exit code. */
  interface Job {
    BatchSummary run(BatchListener listener) throws IOException, InterruptedException;
  }

  /** What a command makes of pages. */
  record Outputs(
      Set<OutputFormat> formats,
      @Nullable JsonLines lines,
      @Nullable Path volume,
      Isolation isolation) {}

  int convert(Path output, Outputs outputs, RunOptions options)
      throws IOException, InterruptedException {
    if (options.inputs.isEmpty() && options.fileLists.isEmpty()) {
      throw wrong("an INPUT or --file-list is missing");
    }
    options.inputs.forEach(this::requireExisting);
    requireFolder(output);
    BatchSummary summary = run(job(output, outputs, options)::run, "page", output);
    if (summary.pages() == 0 && summary.lostParts() == 0) {
      spec.commandLine()
          .getErr()
          .println(
              "no pages found; in folders and archives, pages end in " + FileKind.PAGE.endings());
    }
    return ExitCodes.of(summary);
  }

  private BatchJob job(Path output, Outputs outputs, RunOptions options) {
    BatchJobBuilder builder =
        BatchJob.builder()
            .inputs(options.inputs)
            .output(output)
            .formats(outputs.formats())
            .isolation(options.isolation == null ? outputs.isolation() : options.isolation)
            .onExists(options.onExists)
            .restart(options.restart)
            .retryFailed(options.retryFailed);
    options.fileLists.forEach(builder::fileList);
    options.profiles.forEach(file -> builder.profile(profile(file)));
    if (outputs.lines() != null) {
      builder.jsonLines(outputs.lines());
    }
    if (outputs.volume() != null) {
      builder.volume(outputs.volume());
    }
    try {
      return builder
          .jobs(jobs())
          .maxPageBytes(options.maxPageBytes)
          .workerHeapMegabytes(options.workerHeap)
          .timeouts(Duration.ofSeconds(options.timeout), Duration.ofSeconds(options.stallTimeout))
          .build();
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private SiteProfile profile(Path file) {
    requireExisting(file);
    try {
      return SiteProfile.read(file);
    } catch (SiteProfileException e) {
      throw wrong("--profile " + e.getMessage());
    } catch (IOException e) {
      throw wrong("--profile " + file + " cannot be read: " + Reasons.of(e));
    }
  }

  /** Runs a job over so many of what the noun says. */
  BatchSummary run(Job job, String noun, Path output) throws IOException, InterruptedException {
    CommandLine line = spec.commandLine();
    CivicdocCommand root = (CivicdocCommand) spec.root().userObject();
    ProgressReporter progress =
        new ProgressReporter(
            line.getErr(),
            screen.quiet ? ProgressStyle.NONE : ProgressStyle.of(root.terminal()),
            System::nanoTime);
    BatchSummary summary;
    try {
      summary = job.run(progress);
    } finally {
      progress.clear();
    }
    if (!screen.quiet) {
      SummaryText.lines(summary, noun, output).forEach(line.getOut()::println);
    }
    return summary;
  }

  int jobs() {
    if (screen.jobs < 1) {
      throw wrong("--jobs must be at least 1 but is " + screen.jobs);
    }
    return screen.jobs;
  }

  void requireExisting(Path input) {
    if (!Files.exists(input)) {
      throw wrong("no such file or folder: " + input);
    }
  }

  void requireFolder(Path output) {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw wrong("--out is a file, not a folder: " + output);
    }
  }

  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
