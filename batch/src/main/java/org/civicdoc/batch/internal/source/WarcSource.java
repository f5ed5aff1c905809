package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.batch.internal.Reasons;

/**
 * A web archive (ISO 28500, WARC 1.0 and 1.1), packed record by record with gzip or not. Where it
 * is damaged, reading goes on at the next whole record, and what lies between is reported.
 */
record WarcSource(Path file, int maxBytes) implements PageSource {

  @Override
  public void visit(PageVisitor visitor) throws InterruptedException {
    String source = Labels.of(file);
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() == 0) {
        visitor.gap(SourceGap.of(source, "the file is empty"));
        return;
      }
      walk(channel, new WarcRecords(source, maxBytes, visitor), visitor);
    } catch (IOException e) {
      visitor.gap(SourceGap.of(source, "the file cannot be read: " + Reasons.of(e)));
    }
  }

  private void walk(FileChannel channel, WarcRecords records, PageVisitor visitor)
      throws IOException, InterruptedException {
    RecordSearch search = new RecordSearch(channel);
    String source = Labels.of(file);
    long size = channel.size();
    long position = search.next(0);
    if (position != 0) {
      visitor.gap(
          position < 0
              ? SourceGap.of(source, "not a WARC file: it holds no record")
              : new SourceGap(source, 0, position, "no WARC record begins here"));
    }
    while (position >= 0 && position < size) {
      WarcChunk chunk = WarcChunk.at(channel, position);
      WarcChunk.End end = chunk.read(records);
      position = end.position();
      if (end.damage() != null) {
        long next = search.next(Math.max(position, chunk.start() + 1));
        position = next < 0 ? size : next;
        if (position > end.position()) {
          visitor.gap(new SourceGap(source, end.position(), position, end.damage()));
        }
      }
    }
  }

  @Override
  public long count() {
    return UNKNOWN;
  }
}
