package org.civicdoc.spark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.civicdoc.parser.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * A page that waits to be read, as a row of {@link PageColumns#WIRE}.
 *
 * @param path the file that holds the page, or its archive
 * @param position where in the archive; null if the file is the page
 * @param url its address
 * @param capturedAt when it was saved, in microseconds since 1970
 * @param charset the charset that the server named
 * @param content its bytes; null if there are none
 * @param readStatus the name of the {@link RowStatus} if the bytes could not be had
 * @param readError why
 */
@SuppressWarnings("ArrayRecordComponent") // On its way through a row; never compared.
record WaitingPage(
    @Nullable String path,
    @Nullable String position,
    @Nullable String url,
    @Nullable Long capturedAt,
    @Nullable String charset,
    byte @Nullable [] content,
    @Nullable String readStatus,
    @Nullable String readError) {

  static WaitingPage of(Row row) {
    return new WaitingPage(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.isNullAt(3) ? null : row.getLong(3),
        row.getString(4),
        row.<byte[]>getAs(5),
        row.getString(6),
        row.getString(7));
  }

  static WaitingPage ofFile(String path, byte[] content) {
    return new WaitingPage(path, null, null, null, null, content, null, null);
  }

  static WaitingPage unread(String path, RowStatus status, String error) {
    return new WaitingPage(path, null, null, null, null, null, status.name(), error);
  }

  Row toRow() {
    return RowFactory.create(
        path, position, url, capturedAt, charset, content, readStatus, readError);
  }

  PageContext context() {
    return PageContext.none()
        .withUrl(url)
        .withCharset(charset)
        .withCapturedAt(
            capturedAt == null ? null : Instant.EPOCH.plus(capturedAt, ChronoUnit.MICROS));
  }
}
