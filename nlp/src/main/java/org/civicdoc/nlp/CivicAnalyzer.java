package org.civicdoc.nlp;

import java.time.LocalDate;
import java.util.Objects;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.PublicationTime;

/**
 * Finds entities, facts, keywords and key sentences in civic news and documents.
 *
 * <pre>{@code
 * CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
 * Analysis analysis = analyzer.analyze(document);
 * for (Entity entity : analysis.entities()) {
 *   System.out.println(entity.type() + " " + entity.text() + " " + entity.value());
 * }
 * }</pre>
 *
 * <p>An analyzer is immutable, may be shared between threads, and does all its loading when it is
 * built, which takes about a second; build one and keep it. Any text is analyzed, whatever it
 * holds: nothing here throws on content.
 */
public final class CivicAnalyzer {

  private final AnalyzerOptions options;
  private final Pipeline pipeline;

  CivicAnalyzer(AnalyzerOptions options) {
    this.options = options;
    pipeline = new Pipeline();
    // HanLP loads its dictionaries when they are first touched.
    analyze("二〇二四年三月五日，某市人大常委会主任张三在会上表示。", TextContext.none());
  }

  /**
   * Starts an analyzer with the usual options.
   *
   * @return a new builder
   */
  public static CivicAnalyzerBuilder builder() {
    return new CivicAnalyzerBuilder();
  }

  /**
   * Analyzes a document's text. Offsets count in {@link PlainText#text()} of {@link
   * PlainText#of(CivicDocument)}; its day of publication, site and publisher are the context.
   *
   * @param document the document
   * @return what was found
   */
  public Analysis analyze(CivicDocument document) {
    Metadata metadata = document.metadata();
    LocalDate publishedAt =
        Metadata.find(metadata.publishedAt()).map(PublicationTime::date).orElse(null);
    String site = Metadata.find(metadata.siteName()).orElse(null);
    String publisher =
        Metadata.find(metadata.publisher()).or(() -> Metadata.find(metadata.source())).orElse(null);
    return analyze(PlainText.of(document).text(), new TextContext(publishedAt, site, publisher));
  }

  /**
   * Analyzes a text.
   *
   * @param text any text; its first line is taken for a title if it has no end mark
   * @param context what is known of the text from outside it
   * @return what was found; offsets count in {@code text}
   */
  public Analysis analyze(String text, TextContext context) {
    return pipeline.run(
        Objects.requireNonNull(text, "text"), Objects.requireNonNull(context, "context"), options);
  }
}
