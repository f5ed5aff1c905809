package org.civicdoc.explain;

import java.util.List;
import java.util.Optional;

/**
 * Why a document came out as it did.
 *
 * <pre>{@code
 * CivicParser parser = CivicParser.builder().explain(true).build();
 * ParseResult result = parser.parseResult(Path.of("page.html"), PageContext.none());
 * System.out.print(Objects.requireNonNull(result.explanation()).toText());
 * }</pre>
 *
 * <p>Its JSON is written by {@code org.civicdoc.json.ExplanationWriter}. Immutable.
 *
 * @param profiles the names of the profiles that the page was read with, the first of which counts
 *     most
 * @param content where the article was looked for
 * @param fields the metadata fields for which the page offers a value
 * @param dropped what of the article's element is not in the blocks, in page order; at most 500
 * @param moreDropped how many more such parts there are
 */
public record Explanation(
    List<String> profiles,
    ContentChoice content,
    List<FieldChoice> fields,
    List<Dropped> dropped,
    int moreDropped) {

  /** Copies the lists. */
  public Explanation {
    profiles = List.copyOf(profiles);
    fields = List.copyOf(fields);
    dropped = List.copyOf(dropped);
  }

  /**
   * What was offered for a field.
   *
   * @param name the field's name as in the JSON of a document, such as {@code publishedAt}
   * @return the choice; empty if the page offers no value
   */
  public Optional<FieldChoice> field(String name) {
    return fields.stream().filter(choice -> choice.field().equals(name)).findFirst();
  }

  /**
   * The explanation for people, a few lines for each question.
   *
   * @return lines that end with {@code \n}
   */
  public String toText() {
    return ExplanationText.of(this);
  }
}
