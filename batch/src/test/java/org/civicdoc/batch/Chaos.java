package org.civicdoc.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.batch.internal.page.PageParser;
import org.civicdoc.batch.internal.worker.WorkerMain;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.civicdoc.parser.ParseResult;

/** A parser that does what a page tells it to, and the worker process that has it. */
public final class Chaos implements PageParser {

  private final CivicParser parser = CivicParser.builder().build();

  /** What a page may make its worker do, and what should become of the page. */
  enum Fault {
    NONE(PageStatus.OK),
    MEMORY(PageStatus.OUT_OF_MEMORY),
    EXIT(PageStatus.CRASH),
    HALT(PageStatus.CRASH),
    LOOP(PageStatus.TIMEOUT),
    STACK(PageStatus.PARSE_ERROR),
    THROW(PageStatus.PARSE_ERROR),
    NOISE(PageStatus.OK);

    final PageStatus fate;

    Fault(PageStatus fate) {
      this.fate = fate;
    }

    String mark() {
      return "<!-- chaos: " + name() + " -->";
    }
  }

  /** Runs a worker. */
  public static void main(String[] arguments) throws Exception {
    WorkerMain.serve(Integer.parseInt(arguments[0]), settings -> new Chaos());
  }

  @Override
  public ParseResult parse(byte[] bytes, PageContext context) {
    String page = new String(bytes, StandardCharsets.UTF_8);
    for (Fault fault : Fault.values()) {
      if (page.startsWith(fault.mark())) {
        act(fault);
      }
    }
    return parser.parseResult(bytes, context);
  }

  private static void act(Fault fault) {
    switch (fault) {
      case NONE -> {}
      case MEMORY -> fillMemory();
      case EXIT -> System.exit(0);
      case HALT -> Runtime.getRuntime().halt(137);
      case LOOP -> spin();
      case STACK -> recurse(0);
      case THROW -> throw new IllegalStateException("chaos");
      case NOISE -> makeNoise();
    }
  }

  private static void fillMemory() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new byte[8 << 20]);
    }
  }

  private static void spin() {
    long x = 1;
    while (x != 0) {
      x = x * 6364136223846793005L + 1442695040888963407L | 1;
    }
  }

  @SuppressWarnings("InfiniteRecursion") // That is the fault.
  private static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  private static void makeNoise() {
    for (int i = 0; i < 2_000; i++) {
      System.out.println("noise " + i + " \u0000\u0001\u0002 ".repeat(20));
      System.err.println("noise");
    }
  }
}
