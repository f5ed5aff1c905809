package org.civicdoc.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civicdoc.batch.BatchJob;
import org.civicdoc.batch.BatchJobBuilder;
import org.civicdoc.batch.BatchListener;
import org.civicdoc.batch.BatchSummary;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.internal.source.PageFileNames;
import org.civicdoc.parser.SiteProfile;
import org.civicdoc.parser.SiteProfileException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Runs a job for a command: checks what was given, shows progress, tells the exit code. */
final class JobRunner {

  private final CommandSpec spec;
  private final RunOptions options;

  JobRunner(CommandSpec spec, RunOptions options) {
    this.spec = spec;
    this.options = options;
  }

  /** A job whose outcome decides the exit code. */
  interface Job {
    BatchSummary run(BatchListener listener) throws IOException, InterruptedException;
  }

  int convert(List<Path> inputs, Path output, Set<OutputFormat> formats)
      throws IOException, InterruptedException {
    inputs.forEach(this::requireExisting);
    requireFolder(output);
    requireApart(inputs, output, formats);
    BatchJobBuilder job =
        BatchJob.builder().inputs(inputs).output(output).formats(formats).jobs(jobs());
    profiles().forEach(job::profile);
    BatchSummary summary = run(job.build()::run, "page", output);
    if (summary.pages() == 0) {
      spec.commandLine()
          .getErr()
          .println("no pages found; in folders, pages end in " + PageFileNames.ENDINGS);
      return CommandLine.ExitCode.SOFTWARE;
    }
    return exitCode(summary);
  }

  /** Runs a job over so many of what the noun says. */
  BatchSummary run(Job job, String noun, Path output) throws IOException, InterruptedException {
    CommandLine line = spec.commandLine();
    CivicdocCommand root = (CivicdocCommand) spec.root().userObject();
    ProgressReporter progress =
        new ProgressReporter(
            line.getErr(),
            options.quiet ? ProgressStyle.NONE : ProgressStyle.of(root.terminal()),
            System::nanoTime);
    BatchSummary summary;
    try {
      summary = job.run(progress);
    } finally {
      progress.clear();
    }
    if (!options.quiet) {
      SummaryText.lines(summary, noun, output).forEach(line.getOut()::println);
    }
    return summary;
  }

  static int exitCode(BatchSummary summary) {
    return summary.failed() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private List<SiteProfile> profiles() throws IOException {
    List<SiteProfile> profiles = new ArrayList<>();
    for (Path file : options.profiles) {
      requireExisting(file);
      try {
        profiles.add(SiteProfile.read(file));
      } catch (SiteProfileException e) {
        throw wrong("--profile " + e.getMessage());
      }
    }
    return profiles;
  }

  boolean hasProfiles() {
    return !options.profiles.isEmpty();
  }

  int jobs() {
    if (options.jobs < 1) {
      throw wrong("--jobs must be at least 1 but is " + options.jobs);
    }
    return options.jobs;
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

  /** Text outputs would be pages of the next run, or take the place of pages of this one. */
  private void requireApart(List<Path> inputs, Path output, Set<OutputFormat> formats) {
    if (formats.contains(OutputFormat.TEXT)) {
      Path folder = output.toAbsolutePath().normalize();
      for (Path input : inputs) {
        if (input.toAbsolutePath().normalize().equals(folder)) {
          throw wrong("--out must not be an input when text is written: " + output);
        }
      }
    }
  }

  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
