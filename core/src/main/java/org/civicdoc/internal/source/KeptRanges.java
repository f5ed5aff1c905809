package org.civicdoc.internal.source;

import java.util.Arrays;

/** The parts of a page that are kept, in order. */
final class KeptRanges {

  private final byte[] page;
  private int[] bounds = new int[4096];
  private int count;
  private int length;

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

  /** The last byte of them; a space if there is none. */
  byte last() {
    return count == 0 ? (byte) ' ' : page[bounds[count - 1] - 1];
  }

  /** The parts one after the other; the page itself if that is all of it. */
  byte[] bytes() {
    if (length == page.length) {
      return page;
    }
    byte[] bytes = new byte[length];
    int at = 0;
    for (int i = 0; i < count; i += 2) {
      int size = bounds[i + 1] - bounds[i];
      System.arraycopy(page, bounds[i], bytes, at, size);
      at += size;
    }
    return bytes;
  }
}
