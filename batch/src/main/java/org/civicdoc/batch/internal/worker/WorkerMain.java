package org.civicdoc.batch.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.logging.LogManager;
import org.civicdoc.batch.internal.output.DiskFullException;
import org.civicdoc.batch.internal.page.PageMaker;
import org.civicdoc.batch.internal.page.PageParser;
import org.civicdoc.batch.internal.page.PageSettings;
import org.civicdoc.batch.internal.page.PageTask;

/**
 * A worker's process. It talks to its job over a socket, as libraries may print what they like on
 * the standard output, and ends when its standard input does: that is, when the job's process ends,
 * however that happens.
 */
public final class WorkerMain {

  private WorkerMain() {}

  /**
   * Works until the job has no more pages.
   *
   * @param arguments the port of the job's socket
   * @throws IOException if the job cannot be reached
   */
  public static void main(String[] arguments) throws IOException {
    LogManager.getLogManager().reset(); // What matters of what libraries tell is in the results.
    serve(Integer.parseInt(arguments[0]), PageParser::of);
  }

  /**
   * Works until the job has no more pages.
   *
   * @param port the port of the job's socket
   * @param parsers makes what reads pages as the job wants it
   * @throws IOException if the job cannot be reached
   */
  public static void serve(int port, Function<PageSettings, PageParser> parsers)
      throws IOException {
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    String token = input.readLine();
    endWith(input);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(socket.getInputStream()))) {
      socket.setTcpNoDelay(true);
      out.writeUTF(String.valueOf(token));
      out.flush();
      PageSettings settings = Messages.readSettings(in);
      PageMaker maker = new PageMaker(parsers.apply(settings), settings);
      tell("start", out); // Its first page has all the time of a step from here on.
      work(maker, in, out);
    }
  }

  private static void work(PageMaker maker, DataInputStream in, DataOutputStream out)
      throws IOException {
    while (true) {
      PageTask task;
      try {
        task = Messages.readTask(in);
      } catch (EOFException e) {
        return; // The job is done.
      }
      try {
        Messages.write(maker.process(task, step -> tell(step, out)), out);
      } catch (DiskFullException e) {
        Messages.writeFatal(String.valueOf(e.getMessage()), out);
      }
    }
  }

  private static void tell(String step, DataOutputStream out) {
    try {
      Messages.writeStep(step, out);
    } catch (IOException e) {
      throw new UncheckedIOException("the job cannot be reached", e);
    }
  }

  private static void endWith(BufferedReader input) {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (input.read() >= 0) {
                  // Nothing more is said there.
                }
              } catch (IOException e) {
                // As good as its end.
              }
              Runtime.getRuntime().halt(0);
            },
            "civicdoc-parent-watch");
    watch.setDaemon(true);
    watch.start();
  }
}
