package org.civicdoc.nlp.internal.keyword;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/** What keywords ask of each word of a text, worked out once. For one text; not thread-safe. */
final class Words {

  /** How often a word stands in the text, and how rare it is in general once somebody asks. */
  private static final class Word {
    private final String word;
    private double rarity = Double.NaN;
    private int count;

    Word(String word) {
      this.word = word;
    }

    double rarity() {
      if (Double.isNaN(rarity)) {
        rarity = Background.rarity(word);
      }
      return rarity;
    }
  }

  private final List<Token> tokens;
  private final Word[] words;
  private final boolean[] content;

  Words(TextView view) {
    tokens = view.tokens();
    words = new Word[tokens.size()];
    content = new boolean[tokens.size()];
    BitSet addresses = Addresses.of(view.text());
    Map<String, Word> known = new HashMap<>(tokens.size());
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      words[i] = known.computeIfAbsent(token.word(), Word::new);
      words[i].count++;
      content[i] = WordClasses.isContent(token) && !addresses.get(token.start());
    }
  }

  int size() {
    return words.length;
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** Whether there is such a word and it may stand in a keyword. */
  boolean isContent(int index) {
    return index >= 0 && index < content.length && content[index];
  }

  /** How rare a word is in general. */
  double rarity(int index) {
    return words[index].rarity();
  }

  /** How often a word stands in the text. */
  int count(int index) {
    return words[index].count;
  }
}
