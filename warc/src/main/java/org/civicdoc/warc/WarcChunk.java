package org.civicdoc.warc;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A run of records that is read in one go: one gzip member, or all that is not packed. Members are
 * unpacked one by one, for then each has its checksum verified and its end known.
 */
abstract class WarcChunk implements Closeable {

  private static final int GZIP_MAGIC = 0x1f8b;

  final PositionedStream in;
  final long start;

  WarcChunk(PositionedStream in, long start) {
    this.in = in;
    this.start = start;
  }

  /** Where a chunk ended, and what was wrong there; the damage is null if nothing was. */
  record End(long position, @Nullable String damage) {}

  static WarcChunk at(PositionedStream in, long start) throws IOException {
    in.seek(start);
    int magic = in.read() << 8 | in.read();
    in.seek(start);
    return magic == GZIP_MAGIC ? new PackedChunk(in, start) : new PlainChunk(in, start);
  }

  long start() {
    return start;
  }

  /**
   * Reads a record.
   *
   * @return where the chunk ended; null if it has not
   * @throws IOException if the channel fails
   */
  @Nullable End read(WarcRecords records) throws IOException {
    try {
      return readRecord(records);
    } catch (IOException | RuntimeException e) {
      in.throwFailure();
      return damaged(records, e);
    }
  }

  abstract @Nullable End readRecord(WarcRecords records) throws IOException;

  /** What the reader meets in damaged files comes as exceptions of many kinds. */
  abstract End damaged(WarcRecords records, Exception e);

  static String reason(Exception e) {
    String message = e.getMessage();
    if (message == null || message.isBlank()) {
      return e instanceof EOFException
          ? "the archive ends within a record"
          : e.getClass().getSimpleName();
    }
    return message.lines().findFirst().orElse("");
  }
}
