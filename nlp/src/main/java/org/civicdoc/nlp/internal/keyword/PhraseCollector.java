package org.civicdoc.nlp.internal.keyword;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/** Collects the noun phrases and names of a text with their counts. For one text. */
final class PhraseCollector {

  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private final TextView view;
  private final Headings headings;
  private final Map<String, Phrase> phrases = new LinkedHashMap<>();

  private PhraseCollector(TextView view) {
    this.view = view;
    headings = new Headings(view);
  }

  /** The candidates in the order of their first occurrence. */
  static Collection<Phrase> collect(TextView view, List<Entity> entities) {
    PhraseCollector collector = new PhraseCollector(view);
    collector.nounPhrases();
    collector.names(entities);
    return collector.phrases.values();
  }

  private void nounPhrases() {
    List<Token> tokens = view.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder text = new StringBuilder();
      double rarest = 0;
      double sum = 0;
      for (int n = 1; n <= MOST_WORDS && i + n <= tokens.size(); n++) {
        Token token = tokens.get(i + n - 1);
        if (!WordClasses.isContent(token) || text.length() + token.length() > LONGEST) {
          break;
        }
        text.append(token.word());
        double rarity = Background.rarity(token.word());
        rarest = Math.max(rarest, rarity);
        sum += rarity;
        if (text.length() >= SHORTEST
            && WordClasses.mayEnd(token)
            && (n > 1 || WordClasses.mayStandAlone(token))) {
          count(new Phrase(text.toString(), n, rarest, sum / n, i), token.start());
        }
      }
    }
  }

  private Phrase count(Phrase candidate, int offset) {
    Phrase phrase = phrases.computeIfAbsent(candidate.text, text -> candidate);
    phrase.count++;
    phrase.headingCount += headings.holds(offset) ? 1 : 0;
    return phrase;
  }

  private void names(List<Entity> entities) {
    for (Entity entity : entities) {
      if (!isName(entity)) {
        continue;
      }
      double rarity = Background.rarity(entity.text());
      int index = view.tokenIndexAt(entity.start());
      Phrase name = new Phrase(entity.text(), 2, rarity, rarity, index);
      Phrase known = phrases.get(entity.text());
      if (known == null || known.isName) {
        known = count(name, entity.start());
      }
      known.isName = true;
    }
  }

  private static boolean isName(Entity entity) {
    return (entity.type() == EntityType.ORGANIZATION
            || entity.type() == EntityType.TERM
            || entity.type() == EntityType.MEETING)
        && entity.text().length() <= 2 * LONGEST
        && entity.text().indexOf('\n') < 0;
  }
}
