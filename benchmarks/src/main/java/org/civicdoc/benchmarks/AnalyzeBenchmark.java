package org.civicdoc.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.concurrent.TimeUnit;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.nlp.CivicAnalyzer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many characters of documents are analyzed in a second, as a share of HanLP's own segmentation
 * with recognition of all its kinds of names, and how many by two threads?
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar AnalyzeBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar AnalyzeBenchmark -p pages=DIR
 * }</pre>
 *
 * {@link AnalysisReport} runs it and prints the ratios.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class AnalyzeBenchmark {

  private final CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
  private final Segment segment = HanLP.newSegment().enableAllNamedEntityRecognize(true);

  /** What was read; JMH prints it as {@code characters}, in a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {

    /** UTF-16 units. */
    public long characters;

    /** Counts anew. */
    @Setup(Level.Iteration)
    public void reset() {
      characters = 0;
    }
  }

  /** Documents to analyses. */
  @Benchmark
  public void civicdoc(Documents documents, Texts texts, Read read, Blackhole blackhole) {
    analyze(documents, texts, read, blackhole);
  }

  /** The same in two threads that share the analyzer; the score is that of both together. */
  @Benchmark
  @Threads(2)
  public void civicdocInTwoThreads(
      Documents documents, Texts texts, Read read, Blackhole blackhole) {
    analyze(documents, texts, read, blackhole);
  }

  private void analyze(Documents documents, Texts texts, Read read, Blackhole blackhole) {
    for (CivicDocument document : documents.documents()) {
      blackhole.consume(analyzer.analyze(document));
    }
    read.characters += texts.characters();
  }

  /** The yardstick: the same texts, cut at sentences, to HanLP's words and names. */
  @Benchmark
  public void hanlp(Texts texts, Read read, Blackhole blackhole) {
    for (String sentence : texts.sentences()) {
      blackhole.consume(segment.seg(sentence));
    }
    read.characters += texts.characters();
  }
}
