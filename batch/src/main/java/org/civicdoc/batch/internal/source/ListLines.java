package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.civicdoc.batch.internal.json.LineReader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a list that a program may still be writing. A thread of its own waits for them, for
 * reading can neither be interrupted nor leave off when nothing comes.
 */
final class ListLines implements AutoCloseable {

  private static final int LONGEST_LINE = 1 << 16;
  private static final int MOST_WAITING = 1 << 8;
  private static final long PAUSE_MILLIS = 200;
  private static final LineReader.Line END = new LineReader.Line(0, null);

  private final BlockingQueue<LineReader.Line> lines = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread reader;
  private volatile @Nullable IOException failure;

  ListLines(InputStream in) {
    reader = new Thread(() -> read(new LineReader(in, LONGEST_LINE)), "civicdoc-list");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(LineReader in) {
    try {
      for (LineReader.Line line = next(in); !isEnd(line); line = next(in)) {
        lines.put(line);
      }
      lines.put(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Nobody wants the rest.
    }
  }

  private LineReader.Line next(LineReader in) {
    try {
      LineReader.Line line = in.next();
      return line == null ? END : line;
    } catch (IOException e) {
      failure = e;
      return END;
    }
  }

  /**
   * Waits for the next line.
   *
   * @param visitor is told now and then while none comes
   * @return the line, or null at the end
   */
  LineReader.@Nullable Line next(PageVisitor visitor) throws IOException, InterruptedException {
    LineReader.Line line = lines.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    while (line == null) {
      visitor.idle();
      line = lines.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
    if (!isEnd(line)) {
      return line;
    }
    IOException reason = failure;
    if (reason != null) {
      throw reason;
    }
    return null;
  }

  /** Lines are numbered from 1. */
  private static boolean isEnd(LineReader.Line line) {
    return line.number() == END.number();
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
