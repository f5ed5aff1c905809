package org.civicdoc.nlp.internal.keyword;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.Keyword;
import org.civicdoc.nlp.internal.text.TextView;

/**
 * Ranks noun phrases and names: often, early, in headings, rare in general, of a handy length.
 * Phrases that stand only inside better ones are left out. Immutable and thread-safe.
 */
public final class KeywordExtractor {

  private final PhraseWeights weights = new PhraseWeights();

  /** Loads the weights. */
  public KeywordExtractor() {}

  private record Ranked(Phrase phrase, double score) {}

  /** The keywords with their scores, best first. */
  public List<Keyword> rank(TextView view, List<Entity> entities, int most) {
    Words words = new Words(view);
    PhraseScore score = new PhraseScore(weights, words);
    List<Ranked> ranked = new ArrayList<>();
    for (Phrase phrase : PhraseCollector.collect(view, words, entities)) {
      ranked.add(new Ranked(phrase, score.of(phrase)));
    }
    ranked.sort(
        Comparator.comparingDouble((Ranked candidate) -> -candidate.score())
            .thenComparing(candidate -> candidate.phrase().text));
    List<Phrase> kept = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    for (Ranked candidate : ranked) {
      if (keywords.size() == most) {
        break;
      }
      if (!repeats(candidate.phrase(), kept)) {
        kept.add(candidate.phrase());
        keywords.add(new Keyword(candidate.phrase().text, candidate.score()));
      }
    }
    return keywords;
  }

  /** Whether a better phrase holds this one at each place. */
  private static boolean repeats(Phrase phrase, Collection<Phrase> better) {
    for (Phrase other : better) {
      if (other.count >= phrase.count && other.text.contains(phrase.text)) {
        return true;
      }
    }
    return false;
  }
}
