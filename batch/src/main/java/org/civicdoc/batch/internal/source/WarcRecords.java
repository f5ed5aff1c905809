package org.civicdoc.batch.internal.source;

import java.io.IOException;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.parser.PageContext;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Turns records into pages. Each is held back until what follows it has proved it whole.
 *
 * <p>Pages are {@code response} records of status 2xx and {@code resource} records, if their type
 * is HTML.
 */
final class WarcRecords {

  private final String source;
  private final int maxBytes;
  private final PageVisitor visitor;
  private @Nullable Runnable passedOver;
  private @Nullable PageInput held;

  WarcRecords(String source, int maxBytes, PageVisitor visitor) {
    this.source = source;
    this.maxBytes = maxBytes;
    this.visitor = visitor;
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
    WarcPage page = null;
    if (record instanceof WarcResponse || record instanceof WarcResource) {
      page = WarcPage.of((WarcTargetRecord) record, maxBytes);
    }
    if (page == null) {
      record.body().consume();
      passedOver = isCapture(record) ? visitor::passedOver : null;
      return;
    }
    String position = "@" + offset + (number == 0 ? "" : "." + number);
    PageContext context =
        PageContext.none()
            .withUrl(page.url())
            .withCapturedAt(record.date())
            .withCharset(page.charset());
    held =
        new PageInput(
            new PagePlace(source, position),
            UrlNames.of(page.url()),
            context,
            page.content(),
            null);
  }

  /** The record that is held is whole. */
  void release() throws InterruptedException {
    PageInput page = held;
    Runnable other = passedOver;
    drop();
    if (page != null) {
      visitor.page(page);
    }
    if (other != null) {
      other.run();
    }
  }

  /** The record that is held is damaged. */
  void drop() {
    held = null;
    passedOver = null;
  }

  private static boolean isCapture(WarcRecord record) {
    return record instanceof WarcResponse || record instanceof WarcResource;
  }
}
