package org.civicdoc.batch;

/**
 * A part of a source that could not be read, whatever pages it may have held.
 *
 * @param source the file or folder as the caller named it
 * @param start the offset of the first lost byte; -1 if it is not known which part is lost
 * @param end the offset after the last lost byte; -1 likewise
 * @param reason what happened, on one line
 */
public record SourceGap(String source, long start, long end, String reason) {

  /**
   * A gap of unknown size.
   *
   * @param source the file or folder
   * @param reason what happened
   * @return the gap
   */
  public static SourceGap of(String source, String reason) {
    return new SourceGap(source, -1, -1, reason);
  }

  /** Such as {@code crawl.warc.gz, bytes 1204 to 2200: bad checksum}. */
  @Override
  public String toString() {
    return source + (start < 0 ? "" : ", bytes " + start + " to " + end) + ": " + reason;
  }
}
