package org.civicdoc.batch.cli;

import picocli.CommandLine.Option;

/** Options on how many work, and on what is shown. */
final class ScreenOptions {

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many pages to do at a time (default: one for each processor).")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but errors.")
  boolean quiet;
}
