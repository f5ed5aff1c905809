package org.civicdoc.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How do pages that are 10 or 100 times as long, and a second thread, change the number of passes
 * over the pages in a second?
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar ScalingBenchmark
 * java -jar benchmarks/target/benchmarks.jar ScalingBenchmark -p pages=DIR -p times=1,10
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ScalingBenchmark {

  /** How many times as long the pages are. */
  @Param({"1", "10", "100"})
  public int times = 1;

  private final CivicParser parser = CivicParser.builder().maxBytes(1 << 28).build();
  private List<byte[]> pages = List.of();

  /** Makes the pages longer. */
  @Setup(Level.Trial)
  public void lengthen(HtmlPages given) {
    pages =
        given.decoded().stream()
            .map(page -> LongPage.of(page, times).getBytes(StandardCharsets.UTF_8))
            .toList();
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public void oneThread(Blackhole blackhole) {
    parse(blackhole);
  }

  /** Two threads that share the parser; the score is that of both together. */
  @Benchmark
  @Threads(2)
  public void twoThreads(Blackhole blackhole) {
    parse(blackhole);
  }

  private void parse(Blackhole blackhole) {
    for (byte[] page : pages) {
      blackhole.consume(parser.parse(page, PageContext.none()));
    }
  }
}
