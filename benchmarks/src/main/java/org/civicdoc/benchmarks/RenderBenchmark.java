package org.civicdoc.benchmarks;

import java.util.concurrent.TimeUnit;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.PlainText;
import org.civicdoc.render.DocumentRenderer;
import org.civicdoc.render.HtmlRenderer;
import org.civicdoc.render.MarkdownRenderer;
import org.civicdoc.render.TextRenderer;
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
 * How long does it take to render documents as text, HTML and Markdown, as a multiple of their
 * {@link PlainText}?
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar RenderBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar RenderBenchmark -p pages=DIR
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(5)
public class RenderBenchmark {

  private final TextRenderer textRenderer = TextRenderer.builder().build();
  private final HtmlRenderer htmlRenderer = HtmlRenderer.builder().page(true).build();
  private final MarkdownRenderer markdownRenderer = MarkdownRenderer.builder().build();

  /** The yardstick: documents to text with offsets. */
  @Benchmark
  public void plainText(Documents documents, Blackhole blackhole) {
    for (CivicDocument document : documents.documents()) {
      blackhole.consume(PlainText.of(document));
    }
  }

  /** Documents to text for people. */
  @Benchmark
  public void text(Documents documents, Blackhole blackhole) {
    render(textRenderer, documents, blackhole);
  }

  /** Documents to pages of HTML. */
  @Benchmark
  public void html(Documents documents, Blackhole blackhole) {
    render(htmlRenderer, documents, blackhole);
  }

  /** Documents to Markdown. */
  @Benchmark
  public void markdown(Documents documents, Blackhole blackhole) {
    render(markdownRenderer, documents, blackhole);
  }

  private static void render(DocumentRenderer renderer, Documents documents, Blackhole blackhole) {
    for (CivicDocument document : documents.documents()) {
      blackhole.consume(renderer.render(document));
    }
  }
}
