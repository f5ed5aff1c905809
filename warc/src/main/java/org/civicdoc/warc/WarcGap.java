package org.civicdoc.warc;

/**
 * A part of a web archive that could not be read, whatever pages it may have held.
 *
 * @param start the offset of the first lost byte; -1 if that is all of the file
 * @param end the offset after the last lost byte; -1 likewise
 * @param reason what happened, on one line
 */
public record WarcGap(long start, long end, String reason) implements WarcItem {

  static WarcGap ofFile(String reason) {
    return new WarcGap(-1, -1, reason);
  }

  /** Such as {@code bytes 1204 to 2200: bad checksum}. */
  @Override
  public String toString() {
    return (start < 0 ? "" : "bytes " + start + " to " + end + ": ") + reason;
  }
}
