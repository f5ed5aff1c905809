package org.civicdoc.warc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a web archive (WARC 1.0 and 1.1), packed record by record with gzip or not. Where
 * it is damaged, reading goes on at the next whole record, and what lies between is a {@link
 * WarcGap}.
 *
 * <pre>{@code
 * try (WarcPages pages = new WarcPages(FileChannel.open(Path.of("crawl.warc.gz")), 20 << 20)) {
 *   for (WarcItem item = pages.next(); item != null; item = pages.next()) {
 *     if (item instanceof WarcPage page) {
 *       System.out.println(page.url());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Pages are HTTP responses of status 2xx and {@code resource} records, if their type is HTML. Of
 * several types that are stated the last one counts; if none is, or {@code
 * application/octet-stream}, the crawler's {@code WARC-Identified-Payload-Type}, or else whether
 * the first bytes are those of a page. One page is in memory at a time. Not thread-safe.
 */
public final class WarcPages implements Closeable {

  private final SeekableByteChannel channel;
  private final RecordSearch search;
  private final PositionedStream in;
  private final WarcRecords records;
  private @Nullable WarcChunk chunk;
  private boolean started;
  private long position;

  /**
   * Starts at the beginning of an archive.
   *
   * @param channel the archive; it is closed along with this
   * @param maxBytes how many bytes a page may have; larger ones are never in memory as a whole
   * @throws IllegalArgumentException if {@code maxBytes} is less than 1
   */
  public WarcPages(SeekableByteChannel channel, int maxBytes) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1 but is " + maxBytes);
    }
    this.channel = channel;
    this.search = new RecordSearch(channel);
    this.in = new PositionedStream(channel);
    this.records = new WarcRecords(maxBytes);
  }

  /**
   * The next thing in the archive.
   *
   * @return a page, a gap, or a capture that is no page; null at the end
   * @throws IOException if the channel fails, and not because of what it holds
   */
  public @Nullable WarcItem next() throws IOException {
    while (true) {
      WarcItem item = records.next();
      if (item != null || !advance()) {
        return item;
      }
    }
  }

  private boolean advance() throws IOException {
    if (!started) {
      started = true;
      start();
      return true;
    }
    if (chunk == null) {
      if (position >= channel.size()) {
        return false;
      }
      chunk = WarcChunk.at(in, position);
    }
    WarcChunk.End end = chunk.read(records);
    if (end != null) {
      finish(chunk, end);
      chunk = null;
    }
    return true;
  }

  private void start() throws IOException {
    if (channel.size() == 0) {
      records.gap(WarcGap.ofFile("the file is empty"));
      return;
    }
    position = search.next(0);
    if (position < 0) {
      position = channel.size();
      records.gap(WarcGap.ofFile("not a WARC file: it holds no record"));
    } else if (position > 0) {
      records.gap(new WarcGap(0, position, "no WARC record begins here"));
    }
  }

  private void finish(WarcChunk finished, WarcChunk.End end) throws IOException {
    finished.close();
    position = end.position();
    if (end.damage() == null) {
      return;
    }
    long next = search.next(Math.max(position, finished.start() + 1));
    position = next < 0 ? channel.size() : next;
    if (position > end.position()) {
      records.gap(new WarcGap(end.position(), position, end.damage()));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (chunk != null) {
        chunk.close();
      }
    } finally {
      channel.close();
    }
  }
}
