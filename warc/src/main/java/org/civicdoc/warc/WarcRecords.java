package org.civicdoc.warc;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Turns records into pages. Each is held back until what follows it has proved it whole. */
final class WarcRecords {

  private final int maxBytes;
  private final Deque<WarcItem> found = new ArrayDeque<>();
  private @Nullable WarcItem held;

  WarcRecords(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Reads a record.
   *
   * @param record the record
   * @param offset where it begins, or the gzip member that it is in
   * @param number how many records lie before it in the member
   * @throws IOException if the archive is damaged within the record
   */
  void hold(WarcRecord record, long offset, int number) throws IOException {
    if (!(record instanceof WarcResponse || record instanceof WarcResource)) {
      record.body().consume();
      return;
    }
    String position = "@" + offset + (number == 0 ? "" : "." + number);
    WarcPage page = new PageRecord((WarcTargetRecord) record, position, maxBytes).page();
    record.body().consume();
    held = page == null ? new OtherCapture() : page;
  }

  /** The record that is held is whole. */
  void release() {
    if (held != null) {
      found.add(held);
    }
    drop();
  }

  /** The record that is held is damaged. */
  void drop() {
    held = null;
  }

  void gap(WarcGap gap) {
    found.add(gap);
  }

  /** What comes next of what is known to be whole; null if nothing is. */
  @Nullable WarcItem next() {
    return found.poll();
  }
}
