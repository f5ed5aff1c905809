package org.civicdoc.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Finds where the next record of a web archive begins, whatever lies before it. */
final class RecordSearch {

  private static final byte[] VERSION = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern HEADER = Pattern.compile("WARC/1\\.\\d\\r?\\n[A-Za-z-]+:");
  private static final int WINDOW = 1 << 16;

  /** Enough of a gzip member to unpack the version in front of a record. */
  private static final int LOOK_INSIDE = 512;

  private final SeekableByteChannel channel;

  RecordSearch(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /** The offset of the first record at or after an offset, or -1. */
  long next(long from) throws IOException {
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    long start = from;
    while (true) {
      window.clear();
      int length = fill(window, start);
      for (int i = 0; i + VERSION.length <= length; i++) {
        if (isRecord(window, i, start)) {
          return start + i;
        }
      }
      if (length < WINDOW) {
        return -1;
      }
      start += length - VERSION.length + 1;
    }
  }

  private int fill(ByteBuffer buffer, long position) throws IOException {
    channel.position(position);
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer);
    }
    return buffer.position();
  }

  private boolean isRecord(ByteBuffer window, int i, long start) throws IOException {
    byte first = window.get(i);
    if (first == 0x1f && window.get(i + 1) == (byte) 0x8b && window.get(i + 2) == 8) {
      return holdsRecord(start + i);
    }
    return first == 'W' && startsWithVersion(window, i) && headerFollows(start + i);
  }

  /** A version that no header follows is text of a page. */
  private boolean headerFollows(long record) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(LOOK_INSIDE);
    String text = new String(head.array(), 0, fill(head, record), StandardCharsets.ISO_8859_1);
    return HEADER.matcher(text).lookingAt();
  }

  private static boolean startsWithVersion(ByteBuffer window, int i) {
    for (int k = 0; k < VERSION.length; k++) {
      if (window.get(i + k) != VERSION[k]) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsRecord(long member) throws IOException {
    ByteBuffer packed = ByteBuffer.allocate(LOOK_INSIDE);
    int length = fill(packed, member);
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(packed.array(), 0, length))) {
      byte[] head = in.readNBytes(VERSION.length);
      return startsWithVersion(ByteBuffer.wrap(head), 0) && head.length == VERSION.length;
    } catch (IOException | IndexOutOfBoundsException e) {
      return false; // Bytes that look like a gzip header by chance.
    }
  }
}
