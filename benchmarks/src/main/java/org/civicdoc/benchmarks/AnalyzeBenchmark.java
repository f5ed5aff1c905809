package org.civicdoc.benchmarks;

import java.util.concurrent.TimeUnit;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.nlp.CivicAnalyzer;
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
 * How long does it take to find keywords, entities and figures in documents?
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar AnalyzeBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar AnalyzeBenchmark -p pages=DIR
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class AnalyzeBenchmark {

  private final CivicAnalyzer analyzer = CivicAnalyzer.builder().build();

  /** Documents to analyses. */
  @Benchmark
  public void civicdoc(Documents documents, Blackhole blackhole) {
    for (CivicDocument document : documents.documents()) {
      blackhole.consume(analyzer.analyze(document));
    }
  }
}
