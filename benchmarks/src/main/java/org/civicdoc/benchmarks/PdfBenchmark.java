package org.civicdoc.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.PdfRenderer;
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
 * How long does it take to typeset documents as PDF, with a renderer that is kept and with a new
 * one for each document?
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar PdfBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar PdfBenchmark -p pages=DIR
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(3)
public class PdfBenchmark {

  private final PdfRenderer kept = PdfRenderer.builder().build();

  /** Documents to PDF with one renderer. */
  @Benchmark
  public void keptRenderer(Documents documents, Blackhole blackhole) throws IOException {
    for (CivicDocument document : documents.documents()) {
      blackhole.consume(kept.render(document, OutputStream.nullOutputStream()));
    }
  }

  /** The naive way: documents to PDF with a renderer each. */
  @Benchmark
  public void newRenderer(Documents documents, Blackhole blackhole) throws IOException {
    for (CivicDocument document : documents.documents()) {
      PdfRenderer renderer = PdfRenderer.builder().build();
      blackhole.consume(renderer.render(document, OutputStream.nullOutputStream()));
    }
  }
}
