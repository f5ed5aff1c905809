package org.civicdoc.batch.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.civicdoc.batch.PageStatus;
import org.civicdoc.batch.internal.page.PageResult;
import org.civicdoc.batch.internal.page.PageSettings;
import org.civicdoc.batch.internal.page.PageTask;

/** A worker as its job sees it: does one page at a time. To be used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);
  private static final int POLL_MILLIS = 100;

  /** What {@code -XX:+ExitOnOutOfMemoryError} ends a process with, and prints. */
  private static final int OUT_OF_MEMORY = 3;

  private static final String OUT_OF_MEMORY_PHRASE = "OutOfMemoryError";

  private final WorkerSettings settings;
  private final Process process;
  private final WorkerLog log;
  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;
  private int pages;

  private WorkerProcess(WorkerSettings settings, Process process, WorkerLog log, Socket socket)
      throws IOException {
    this.settings = settings;
    this.process = process;
    this.log = log;
    this.socket = socket;
    this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
  }

  /** Starts a process and waits until it asks for work. */
  static WorkerProcess start(WorkerSettings settings, PageSettings pages) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process process =
          new ProcessBuilder(WorkerCommand.of(settings, server.getLocalPort()))
              .redirectErrorStream(true)
              .start();
      WorkerLog log = new WorkerLog(process.getInputStream());
      try {
        String token = UUID.randomUUID().toString();
        OutputStream input = process.getOutputStream();
        input.write((token + "\n").getBytes(StandardCharsets.US_ASCII));
        input.flush();
        WorkerProcess worker =
            new WorkerProcess(settings, process, log, accept(server, process, log));
        worker.greet(token, pages);
        return worker;
      } catch (IOException | RuntimeException e) {
        process.destroyForcibly();
        throw e;
      }
    }
  }

  private static Socket accept(ServerSocket server, Process process, WorkerLog log)
      throws IOException {
    server.setSoTimeout(POLL_MILLIS);
    long end = System.nanoTime() + START.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      try {
        return server.accept();
      } catch (SocketTimeoutException e) {
        // Not yet there; look whether it still lives.
      }
    }
    throw new IOException("a worker process did not start; it printed: " + log.text());
  }

  private void greet(String token, PageSettings pages) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) START.toMillis());
    if (!in.readUTF().equals(token)) {
      throw new IOException("another program answered in place of the worker process");
    }
    Messages.write(pages, out);
  }

  /** Whether it has done enough pages to be replaced. */
  boolean isWorn() {
    return pages >= settings.pagesPerWorker();
  }

  /**
   * Does a page.
   *
   * @throws WorkerDiedException if the process ended or had to be ended; it is of no more use
   * @throws FatalException if the worker says that no page can be done
   */
  PageResult process(PageTask task)
      throws WorkerDiedException, FatalException, InterruptedException {
    pages++;
    long start = System.nanoTime();
    try {
      Messages.write(task, out);
      while (true) {
        socket.setSoTimeout(patience(start));
        switch (Messages.readKind(in)) {
          case STEP -> Messages.text(in);
          case RESULT -> {
            return Messages.readResult(in);
          }
          case FATAL -> throw new FatalException(Messages.text(in));
        }
      }
    } catch (SocketTimeoutException e) {
      process.destroyForcibly();
      throw new WorkerDiedException(PageStatus.TIMEOUT, tooLong(start));
    } catch (FatalException e) {
      throw e;
    } catch (IOException e) {
      throw died();
    }
  }

  /** How long to wait for the next message: as long as a step may take, or the page has left. */
  private int patience(long start) throws SocketTimeoutException {
    long left =
        settings.pageTimeout().toMillis()
            - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    if (left <= 0) {
      throw new SocketTimeoutException("the page's time is up");
    }
    return (int) Math.min(left, settings.stallTimeout().toMillis());
  }

  private String tooLong(long start) {
    boolean whole = System.nanoTime() - start >= settings.pageTimeout().toNanos();
    return "the page took more than "
        + (whole ? settings.pageTimeout() : settings.stallTimeout()).toSeconds()
        + (whole ? " s" : " s in one step");
  }

  private WorkerDiedException died() throws InterruptedException {
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    int code = process.exitValue();
    return code == OUT_OF_MEMORY && log.says(OUT_OF_MEMORY_PHRASE)
        ? new WorkerDiedException(
            PageStatus.OUT_OF_MEMORY,
            "the page needed more than " + settings.heapMegabytes() + " MB of memory")
        : new WorkerDiedException(
            PageStatus.CRASH, "the page ended its worker process with exit code " + code);
  }

  /** Ends the process; one that has no page in its hands ends by itself. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      socket.close();
    } catch (IOException e) {
      // The other end is gone already.
    }
  }

  /** A worker says that no page can be done any more. */
  static final class FatalException extends IOException {

    private static final long serialVersionUID = 1;

    FatalException(String reason) {
      super(reason);
    }
  }
}
