package org.civicdoc.benchmarks;

import java.util.concurrent.TimeUnit;
import org.civicdoc.nlp.CivicAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take in a fresh JVM until an analyzer is ready? The heap is 160 MB, so that one
 * that needs more fails.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar AnalyzerStartBenchmark
 * }</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 10, jvmArgsAppend = "-Xmx160m")
public class AnalyzerStartBenchmark {

  /** Nothing to an analyzer that is warm. */
  @Benchmark
  public CivicAnalyzer ready() {
    return CivicAnalyzer.builder().build();
  }
}
