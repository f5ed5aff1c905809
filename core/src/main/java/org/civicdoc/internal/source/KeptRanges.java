package org.civicdoc.internal.source;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The parts of a page that are kept, in order. */
final class KeptRanges {

  private static final byte[] TITLE_END = "</title>".getBytes(US_ASCII);

  private final byte[] page;
  private int[] bounds = new int[4096];
  private int count;
  private int length;

  /** Where the end tag of a title is missing, in what is kept; negative if none is. */
  private int titleEnd = -1;

  KeptRanges(byte[] page) {
    this.page = page;
  }

  void add(int start, int end) {
    if (start >= end) {
      return;
    }
    if (count == bounds.length) {
      bounds = Arrays.copyOf(bounds, count * 2);
    }
    bounds[count++] = start;
    bounds[count++] = end;
    length += end - start;
  }

  /**
   * Ends the title that goes on to here without an end tag; only the first title of a page counts.
   */
  void endTitle() {
    titleEnd = titleEnd < 0 ? length : titleEnd;
  }

  /** The last byte of them; a space if there is none. */
  byte last() {
    return count == 0 ? (byte) ' ' : page[bounds[count - 1] - 1];
  }

  /** The parts one after the other; the page itself if that is all of it. */
  byte[] bytes() {
    if (length == page.length && titleEnd < 0) {
      return page;
    }
    ByteBuffer bytes = ByteBuffer.allocate(length + (titleEnd < 0 ? 0 : TITLE_END.length));
    for (int i = 0; i < count; i += 2) {
      if (bytes.position() == titleEnd) {
        bytes.put(TITLE_END);
      }
      bytes.put(page, bounds[i], bounds[i + 1] - bounds[i]);
    }
    return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
  }
}
