package org.civicdoc.nlp;

import java.util.List;

/**
 * What was found in one text. All offsets count UTF-16 units of the text that was analyzed; for a
 * document that is {@link org.civicdoc.model.PlainText#text()}.
 *
 * @param entities the entities in text order, without overlap
 * @param facts the facts in text order of their evidence
 * @param keywords words and short phrases, best first
 * @param phrases phrases of four UTF-16 units and more, best first; the best of them are keywords,
 *     too
 * @param summary the sentences that say most, in text order
 */
public record Analysis(
    List<Entity> entities,
    List<Fact> facts,
    List<Keyword> keywords,
    List<Keyword> phrases,
    List<KeySentence> summary) {

  /** Copies the lists. */
  public Analysis {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    keywords = List.copyOf(keywords);
    phrases = List.copyOf(phrases);
    summary = List.copyOf(summary);
  }
}
