package org.civicdoc.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark once, for milliseconds, so that none rots; it measures nothing. */
class BenchmarksTest {

  private static final Path SAMPLES = Path.of("..", "batch", "samples");
  private static final Path FONTS =
      Path.of("..", "pdf", "src", "main", "resources", "org", "civicdoc", "pdf", "fonts");

  @ParameterizedTest
  @ValueSource(
      classes = {
        ParseBenchmark.class,
        StageBenchmark.class,
        PeerBenchmark.class,
        ScalingBenchmark.class,
        JsonBenchmark.class,
        RenderBenchmark.class,
        PdfBenchmark.class,
        AnalyzeBenchmark.class,
        LongTextBenchmark.class,
        AnalyzerStartBenchmark.class
      })
  void everyBenchmarkRunsOverTheSamples(Class<?> benchmark) throws RunnerException {
    Collection<RunResult> results = new Runner(once(benchmark)).run();
    assertThat(results)
        .isNotEmpty()
        .allSatisfy(result -> assertThat(result.getPrimaryResult().getScore()).isPositive());
  }

  private static Options once(Class<?> benchmark) {
    return new OptionsBuilder()
        .include("\\." + benchmark.getSimpleName() + "\\.")
        .param("pages", SAMPLES.toString())
        .param("fonts", FONTS.toString())
        .param("length", "1000")
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(1))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }
}
