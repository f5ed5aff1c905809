package org.civicdoc.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Prints what the analyzer's benchmarks say beside what is asked of it: speed as a share of HanLP's
 * own segmentation in the same run, two threads, texts of up to a million characters, start.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar org.civicdoc.benchmarks.AnalysisReport [FOLDER]
 * }</pre>
 */
public final class AnalysisReport {

  private final String pages;

  private AnalysisReport(String pages) {
    this.pages = pages;
  }

  /**
   * Measures; takes some five minutes.
   *
   * @param arguments the folder of pages; without one, the samples
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments) throws RunnerException {
    new AnalysisReport(arguments.length > 0 ? arguments[0] : "batch/samples").print();
  }

  private void print() throws RunnerException {
    Map<String, Double> speeds = new TreeMap<>();
    for (RunResult run : run(AnalyzeBenchmark.class)) {
      speeds.put(
          run.getPrimaryResult().getLabel(),
          Objects.requireNonNull(run.getSecondaryResults().get("characters")).getScore());
    }
    Map<Integer, Double> times = new TreeMap<>();
    for (RunResult run : run(LongTextBenchmark.class)) {
      times.put(
          Integer.valueOf(run.getParams().getParam("length")), run.getPrimaryResult().getScore());
    }
    double one = speeds.getOrDefault("civicdoc", Double.NaN);
    double hanlp = speeds.getOrDefault("hanlp", Double.NaN);
    double two = speeds.getOrDefault("civicdocInTwoThreads", Double.NaN);
    line("characters per second, one thread", one, "");
    line("  as a share of HanLP's all-NER segmentation", one / hanlp, "0.5 at least");
    line("  two threads, as a multiple", two / one, "1.8 at least");
    times.forEach(
        (length, time) ->
            line("microseconds per character of " + length, time * 1000 / length, "the same"));
    for (RunResult run : run(AnalyzerStartBenchmark.class)) {
      line(
          "milliseconds until ready, heap of 160 MB",
          run.getPrimaryResult().getScore(),
          "1500 at most");
    }
  }

  private Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .param("pages", pages)
                .shouldFailOnError(true)
                .build())
        .run();
  }

  private static void line(String measure, double figure, String asked) {
    System.out.printf(Locale.ROOT, "%-45s %12.3f  %s%n", measure, figure, asked);
  }
}
