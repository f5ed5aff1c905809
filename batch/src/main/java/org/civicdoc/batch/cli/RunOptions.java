package org.civicdoc.batch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options on how a command runs. */
final class RunOptions {

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "What is known of a site's or a CMS's templates; may be repeated, the first counts most."
              + " See docs/reading-pages.md.")
  List<Path> profiles = new ArrayList<>();

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
