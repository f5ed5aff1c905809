package org.civicdoc.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.civicdoc.warc.ArchiveBombException;
import org.civicdoc.warc.PageTooLargeException;
import org.civicdoc.warc.WarcGap;
import org.civicdoc.warc.WarcItem;
import org.civicdoc.warc.WarcPage;
import org.civicdoc.warc.WarcPages;
import org.jspecify.annotations.Nullable;

/**
 * The pages and gaps of an archive as rows, of which one is in memory at a time. The archive is
 * closed at its end, or else with the task.
 */
final class WarcRows implements Iterator<Row>, TaskCompletionListener {

  private final String path;
  private final HadoopFiles files;
  private final int maxBytes;
  private @Nullable WarcPages pages;
  private @Nullable WaitingPage next;
  private boolean over;

  WarcRows(String path, HadoopFiles files, int maxBytes) {
    this.path = path;
    this.files = files;
    this.maxBytes = maxBytes;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !over) {
      advance();
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException(path);
    }
    Row row = next.toRow();
    next = null;
    return row;
  }

  /** An archive that cannot be read on ends with a row that says so, or else the task fails. */
  private void advance() {
    try {
      next = read();
      if (next == null) {
        end();
      }
    } catch (IOException e) {
      if (!FileFailures.areLasting(e)) {
        throw new UncheckedIOException("reading " + path + " failed: " + Reasons.of(e), e);
      }
      next = WaitingPage.unread(path, RowStatus.UNREADABLE, Reasons.of(e));
      end();
    }
  }

  private @Nullable WaitingPage read() throws IOException {
    if (pages == null) {
      pages = new WarcPages(HadoopChannel.open(files, new Path(path)), maxBytes);
    }
    for (WarcItem item = pages.next(); item != null; item = pages.next()) {
      if (item instanceof WarcPage page) {
        return waiting(page);
      } else if (item instanceof WarcGap gap) {
        return WaitingPage.unread(path, RowStatus.SOURCE_GAP, gap.toString());
      }
    }
    return null;
  }

  private WaitingPage waiting(WarcPage page) {
    try {
      byte[] bytes = page.payload().bytes();
      String cut = page.payload().truncation();
      return waiting(page, bytes, cut == null ? null : RowStatus.OK_TRUNCATED, cut);
    } catch (PageTooLargeException e) {
      return waiting(page, null, RowStatus.TOO_LARGE, Reasons.of(e));
    } catch (ArchiveBombException e) {
      return waiting(page, null, RowStatus.ARCHIVE_BOMB, Reasons.of(e));
    } catch (IOException e) {
      return waiting(page, null, RowStatus.UNREADABLE, Reasons.of(e));
    }
  }

  private WaitingPage waiting(
      WarcPage page, byte @Nullable [] bytes, @Nullable RowStatus status, @Nullable String reason) {
    return new WaitingPage(
        path,
        page.position(),
        page.url(),
        micros(page.capturedAt()),
        page.charset(),
        bytes,
        status == null ? null : status.name(),
        reason);
  }

  private static @Nullable Long micros(@Nullable Instant time) {
    return time == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  private void end() {
    over = true;
    if (pages != null) {
      try {
        pages.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot close " + path, e);
      }
      pages = null;
    }
  }

  @Override
  public void onTaskCompletion(TaskContext context) {
    end();
  }
}
