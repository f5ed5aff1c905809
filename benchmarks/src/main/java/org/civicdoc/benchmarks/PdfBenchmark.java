package org.civicdoc.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.PdfConformance;
import org.civicdoc.pdf.PdfRenderer;
import org.civicdoc.pdf.PdfVolume;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does it take to typeset documents as PDF, as PDF/A-2a with PDF/UA-1, as plain PDF and as
 * one volume, and how does that compare to OpenHTMLtoPDF that reads its fonts for each document?
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar PdfBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar PdfBenchmark -p pages=DIR -p fonts=DIR
 * java -jar benchmarks/target/benchmarks.jar PdfBenchmark.archival -t 2
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(2)
public class PdfBenchmark {

  /** The folder of the fonts for the yardstick, named as civicdoc's own are. */
  @Param("pdf/src/main/resources/org/civicdoc/pdf/fonts")
  public String fonts = "";

  private final PdfRenderer archival = PdfRenderer.builder().build();
  private final PdfRenderer plain =
      PdfRenderer.builder().conformance(PdfConformance.PDF_1_7).build();
  private final PdfVolume volume = PdfVolume.builder(archival).build();

  /** Documents to PDF/A-2a and PDF/UA-1. */
  @Benchmark
  public void archival(Documents documents, Blackhole blackhole) throws IOException {
    render(archival, documents, blackhole);
  }

  /** Documents to PDF 1.7. */
  @Benchmark
  public void plain(Documents documents, Blackhole blackhole) throws IOException {
    render(plain, documents, blackhole);
  }

  private static void render(PdfRenderer renderer, Documents documents, Blackhole blackhole)
      throws IOException {
    for (CivicDocument document : documents.documents()) {
      blackhole.consume(renderer.render(document, OutputStream.nullOutputStream()));
    }
  }

  /** Documents to one volume. */
  @Benchmark
  public void volume(Documents documents, Blackhole blackhole) throws IOException {
    blackhole.consume(volume.bind(documents.documents(), part -> OutputStream.nullOutputStream()));
  }

  /** The yardstick: documents to PDF/A-2a and PDF/UA-1, with fonts read for each. */
  @Benchmark
  public void naive(Documents documents) throws IOException {
    NaiveOpenHtmlToPdf naive = new NaiveOpenHtmlToPdf(Path.of(fonts));
    for (CivicDocument document : documents.documents()) {
      naive.render(document, OutputStream.nullOutputStream());
    }
  }
}
