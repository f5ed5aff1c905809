package org.civicdoc.nlp.internal.tagger;

import java.util.List;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/**
 * Features of a character's word, of the words around it, and of their tags. Their variants say
 * which of them it is, and the character's place in its own word. For one text.
 */
final class WordFeatures {

  /** How many words before and behind a character's own its features look. */
  private static final int REACH = 2;

  /** How far beyond the words it asks: a pair goes one further. */
  private static final int MARGIN = REACH + 1;

  /** A character's places in its word; so many variants has each neighbour. */
  private static final int PLACES = 4;

  private static final int WORD = 0;
  private static final int PAIR = 1;
  private static final int TAG_PAIR = 2;

  private static final int TAG_CHARACTER = 0;
  private static final int FOUND_TAG = 1;
  private static final int ORGAN_END_TAG = 2;

  private static final int TAG = 0;
  private static final int TAG_TRIPLE = 1;
  private static final int NEXT_LAST = 2;
  private static final int LAST = 3;
  private static final int FIRST = 4;
  private static final int TAG_NEXT_WORD = 5;
  private static final int TAG_WORD_BEFORE = 6;

  private final TextView view;
  private final ObservedText text;

  /** The hashes of the words and of their tags, with {@link #MARGIN} zeros before and behind. */
  private final int[] words;

  private final int[] tags;

  /** Of words, what is seen from the neighbours, too. */
  final FeatureGroup shared =
      new FeatureGroup(3)
          .with(WORD, 0, 0)
          .with(WORD, -1, PLACES)
          .with(WORD, 1, 2 * PLACES)
          .with(WORD, 2, 3 * PLACES)
          .with(PAIR, 0, 0)
          .with(PAIR, -1, PLACES)
          .with(TAG_PAIR, 0, 0)
          .with(TAG_PAIR, -1, PLACES)
          .with(TAG_PAIR, 1, 2 * PLACES)
          .with(TAG_PAIR, -2, 3 * PLACES);

  /** Of words, what is seen only from their own characters. */
  final FeatureGroup own =
      new FeatureGroup(7)
          .with(TAG, 0, 0)
          .with(TAG_TRIPLE, 0, 0)
          .with(NEXT_LAST, 0, 0)
          .with(LAST, 0, 0)
          .with(FIRST, 0, 0)
          .with(TAG_NEXT_WORD, 0, 0)
          .with(TAG_WORD_BEFORE, 0, 0);

  /** Of characters. */
  final FeatureGroup tagged =
      new FeatureGroup(3).with(TAG_CHARACTER, 0, 0).with(FOUND_TAG, 0, 0).with(ORGAN_END_TAG, 0, 0);

  WordFeatures(TextView view, ObservedText text) {
    this.view = view;
    this.text = text;
    List<Token> tokens = view.tokens();
    words = new int[tokens.size() + 2 * MARGIN];
    tags = new int[words.length];
    for (int i = 0; i < tokens.size(); i++) {
      words[i + MARGIN] = tokens.get(i).word().hashCode();
      tags[i + MARGIN] = tokens.get(i).tag().hashCode();
    }
  }

  /** Goes to a stretch, which may begin or end within a word. */
  void enter(Span stretch) {
    int from = view.tokenIndexAt(stretch.start());
    int end = Math.min(view.tokens().size(), view.tokenIndexAt(stretch.end() - 1) + 1);
    shared.enter(from - REACH, end + REACH);
    for (int i = from - REACH; i < end + REACH; i++) {
      setShared(i);
    }
    own.enter(from, end);
    tagged.enter(stretch.start(), stretch.end());
    for (int i = from; i < end; i++) {
      Token token = view.tokens().get(i);
      setOwn(i, token);
      int last = Math.min(token.end(), stretch.end());
      for (int at = Math.max(token.start(), stretch.start()); at < last; at++) {
        setTagged(at, tag(i));
      }
    }
  }

  private void setShared(int i) {
    shared.set(i, WORD, FeatureKey.WORD.of(word(i)));
    shared.set(i, PAIR, FeatureKey.WORD_PAIR.of(word(i), word(i + 1)));
    shared.set(i, TAG_PAIR, FeatureKey.TAG_PAIR.of(tag(i), tag(i + 1)));
  }

  private void setOwn(int i, Token token) {
    int next = i + 1 < view.tokens().size() ? last(view.tokens().get(i + 1)) : 0;
    int tag = tag(i);
    int length = token.length();
    own.set(i, TAG, FeatureKey.TAG.of(tag));
    own.set(i, TAG_TRIPLE, FeatureKey.TAG_TRIPLE.of(tag(i - 1), tag, tag(i + 1)));
    own.set(i, NEXT_LAST, FeatureKey.NEXT_LAST.of(next, tag));
    own.set(i, LAST, FeatureKey.LAST.of(last(token), length));
    own.set(i, FIRST, FeatureKey.FIRST.of(token.word().charAt(0), length));
    own.set(i, TAG_NEXT_WORD, FeatureKey.TAG_NEXT_WORD.of(tag, word(i + 1)));
    own.set(i, TAG_WORD_BEFORE, FeatureKey.TAG_WORD_BEFORE.of(tag, word(i - 1)));
  }

  private void setTagged(int offset, int tag) {
    tagged.set(offset, TAG_CHARACTER, FeatureKey.TAG_CHARACTER.of(tag, text.character(offset)));
    tagged.set(offset, FOUND_TAG, FeatureKey.FOUND_TAG.of(text.found(offset), tag));
    tagged.set(offset, ORGAN_END_TAG, FeatureKey.ORGAN_END_TAG.of(text.organEnd(offset), tag));
  }

  private static int last(Token token) {
    return token.word().charAt(token.length() - 1);
  }

  private int word(int index) {
    return words[index + MARGIN];
  }

  private int tag(int index) {
    return tags[index + MARGIN];
  }
}
