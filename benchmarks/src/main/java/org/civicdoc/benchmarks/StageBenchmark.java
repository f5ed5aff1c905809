package org.civicdoc.benchmarks;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;
import org.civicdoc.benchmarks.StagedPages.StagedPage;
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
 * Where does the time from bytes to document go? Each stage alone, in the order of the way, beside
 * jsoup's tree of the whole decoded page.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar StageBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar StageBenchmark -p pages=DIR
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StageBenchmark {

  /** The yardstick: the whole page, decoded, to jsoup's tree. */
  @Benchmark
  public void jsoup(HtmlPages pages, Blackhole blackhole) {
    for (String html : pages.decoded()) {
      blackhole.consume(Jsoup.parse(html));
    }
  }

  /** The hash of the bytes, which the document names as its origin's. */
  @Benchmark
  public void hash(StagedPages pages, Blackhole blackhole) throws NoSuchAlgorithmException {
    for (StagedPage page : pages.pages()) {
      blackhole.consume(MessageDigest.getInstance("SHA-256").digest(page.source().bytes));
    }
  }

  /** Bytes to the bytes that matter. */
  @Benchmark
  public void reduce(StagedPages pages, Blackhole blackhole) {
    for (StagedPage page : pages.pages()) {
      blackhole.consume(pages.stages().reduce(page.source().bytes));
    }
  }

  /** These to characters. */
  @Benchmark
  public void decode(StagedPages pages, Blackhole blackhole) {
    for (StagedPage page : pages.pages()) {
      blackhole.consume(pages.stages().decode(page.source().reduced));
    }
  }

  /** Characters to a tree. */
  @Benchmark
  public void tree(StagedPages pages, Blackhole blackhole) {
    for (StagedPage page : pages.pages()) {
      blackhole.consume(pages.stages().tree(page.text()));
    }
  }

  /** The one walk over the tree. */
  @Benchmark
  public void walk(StagedPages pages, Blackhole blackhole) {
    for (StagedPage page : pages.pages()) {
      blackhole.consume(pages.stages().walk(page.tree()));
    }
  }

  /** Where the article is. */
  @Benchmark
  public void content(StagedPages pages, Blackhole blackhole) {
    for (StagedPage page : pages.pages()) {
      blackhole.consume(pages.stages().content(page.walk()));
    }
  }

  /** What the page says of itself. */
  @Benchmark
  public void metadata(StagedPages pages, Blackhole blackhole) {
    for (StagedPage page : pages.pages()) {
      blackhole.consume(pages.stages().metadata(page.walk(), page.root()));
    }
  }

  /** The article's elements to blocks. */
  @Benchmark
  public void blocks(StagedPages pages, Blackhole blackhole) {
    for (StagedPage page : pages.pages()) {
      if (page.hasArticle()) {
        blackhole.consume(pages.stages().blocks(page.walk(), page.root(), page.metadata()));
      }
    }
  }
}
