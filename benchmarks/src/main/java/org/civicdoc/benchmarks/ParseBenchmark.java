package org.civicdoc.benchmarks;

import java.util.concurrent.TimeUnit;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does it take from a page's bytes to its typed document, as a multiple of building
 * jsoup's tree of the decoded page alone?
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar ParseBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar ParseBenchmark -p pages=DIR
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(5)
public class ParseBenchmark {

  private final CivicParser parser = CivicParser.builder().build();

  /** Bytes to documents. */
  @Benchmark
  public void civicdoc(HtmlPages pages, Blackhole blackhole) {
    for (byte[] bytes : pages.bytes()) {
      blackhole.consume(parser.parse(bytes, PageContext.none()));
    }
  }

  /** The yardstick: decoded text to jsoup's tree. */
  @Benchmark
  public void jsoup(HtmlPages pages, Blackhole blackhole) {
    for (String html : pages.decoded()) {
      blackhole.consume(Jsoup.parse(html));
    }
  }
}
