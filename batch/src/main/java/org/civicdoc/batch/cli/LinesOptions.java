package org.civicdoc.batch.cli;

import java.nio.file.Path;
import org.civicdoc.batch.JsonLines;
import org.civicdoc.batch.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options on JSON Lines, for pipelines. */
final class LinesOptions {

  @Option(
      names = "--jsonl",
      paramLabel = "FILE",
      description = "Write the documents as lines of this file, not as files of their own.")
  @Nullable Path file;

  @Option(
      names = "--jsonl-dir",
      paramLabel = "DIR",
      description = "The same in files of so many lines each.")
  @Nullable Path folder;

  @Option(
      names = "--shard-size",
      paramLabel = "N",
      defaultValue = "" + JsonLines.DEFAULT_PAGES_PER_SHARD,
      description = "How many lines that is (default: ${DEFAULT-VALUE}).")
  int shardSize;

  /** Where lines go, or null if there are none. */
  @Nullable JsonLines lines(OutputFormat format, JobRunner runner) {
    if (file != null && folder != null) {
      throw runner.wrong("give either --jsonl or --jsonl-dir, not both");
    }
    if (shardSize < 1) {
      throw runner.wrong("--shard-size must be at least 1 but is " + shardSize);
    }
    if (file != null) {
      return JsonLines.file(file).withFormat(format);
    }
    return folder == null ? null : JsonLines.shards(folder, shardSize).withFormat(format);
  }
}
