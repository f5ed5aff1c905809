package org.civicdoc.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.nlp.TextContext;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Does the time of an analysis grow as its text does? The text is that of all documents, one behind
 * the other, as often as it takes.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar LongTextBenchmark -p pages=DIR
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class LongTextBenchmark {

  /** How long the text is, in UTF-16 units. */
  @Param({"10000", "100000", "1000000"})
  public int length = 10_000;

  private final CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
  private final TextContext context = new TextContext(LocalDate.of(2020, 12, 30), null, null);
  private String text = "";

  /** Makes the text. */
  @Setup(Level.Trial)
  public void write(Texts texts) {
    StringBuilder joined = new StringBuilder();
    while (joined.length() < length) {
      texts.texts().forEach(each -> joined.append(each).append('\n'));
    }
    text = joined.substring(0, length);
  }

  /** One text to its analysis. */
  @Benchmark
  public Analysis analyze() {
    return analyzer.analyze(text, context);
  }
}
