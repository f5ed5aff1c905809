package org.civicdoc.nlp.internal.tagger;

import java.util.List;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/**
 * The features of characters: the characters around each and the parts they play in names, HanLP's
 * words and tags, and what the rules have found there. For one text, stretch by stretch.
 */
final class Features {

  /** The most features that a character has. */
  static final int COUNT = 54;

  private static final int NO_WORD = -1;

  private final TextView view;
  private final CharacterFeatures characters;
  private final WordFeatures words;

  /**
   * Prepares the features of a text.
   *
   * @param lexicon what is known of characters
   * @param view the text
   * @param mentions what the rules have found in it
   */
  Features(TaggerLexicon lexicon, TextView view, List<Mention> mentions) {
    this.view = view;
    ObservedText text = new ObservedText(lexicon, view, mentions);
    characters = new CharacterFeatures(text);
    words = new WordFeatures(view, text);
  }

  /** Goes to a stretch within a sentence, whose characters may then be asked for. */
  void enter(Span stretch) {
    characters.enter(stretch);
    words.enter(stretch);
  }

  /** Looks up what is seen of the stretch. */
  void find(WeightTable weights) {
    characters.shared.find(weights);
    characters.own.find(weights);
    words.shared.find(weights);
    words.own.find(weights);
    words.tagged.find(weights);
  }

  /**
   * Gathers where the weights of a character's features are.
   *
   * @param offset the character
   * @param rows room for {@link #COUNT} and one more
   * @return how many rows there are
   */
  int gather(int offset, int[] rows) {
    int size = characters.shared.gather(offset, 0, rows, 0);
    size = characters.own.gather(offset, 0, rows, size);
    int word = view.tokenIndexAt(offset);
    int place = place(word, offset);
    if (place != NO_WORD) {
      size = words.shared.gather(word, place, rows, size);
      size = words.own.gather(word, place, rows, size);
      size = words.tagged.gather(offset, place, rows, size);
    }
    return size;
  }

  /**
   * Lists a character's features, as {@link WeightTable#of} takes them.
   *
   * @param offset the character
   * @param features room for {@link #COUNT}
   * @return how many there are
   */
  int list(int offset, long[] features) {
    int size = list(characters.shared, offset, 0, features, 0);
    size = list(characters.own, offset, 0, features, size);
    int word = view.tokenIndexAt(offset);
    int place = place(word, offset);
    if (place != NO_WORD) {
      size = list(words.shared, word, place, features, size);
      size = list(words.own, word, place, features, size);
      size = list(words.tagged, offset, place, features, size);
    }
    return size;
  }

  private static int list(FeatureGroup group, int row, int variant, long[] features, int size) {
    for (int i = 0; i < group.count(); i++) {
      features[size + i] = group.feature(row, i, variant);
    }
    return size + group.count();
  }

  /** Whether it is its word's first, last or only character, or one between. */
  private int place(int word, int offset) {
    Token token = word < view.tokens().size() ? view.tokens().get(word) : null;
    if (token == null || token.start() > offset) {
      // HanLP leaves out what it cannot read.
      return NO_WORD;
    }
    return token.length() == 1
        ? 3
        : offset == token.start() ? 0 : offset == token.end() - 1 ? 2 : 1;
  }
}
