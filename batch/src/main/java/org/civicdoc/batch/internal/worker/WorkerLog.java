package org.civicdoc.batch.internal.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a worker's process prints goes to the log; its last lines tell why it ended. */
final class WorkerLog {

  private static final Logger LOG = LoggerFactory.getLogger(WorkerLog.class);
  private static final int KEPT = 20;
  private static final int LONGEST = 500;

  private final Deque<String> last = new ArrayDeque<>();
  private final Thread reader;

  WorkerLog(InputStream printed) {
    reader = new Thread(() -> read(printed), "civicdoc-worker-log");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream printed) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8))) {
      char[] chunk = new char[LONGEST];
      StringBuilder line = new StringBuilder();
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        for (int i = 0; i < length; i++) {
          if (chunk[i] == '\n') {
            add(line);
          } else if (line.length() < LONGEST) {
            line.append(chunk[i]);
          }
        }
      }
      add(line);
    } catch (IOException e) {
      LOG.debug("what a worker prints cannot be read any more", e);
    }
  }

  private synchronized void add(StringBuilder line) {
    LOG.debug("worker: {}", line);
    last.add(line.toString());
    if (last.size() > KEPT) {
      last.remove();
    }
    line.setLength(0);
  }

  /** Whether one of the last lines has a phrase in it; waits for what an ended process printed. */
  boolean says(String phrase) throws InterruptedException {
    reader.join(1_000);
    synchronized (this) {
      return last.stream().anyMatch(line -> line.contains(phrase));
    }
  }

  synchronized String text() {
    return String.join(" | ", last);
  }
}
