package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.civicdoc.batch.internal.Reasons;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A run of records that is read in one go: one gzip member, or all that is not packed. Members are
 * unpacked one by one, for then each has its checksum verified and its end known.
 */
final class WarcChunk {

  private static final int GZIP_MAGIC = 0x1f8b;

  private final FileChannel channel;
  private final long start;
  private final boolean packed;

  private WarcChunk(FileChannel channel, long start, boolean packed) {
    this.channel = channel;
    this.start = start;
    this.packed = packed;
  }

  /** Where a chunk ended, and what was wrong there; the damage is null if nothing was. */
  record End(long position, @Nullable String damage) {}

  static WarcChunk at(FileChannel channel, long start) throws IOException {
    ByteBuffer magic = ByteBuffer.allocate(2);
    channel.read(magic, start);
    return new WarcChunk(channel, start, magic.getShort(0) == (short) GZIP_MAGIC);
  }

  long start() {
    return start;
  }

  End read(WarcRecords records) throws IOException, InterruptedException {
    return packed ? readMember(records) : readPlain(records);
  }

  private End readMember(WarcRecords records) throws IOException, InterruptedException {
    int number = 0;
    PositionedStream file = new PositionedStream(channel, start);
    try (GzipCompressorInputStream member = new GzipCompressorInputStream(file)) {
      InputStream guarded = new BombGuard(member, member::getCompressedCount);
      WarcReader reader = new WarcReader(guarded);
      try {
        for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
          records.release();
          records.hold(next.get(), start, number++);
        }
      } catch (IOException | RuntimeException e) {
        boolean checked = number > 1; // By the records that followed in the same member.
        return damaged(records, checked, start, e);
      }
      records.release();
      return new End(file.position(), null);
    } catch (IOException e) {
      return damaged(records, false, start, e);
    }
  }

  private End readPlain(WarcRecords records) throws IOException, InterruptedException {
    WarcReader reader = new WarcReader(new PositionedStream(channel, start));
    long held = -1;
    try {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        records.release();
        held = reader.position();
        records.hold(next.get(), start + held, 0);
      }
    } catch (IOException | RuntimeException e) {
      boolean whole = reader.position() > held;
      return damaged(records, whole, start + (whole ? reader.position() : held), e);
    }
    records.release();
    return new End(channel.size(), null);
  }

  /** What the reader meets in damaged files comes as exceptions of many kinds. */
  private static End damaged(WarcRecords records, boolean whole, long position, Exception e)
      throws InterruptedException {
    if (whole) {
      records.release();
    } else {
      records.drop();
    }
    String reason = e instanceof IOException io ? Reasons.of(io) : String.valueOf(e.getMessage());
    return new End(position, reason);
  }
}
