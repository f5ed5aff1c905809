package org.civicdoc.batch.internal.manifest;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import org.jspecify.annotations.Nullable;

/** The whole lines of a file, one after the other, with their offsets. */
public final class ManifestLines {

  private static final int WINDOW = 1 << 16;
  private static final int LINE = 1 << 12;

  private final RandomAccessFile file;
  private final byte[] window;
  private int next;
  private int filled;
  private long position;
  private long lineStart;
  private long end;

  /**
   * Starts at the file's beginning, and moves the file's own position.
   *
   * @param file the file
   */
  public ManifestLines(RandomAccessFile file) {
    this(file, 0, WINDOW);
  }

  private ManifestLines(RandomAccessFile file, long start, int window) {
    this.file = file;
    this.position = start;
    this.end = start;
    this.window = new byte[window];
  }

  /** The line at an offset, without its end. */
  static byte[] at(RandomAccessFile file, long offset) throws IOException {
    byte[] line = new ManifestLines(file, offset, LINE).next();
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
      while (next < filled) {
        byte b = window[next++];
        if (b == '\n') {
          end = lineStart + line.size() + 1;
          return line.toByteArray();
        }
        line.write(b);
      }
      file.seek(position);
      filled = file.read(window);
      next = 0;
      if (filled < 0) {
        return null;
      }
      position += filled;
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
