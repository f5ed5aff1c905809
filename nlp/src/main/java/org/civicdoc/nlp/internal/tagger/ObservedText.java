package org.civicdoc.nlp.internal.tagger;

import java.util.Arrays;
import java.util.List;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.TextView;

/** What is seen at each character of a text, some way beyond its ends, too. For one text. */
final class ObservedText {

  /** How far beyond the text one may ask. */
  static final int MARGIN = 6;

  private static final int LOOK_AHEAD = 14;

  private final TaggerLexicon lexicon;
  private final TextView view;
  private final char[] characters;
  private final short[] roles;
  private final byte[] found;
  private final int[] organEnds;

  ObservedText(TaggerLexicon lexicon, TextView view, List<Mention> mentions) {
    this.lexicon = lexicon;
    this.view = view;
    characters = new char[view.length() + 2 * MARGIN];
    Arrays.fill(characters, TaggerLexicon.EDGE);
    view.text().getChars(0, view.length(), characters, MARGIN);
    roles = new short[characters.length];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = (short) lexicon.roles.of(characters[i]);
    }
    found = new byte[characters.length];
    mentions.forEach(this::mark);
    organEnds = organEnds();
  }

  private void mark(Mention mention) {
    int start = mention.span().start();
    int end = mention.span().end();
    int kind = kind(mention.type());
    for (int i = start; i < end; i++) {
      if (found[i + MARGIN] == 0) {
        int position = i == start ? 0 : i == end - 1 ? 2 : 1;
        found[i + MARGIN] = (byte) (kind * 4 + position);
      }
    }
  }

  private static int kind(EntityType type) {
    return switch (type) {
      case ORGANIZATION -> 1;
      case PERSON -> 2;
      case ROLE -> 3;
      case PLACE -> 4;
      case MEETING -> 5;
      case DOCUMENT, DOCUMENT_NUMBER -> 6;
      case TERM -> 7;
      case DATE, PERCENT, MONEY, QUANTITY -> 8;
    };
  }

  private int[] organEnds() {
    int[] ends = new int[view.length()];
    int at = -1;
    int hash = 0;
    for (int i = view.length() - 1; i >= 0; i--) {
      if (lexicon.characters.isPause(view.charAt(i))) {
        at = -1;
      }
      int end = lexicon.organEnds.longest(view.text(), i, Math.min(view.length(), i + 3));
      if (end != CharTrie.NONE) {
        at = i;
        hash = view.text().substring(i, end).hashCode();
      }
      int distance = at - i;
      ends[i] =
          at < 0 || distance > LOOK_AHEAD
              ? 0
              : hash * 31 + (distance < 4 ? 1 : distance < 8 ? 2 : 3);
    }
    return ends;
  }

  /** The character. */
  char character(int offset) {
    return characters[offset + MARGIN];
  }

  /** The part that the character plays in names. */
  int role(int offset) {
    return roles[offset + MARGIN];
  }

  /** The kind of the rules' finding there, and the character's position in it; 0 outside. */
  int found(int offset) {
    return found[offset + MARGIN];
  }

  /** A hash of the next organisation's ending in the clause and how far it is; 0 if none is. */
  int organEnd(int offset) {
    return organEnds[offset];
  }

  /** What kind of character it is. */
  int kind(int offset) {
    return lexicon.characters.kind(character(offset));
  }

  /** 1 if a surname begins with the character, else 0. */
  int surname(int offset) {
    return lexicon.characters.surname(character(offset));
  }

  /** 1 if foreign names are written with the character, else 0. */
  int foreign(int offset) {
    return lexicon.characters.foreign(character(offset));
  }
}
