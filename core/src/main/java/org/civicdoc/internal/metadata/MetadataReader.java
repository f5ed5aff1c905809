package org.civicdoc.internal.metadata;

import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of itself. Immutable and thread-safe; the state of one call lives in a
 * {@code PageReading}.
 *
 * <pre>{@code
 * PageMetadata page = new MetadataReader(Knowledge.builtIn()).read(dom, contentRoot, url, null);
 * }</pre>
 */
public final class MetadataReader {

  private final Vocabulary vocabulary;
  private final BylineGrammar grammar;
  private final JsonLdReader jsonLdReader = new JsonLdReader();

  /**
   * Makes a reader.
   *
   * @param knowledge the names and words that it knows
   */
  public MetadataReader(Knowledge knowledge) {
    vocabulary = Vocabulary.of(knowledge);
    grammar = new BylineGrammar(vocabulary.labels());
  }

  /**
   * The grammar of the bylines that it knows.
   *
   * @return the grammar
   */
  public BylineGrammar grammar() {
    return grammar;
  }

  /**
   * Reads a page.
   *
   * @param dom the page; it is not changed
   * @param contentRoot the element that holds the article's body, or null if it is not known
   * @param pageUrl the page's address, or null if it is not known
   * @param trace keeps what is chosen, if that is to be explained, else null
   * @return the metadata, and the elements that hold it
   */
  public PageMetadata read(
      Document dom,
      @Nullable Element contentRoot,
      @Nullable String pageUrl,
      @Nullable Trace trace) {
    PageFacts facts = PageScan.of(dom, contentRoot, vocabulary);
    JsonLd jsonLd = facts.jsonLd().isEmpty() ? JsonLd.NONE : jsonLdReader.read(facts.jsonLd());
    PageReading reading = PageReading.of(facts, jsonLd, grammar);
    return new MetadataMerger(reading, pageUrl, trace).merge();
  }
}
