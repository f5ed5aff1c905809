package org.civicdoc.warc;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/** Records that are not packed, to the end of the file. */
final class PlainChunk extends WarcChunk {

  private @Nullable RecordReader reader;
  private long held = -1;

  PlainChunk(PositionedStream in, long start) {
    super(in, start);
  }

  @Override
  @Nullable End readRecord(WarcRecords records) throws IOException {
    RecordReader opened = reader();
    Optional<WarcRecord> next = opened.next();
    records.release();
    if (next.isEmpty()) {
      return new End(in.position(), null);
    }
    held = opened.position();
    records.hold(next.get(), start + held, 0);
    return null;
  }

  private RecordReader reader() throws IOException {
    if (reader == null) {
      reader = new RecordReader(in);
    }
    return reader;
  }

  @Override
  End damaged(WarcRecords records, Exception e) {
    long met = reader == null ? 0 : reader.position();
    boolean whole = met > held;
    if (whole) {
      records.release();
    } else {
      records.drop();
    }
    return new End(start + (whole ? met : held), reason(e));
  }

  /** Nothing of its own is open. */
  @Override
  public void close() {}
}
