package org.civicdoc.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.civicdoc.json.DocumentReader;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.CivicDocument;
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
 * How long does it take to write documents as JSON, compact and indented, and to read them back?
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar JsonBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar JsonBenchmark -p pages=DIR
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(5)
public class JsonBenchmark {

  private final DocumentWriter compact = DocumentWriter.builder().build();
  private final DocumentWriter indenting = DocumentWriter.builder().indent(true).build();
  private final DocumentReader reader = DocumentReader.builder().build();

  /** Documents to compact UTF-8. */
  @Benchmark
  public void writeCompact(Documents documents) throws IOException {
    write(compact, documents);
  }

  /** Documents to indented UTF-8. */
  @Benchmark
  public void writeIndented(Documents documents) throws IOException {
    write(indenting, documents);
  }

  private static void write(DocumentWriter writer, Documents documents) throws IOException {
    OutputStream out = OutputStream.nullOutputStream();
    for (CivicDocument document : documents.documents()) {
      writer.write(document, out);
    }
  }

  /** Compact JSON to documents. */
  @Benchmark
  public void read(Documents documents, Blackhole blackhole) throws IOException {
    for (String json : documents.json()) {
      blackhole.consume(reader.read(json));
    }
  }
}
