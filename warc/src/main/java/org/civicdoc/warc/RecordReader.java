package org.civicdoc.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** Reads records one by one; the block of each must be read to its end before the next. */
final class RecordReader {

  private final HeadGuard guard;
  private final WarcReader reader;

  RecordReader(InputStream in) throws IOException {
    guard = new HeadGuard(in);
    reader = new WarcReader(guard);
  }

  Optional<WarcRecord> next() throws IOException {
    guard.head();
    Optional<WarcRecord> next = reader.next();
    guard.body();
    return next;
  }

  /** Where the record that was read last begins, in bytes after the first. */
  long position() {
    return reader.position();
  }
}
