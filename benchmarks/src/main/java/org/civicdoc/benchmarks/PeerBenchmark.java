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
 * How long do other extractors of Java take for the same pages, of which they give the text, and
 * some the title?
 *
 * <p>civicdoc and Tika begin with the bytes. The others take text, so they are given the decoded
 * page, which spares them the decoding.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar PeerBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar PeerBenchmark -p pages=DIR
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PeerBenchmark {

  private final CivicParser civicdoc = CivicParser.builder().build();

  /** Bytes to typed documents. */
  @Benchmark
  public void civicdoc(HtmlPages pages, Blackhole blackhole) {
    for (byte[] bytes : pages.bytes()) {
      blackhole.consume(civicdoc.parse(bytes, PageContext.none()));
    }
  }

  /** The yardstick: decoded text to jsoup's tree. */
  @Benchmark
  public void jsoup(HtmlPages pages, Blackhole blackhole) {
    for (String html : pages.decoded()) {
      blackhole.consume(Jsoup.parse(html));
    }
  }

  /** boilerpipe's extractor of articles. */
  @Benchmark
  public void boilerpipe(HtmlPages pages, Blackhole blackhole) throws Exception {
    read(Peer.BOILERPIPE, pages, blackhole);
  }

  /** Readability4J. */
  @Benchmark
  public void readability4j(HtmlPages pages, Blackhole blackhole) throws Exception {
    read(Peer.READABILITY4J, pages, blackhole);
  }

  /** WebCollector's extractor of news. */
  @Benchmark
  public void webCollector(HtmlPages pages, Blackhole blackhole) throws Exception {
    read(Peer.WEB_COLLECTOR, pages, blackhole);
  }

  /** Tika with its handler for boilerpipe. */
  @Benchmark
  public void tika(HtmlPages pages, Blackhole blackhole) throws Exception {
    read(Peer.TIKA, pages, blackhole);
  }

  private static void read(Peer peer, HtmlPages pages, Blackhole blackhole) throws Exception {
    for (int i = 0; i < pages.bytes().size(); i++) {
      blackhole.consume(peer.text(pages.bytes().get(i), pages.charset(i), pages.decoded().get(i)));
    }
  }
}
