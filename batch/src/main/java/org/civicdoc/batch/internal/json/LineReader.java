package org.civicdoc.batch.internal.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream line by line, as bytes. Lines end with {@code \n} or {@code \r\n}; what is over
 * the limit of a line is skipped and not held in memory. To be used by one thread.
 */
public final class LineReader {

  private final BufferedInputStream in;
  private final int limit;
  private long number;

  /**
   * Starts at the stream's position.
   *
   * @param in the stream
   * @param limit how many bytes a line may have
   */
  public LineReader(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /**
   * One line.
   *
   * @param number 1 for the first
   * @param bytes its bytes without the line's end; null if there are more than the limit
   */
  @SuppressWarnings("ArrayRecordComponent") // On its way to a parser; never compared.
  public record Line(long number, byte @Nullable [] bytes) {}

  /**
   * The next line.
   *
   * @return the line, or null at the end
   * @throws IOException if the stream cannot be read
   */
  public @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean any = false;
    boolean over = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      any = true;
      if (b == '\n') {
        break;
      }
      if (line.size() < limit) {
        line.write(b);
      } else {
        over = true;
      }
    }
    return any ? new Line(++number, over ? null : line.toByteArray()) : null;
  }
}
