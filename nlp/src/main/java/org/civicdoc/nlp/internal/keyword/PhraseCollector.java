package org.civicdoc.nlp.internal.keyword;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/** Collects the noun phrases and names of a text with their occurrences. For one text. */
final class PhraseCollector {

  private static final int MOST_WORDS = 5;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private final TextView view;
  private final Words words;
  private final Headings headings;
  private final Map<String, Phrase> phrases;
  private final NameBorders borders;

  private PhraseCollector(TextView view, Words words, List<Entity> entities) {
    borders = new NameBorders(view.length(), entities);
    this.view = view;
    this.words = words;
    phrases = new LinkedHashMap<>(2 * words.size());
    headings = new Headings(view);
  }

  /** The candidates in the order of their first occurrence, noun phrases first. */
  static Collection<Phrase> collect(TextView view, Words words, List<Entity> entities) {
    PhraseCollector collector = new PhraseCollector(view, words, entities);
    collector.nounPhrases();
    collector.names(entities);
    return collector.phrases.values();
  }

  private void nounPhrases() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).tag().charAt(0) == 'q') {
        // 届|人民代表大会.
        continue;
      }
      int start = words.get(i).start();
      int end = start;
      for (int n = 1; n <= MOST_WORDS && words.isContent(i + n - 1); n++) {
        Token token = words.get(i + n - 1);
        if (token.start() != end || token.end() - start > LONGEST) {
          break;
        }
        end = token.end();
        if (end - start >= SHORTEST
            && WordClasses.mayEnd(token)
            && (n > 1 || WordClasses.mayStandAlone(token))
            && borders.mayStand(start, end)) {
          String text = n == 1 ? token.word() : view.text().substring(start, end);
          count(text, i, i + n, token.start());
        }
      }
    }
  }

  private void count(String text, int first, int end, int offset) {
    Phrase phrase = phrases.get(text);
    if (phrase == null) {
      phrase = new Phrase(text, end - first);
      phrases.put(text, phrase);
    }
    phrase.add(first, end, headings.holds(offset));
  }

  /** Names that are no noun phrases by HanLP's words. */
  private void names(List<Entity> entities) {
    Map<String, Phrase> names = new LinkedHashMap<>();
    for (Entity entity : entities) {
      if (isName(entity) && !phrases.containsKey(entity.text()) && !view.tokens().isEmpty()) {
        // HanLP leaves out what it cannot read, so a name at the end may have no word.
        int first = Math.min(view.tokenIndexAt(entity.start()), view.tokens().size() - 1);
        int end = Math.max(first + 1, view.tokenIndexAt(entity.end()));
        names
            .computeIfAbsent(entity.text(), key -> new Phrase(key, end - first))
            .add(first, end, headings.holds(entity.start()));
      }
    }
    phrases.putAll(names);
  }

  private static boolean isName(Entity entity) {
    return (entity.type() == EntityType.ORGANIZATION
            || entity.type() == EntityType.TERM
            || entity.type() == EntityType.MEETING)
        && entity.text().length() >= SHORTEST
        && entity.text().length() <= 2 * LONGEST
        && entity.text().indexOf('\n') < 0;
  }
}
