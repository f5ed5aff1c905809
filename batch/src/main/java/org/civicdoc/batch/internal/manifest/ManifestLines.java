package org.civicdoc.batch.internal.manifest;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** The whole lines of a file, one after the other, with their offsets. */
public final class ManifestLines {

  private static final int WINDOW = 1 << 16;
  private static final int LINE = 1 << 12;

  private final FileChannel channel;
  private final ByteBuffer window;
  private long position;
  private long lineStart;
  private long end;

  /**
   * Starts at the file's beginning; the channel's own position is left alone.
   *
   * @param channel the file
   */
  public ManifestLines(FileChannel channel) {
    this(channel, 0, WINDOW);
  }

  private ManifestLines(FileChannel channel, long start, int window) {
    this.channel = channel;
    this.position = start;
    this.end = start;
    this.window = ByteBuffer.allocate(window).limit(0);
  }

  /** The line at an offset, without its end. */
  static byte[] at(FileChannel channel, long offset) throws IOException {
    byte[] line = new ManifestLines(channel, offset, LINE).next();
    if (line == null) {
      throw new EOFException("the file ends before byte " + offset);
    }
    return line;
  }

  /**
   * The next line.
   *
   * @return its bytes without its end, or null if there is no further whole line
   * @throws IOException if the file cannot be read
   */
  public byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    lineStart = end;
    while (true) {
      while (window.hasRemaining()) {
        byte b = window.get();
        if (b == '\n') {
          end = lineStart + line.size() + 1;
          return line.toByteArray();
        }
        line.write(b);
      }
      window.clear();
      int read = channel.read(window, position);
      window.flip();
      if (read < 0) {
        return null;
      }
      position += read;
    }
  }

  /** Where the line that {@link #next} gave begins. */
  long lineStart() {
    return lineStart;
  }

  /** Where the last whole line ends. */
  long end() {
    return end;
  }
}
