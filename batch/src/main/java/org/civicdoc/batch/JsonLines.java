package org.civicdoc.batch;

import java.nio.file.Path;

/**
 * One line of JSON for each page, in the order of the pages, in one file or in shards. Immutable.
 *
 * <pre>{@code
 * BatchJobBuilder job =
 *     BatchJob.builder().jsonLines(JsonLines.file(Path.of("all.jsonl"))).formats(Set.of());
 * }</pre>
 *
 * @param path the file, or the folder of the shards
 * @param pagesPerShard how many lines a shard has, or 0 if there is one file
 * @param format what a line holds: {@link OutputFormat#DOCUMENT_WITH_ANALYSIS} or {@link
 *     OutputFormat#DOCUMENT}
 */
public record JsonLines(Path path, int pagesPerShard, OutputFormat format) {

  /** How many lines a shard has unless told otherwise. */
  public static final int DEFAULT_PAGES_PER_SHARD = 10_000;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the number is negative or the format is no document
   */
  public JsonLines {
    if (pagesPerShard < 0) {
      throw new IllegalArgumentException("pagesPerShard must not be negative: " + pagesPerShard);
    }
    if (format != OutputFormat.DOCUMENT_WITH_ANALYSIS && format != OutputFormat.DOCUMENT) {
      throw new IllegalArgumentException("format: lines hold documents, not " + format);
    }
  }

  /**
   * All lines in one file.
   *
   * @param file the file
   * @return lines with documents and analyses
   */
  public static JsonLines file(Path file) {
    return new JsonLines(file, 0, OutputFormat.DOCUMENT_WITH_ANALYSIS);
  }

  /**
   * Lines in files {@code pages-00001.jsonl} and so on.
   *
   * @param folder the folder of the files
   * @param pagesPerShard how many lines each has, at least 1
   * @return lines with documents and analyses
   * @throws IllegalArgumentException if {@code pagesPerShard} is less than 1
   */
  public static JsonLines shards(Path folder, int pagesPerShard) {
    if (pagesPerShard < 1) {
      throw new IllegalArgumentException("pagesPerShard must be at least 1: " + pagesPerShard);
    }
    return new JsonLines(folder, pagesPerShard, OutputFormat.DOCUMENT_WITH_ANALYSIS);
  }

  /**
   * The same with another format.
   *
   * @param newFormat what a line holds
   * @return a changed copy
   */
  public JsonLines withFormat(OutputFormat newFormat) {
    return new JsonLines(path, pagesPerShard, newFormat);
  }
}
