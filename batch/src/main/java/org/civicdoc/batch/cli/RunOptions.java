package org.civicdoc.batch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.batch.BatchJobBuilder;
import org.civicdoc.batch.Isolation;
import org.civicdoc.batch.OnExists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pages a command goes over, and how. */
final class RunOptions {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Pages, text dumps of pages, archives (.zip .tar .tar.gz .tar.zst .tar.xz .warc .warc.gz),"
              + " and folders of them.")
  List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-l", "--file-list"},
      paramLabel = "FILE",
      description = "Further inputs, one path a line; - reads the list from standard input.")
  List<Path> fileLists = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "What is known of a site's or a CMS's templates; may be repeated, the first counts most."
              + " See docs/reading-pages.md.")
  List<Path> profiles = new ArrayList<>();

  @Option(
      names = "--isolation",
      paramLabel = "HOW",
      description =
          "process: work in processes of their own, which a bad page cannot take down (the default"
              + " of convert). thread: in this one, which starts faster.")
  @Nullable Isolation isolation;

  @Option(
      names = "--worker-heap",
      paramLabel = "MB",
      defaultValue = "512",
      description = "Memory of a worker process (default: ${DEFAULT-VALUE}).")
  int workerHeap;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "How long a page may take in a worker process (default: ${DEFAULT-VALUE}).")
  int timeout;

  @Option(
      names = "--stall-timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long one step of it may take (default: ${DEFAULT-VALUE}).")
  int stallTimeout;

  @Option(
      names = "--max-page-bytes",
      paramLabel = "N",
      defaultValue = "" + BatchJobBuilder.DEFAULT_MAX_PAGE_BYTES,
      description = "Larger pages are refused (default: ${DEFAULT-VALUE}).")
  int maxPageBytes;

  @Option(
      names = "--on-exists",
      paramLabel = "WHAT",
      defaultValue = "replace",
      description =
          "What to do with files of others in the place of outputs: replace, skip or fail"
              + " (default: ${DEFAULT-VALUE}).")
  OnExists onExists = OnExists.REPLACE;

  @Option(
      names = "--restart",
      description = "Delete what an earlier run made, and do all pages again.")
  boolean restart;

  @Option(names = "--retry-failed", description = "Try pages again that failed in an earlier run.")
  boolean retryFailed;
}
