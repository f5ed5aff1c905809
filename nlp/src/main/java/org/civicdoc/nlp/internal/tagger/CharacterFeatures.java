package org.civicdoc.nlp.internal.tagger;

import org.civicdoc.nlp.internal.text.Span;

/** Features of the characters around one, and of what the rules found there. For one text. */
final class CharacterFeatures {

  /** How far from a character its features look. */
  private static final int REACH = 3;

  private static final int CHARACTER = 0;
  private static final int PAIR = 1;
  private static final int TRIPLE = 2;
  private static final int ROLE = 3;
  private static final int ROLE_PAIR = 4;
  private static final int FOUND_PAIR = 5;

  private final ObservedText text;

  /** What is seen from the neighbours, too. */
  final FeatureGroup shared =
      new FeatureGroup(6)
          .with(CHARACTER, -3, 0)
          .with(CHARACTER, -2, 1)
          .with(CHARACTER, -1, 2)
          .with(CHARACTER, 0, 3)
          .with(CHARACTER, 1, 4)
          .with(CHARACTER, 2, 5)
          .with(CHARACTER, 3, 6)
          .with(PAIR, -2, 0)
          .with(PAIR, -1, 1)
          .with(PAIR, 0, 2)
          .with(PAIR, 1, 3)
          .with(TRIPLE, -2, 0)
          .with(TRIPLE, -1, 1)
          .with(TRIPLE, 0, 2)
          .with(ROLE, -2, 0)
          .with(ROLE, -1, 1)
          .with(ROLE, 0, 2)
          .with(ROLE, 1, 3)
          .with(ROLE, 2, 4)
          .with(ROLE_PAIR, 0, 0)
          .with(ROLE_PAIR, -1, 1)
          .with(FOUND_PAIR, 0, 0)
          .with(FOUND_PAIR, -1, 1);

  /** What is seen only from the character itself. */
  final FeatureGroup own = alone(11);

  CharacterFeatures(ObservedText text) {
    this.text = text;
  }

  private static FeatureGroup alone(int width) {
    FeatureGroup group = new FeatureGroup(width);
    for (int column = 0; column < width; column++) {
      group.with(column, 0, 0);
    }
    return group;
  }

  void enter(Span stretch) {
    int from = stretch.start() - REACH;
    int end = stretch.end() + REACH;
    shared.enter(from, end);
    for (int i = from; i < end; i++) {
      setShared(i);
    }
    own.enter(stretch.start(), stretch.end());
    for (int i = stretch.start(); i < stretch.end(); i++) {
      setOwn(i);
    }
  }

  private void setShared(int i) {
    char here = text.character(i);
    char next = text.character(i + 1);
    int role = text.role(i);
    shared.set(i, CHARACTER, FeatureKey.CHARACTER.of(here));
    shared.set(i, PAIR, FeatureKey.PAIR.of(here, next));
    shared.set(i, TRIPLE, FeatureKey.TRIPLE.of(here, next, text.character(i + 2)));
    shared.set(i, ROLE, FeatureKey.ROLE.of(role));
    shared.set(i, ROLE_PAIR, FeatureKey.ROLE_PAIR.of(role, text.role(i + 1)));
    shared.set(i, FOUND_PAIR, FeatureKey.FOUND_PAIR.of(text.found(i), text.found(i + 1)));
  }

  private void setOwn(int i) {
    int kinds = text.kind(i - 1) * 64 + text.kind(i) * 8 + text.kind(i + 1);
    int surnames = text.surname(i) + text.surname(i - 1) * 2 + text.surname(i - 2) * 4;
    int foreign =
        text.foreign(i - 1)
            + text.foreign(i) * 2
            + text.foreign(i + 1) * 4
            + text.foreign(i - 2) * 8
            + text.foreign(i + 2) * 16;
    int found = text.found(i);
    int organEnd = text.organEnd(i);
    own.set(i, 0, FeatureKey.ALWAYS.of(0));
    own.set(i, 1, FeatureKey.SPLIT_PAIR.of(text.character(i - 1), text.character(i + 1)));
    own.set(i, 2, FeatureKey.KINDS.of(kinds, text.kind(i - 2), text.kind(i + 2)));
    own.set(i, 3, FeatureKey.SURNAMES.of(surnames, text.kind(i + 1), text.kind(i + 2)));
    own.set(i, 4, FeatureKey.FOREIGN.of(foreign));
    own.set(i, 5, FeatureKey.FOREIGN_KINDS.of(foreign, kinds));
    own.set(i, 6, FeatureKey.FOUND.of(found));
    own.set(i, 7, FeatureKey.FOUND_BEFORE.of(found, text.character(i + 1)));
    own.set(i, 8, FeatureKey.ORGAN_END.of(organEnd));
    own.set(i, 9, FeatureKey.ORGAN_END_FOUND.of(organEnd, found));
    own.set(i, 10, FeatureKey.ROLE_TRIPLE.of(text.role(i - 1), text.role(i), text.role(i + 1)));
  }
}
