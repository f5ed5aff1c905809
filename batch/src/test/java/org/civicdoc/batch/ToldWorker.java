package org.civicdoc.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.civicdoc.batch.internal.page.PageParser;
import org.civicdoc.batch.internal.worker.WorkerMain;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.civicdoc.parser.ParseResult;

/** A worker that writes its process id into pages, or holds a file for as long as it lives. */
public final class ToldWorker implements PageParser {

  static final String PROCESS_ID = "{process}";

  private static final String HOLD = "hold ";

  private final CivicParser parser = CivicParser.builder().build();

  /** Runs the worker. */
  public static void main(String[] arguments) throws Exception {
    WorkerMain.serve(Integer.parseInt(arguments[0]), settings -> new ToldWorker());
  }

  /** A page whose worker locks a file, and writes a byte into it, and never ends. */
  static String holding(Path file) {
    return HOLD + file;
  }

  @Override
  public ParseResult parse(byte[] bytes, PageContext context) {
    String page = new String(bytes, StandardCharsets.UTF_8);
    if (page.startsWith(HOLD)) {
      hold(Path.of(page.substring(HOLD.length())));
    }
    String told = page.replace(PROCESS_ID, Long.toString(ProcessHandle.current().pid()));
    return parser.parseResult(told.getBytes(StandardCharsets.UTF_8), context);
  }

  private static void hold(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      channel.write(StandardCharsets.US_ASCII.encode("x"));
      while (channel.isOpen()) {
        LockSupport.parkNanos(Long.MAX_VALUE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
