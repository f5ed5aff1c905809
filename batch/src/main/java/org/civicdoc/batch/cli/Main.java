package org.civicdoc.batch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** Starts the command line in a process of its own. */
public final class Main {

  /** More than a job takes to finish the pages that have begun. */
  private static final int GRACE_MILLIS = 30_000;

  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    // The libraries below tell of each missing glyph with a stack trace; what matters of that is
    // in the results.
    LogManager.getLogManager().reset();
    if (System.getProperty(LOG_LEVEL) == null) {
      System.setProperty(LOG_LEVEL, "off"); // The command line tells all that concerns its user.
    }
    Thread stop = stopOnSignal(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(stop);
    int exitCode =
        CommandLines.create(
                utf8(FileDescriptor.out), utf8(FileDescriptor.err), Terminal.isInteractive())
            .execute(arguments);
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException e) {
      return; // A signal is ending the process already.
    }
    System.exit(exitCode);
  }

  /** On SIGINT and SIGTERM lets the job tidy up its unfinished files. */
  private static Thread stopOnSignal(Thread job) {
    return new Thread(
        () -> {
          job.interrupt();
          try {
            job.join(GRACE_MILLIS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Chinese file names print whatever the default charset is. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
