package org.civicdoc.internal.metadata;

import java.util.function.Predicate;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.metadata.markup.JsonLd;
import org.civicdoc.internal.metadata.markup.JsonLdReader;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of itself. Immutable and thread-safe; the state of one call lives in a
 * {@code PageReading}.
 *
 * <pre>{@code
 * MetadataReader reader = new MetadataReader(Knowledge.builtIn());
 * PageScan scan = reader.scan(element -> false);
 * PageFeatures page = PageFeatures.of(Jsoup.parse(html), scan);
 * PageMetadata metadata = reader.read(scan, page, contentRoot, url, null);
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
    grammar = new BylineGrammar(knowledge);
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
   * Begins to read a page, which is then walked.
   *
   * @param isContainer whether an element may hold the article: a line ends at its borders, though
   *     it stood within one
   * @return what listens to the walk
   */
  public PageScan scan(Predicate<Element> isContainer) {
    return new PageScan(vocabulary, isContainer);
  }

  /**
   * Reads a page.
   *
   * @param scan what the walk over the page kept
   * @param page the features that the same walk gave
   * @param root the number of the element that holds the article's body, or -1 if it is not known
   * @param pageUrl the page's address, or null if it is not known
   * @param trace keeps what is chosen, if that is to be explained, else null
   * @return the metadata, and the elements that hold it
   */
  public PageMetadata read(
      PageScan scan, PageFeatures page, int root, @Nullable String pageUrl, @Nullable Trace trace) {
    return new MetadataMerger(reading(scan, page, root), pageUrl, trace).merge();
  }

  /**
   * Reads a page that holds no article: a listing, an error, a login, a frameset. Such a page has
   * no time of publication, no source and no author, whatever the items say that it lists.
   *
   * @param scan what the walk over the page kept
   * @param page the features that the same walk gave
   * @param pageUrl the page's address, or null if it is not known
   * @param trace keeps what is chosen, if that is to be explained, else null
   * @return what it says of itself and of its site
   */
  public PageMetadata readWithoutArticle(
      PageScan scan, PageFeatures page, @Nullable String pageUrl, @Nullable Trace trace) {
    return new MetadataMerger(reading(scan, page, -1), pageUrl, trace).mergeWithoutArticle();
  }

  private PageReading reading(PageScan scan, PageFeatures page, int root) {
    PageFacts facts = scan.facts(page, root);
    JsonLd jsonLd = facts.jsonLd().isEmpty() ? JsonLd.NONE : jsonLdReader.read(facts.jsonLd());
    return PageReading.of(facts, jsonLd, grammar);
  }
}
