package org.civicdoc.warc;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/** A gzip member: mostly one record, but some tools pack a whole archive as one. */
final class PackedChunk extends WarcChunk {

  private @Nullable GzipCompressorInputStream member;
  private @Nullable RecordReader reader;
  private int number;

  PackedChunk(PositionedStream in, long start) {
    super(in, start);
  }

  @Override
  @Nullable End readRecord(WarcRecords records) throws IOException {
    Optional<WarcRecord> next = reader().next();
    records.release();
    if (next.isEmpty()) {
      return new End(in.position(), null);
    }
    records.hold(next.get(), start, number++);
    return null;
  }

  private RecordReader reader() throws IOException {
    if (reader == null) {
      member = new GzipCompressorInputStream(in);
      reader = new RecordReader(member);
    }
    return reader;
  }

  @Override
  End damaged(WarcRecords records, Exception e) {
    if (number > 1) {
      records.release(); // Checked by the records that followed in the same member.
    } else {
      records.drop();
    }
    return new End(start, reason(e));
  }

  @Override
  public void close() throws IOException {
    if (member != null) {
      member.close();
    }
  }
}
