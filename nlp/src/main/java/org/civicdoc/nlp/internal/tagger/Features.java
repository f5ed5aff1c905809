package org.civicdoc.nlp.internal.tagger;

import java.util.Arrays;
import java.util.List;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger sees of each character: the characters around it and the parts they play in
 * names, HanLP's words and tags, and what the rules have found there. Each feature is a 32-bit
 * hash; two that fall together do little harm. For one text.
 */
public final class Features {

  /** The number of features of one character. */
  static final int COUNT = 54;

  private static final int LOOK_AHEAD = 14;

  /** How far before and behind a character its features look. */
  private static final int REACH = 3;

  private final TaggerLexicon lexicon;
  private final TextView view;
  private final CharacterClasses classes;

  /** The characters, and behind and before them {@link #REACH} that stand for the edge. */
  private final char[] characters;

  /** The parts that they play in names. */
  private final short[] roles;

  /** For each character the kind and position of the rules' finding, 0 outside. */
  private final byte[] found;

  private final int[] organEnds;
  private final int[] row = new int[COUNT];
  private int size;

  /** Prepares the features of a text. */
  public Features(TaggerLexicon lexicon, TextView view, List<Mention> mentions) {
    this.lexicon = lexicon;
    this.view = view;
    classes = lexicon.characters;
    characters = new char[view.length() + 2 * REACH];
    Arrays.fill(characters, TaggerLexicon.EDGE);
    view.text().getChars(0, view.length(), characters, REACH);
    roles = new short[characters.length];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = (short) lexicon.roles.of(characters[i]);
    }
    found = new byte[view.length() + 2];
    for (Mention mention : mentions) {
      mark(mention);
    }
    organEnds = organEnds();
  }

  private void mark(Mention mention) {
    int start = mention.span().start();
    int end = mention.span().end();
    int kind = kind(mention.type());
    for (int i = start; i < end; i++) {
      if (found[i] == 0) {
        int position = i == start ? 0 : i == end - 1 ? 2 : 1;
        found[i] = (byte) (kind * 4 + position);
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

  /** For each character the hash of the next organisation's ending in its clause and how far. */
  private int[] organEnds() {
    int[] ends = new int[view.length()];
    int at = -1;
    int hash = 0;
    for (int i = view.length() - 1; i >= 0; i--) {
      if (isPause(view.charAt(i))) {
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

  private static boolean isPause(char c) {
    return "，。；！？,;!?“”\"《》:()、\n ".indexOf(c) >= 0;
  }

  /** The features of the character at an offset; valid until the next call. */
  int[] at(int i) {
    size = 0;
    characters(i);
    words(i);
    findings(i);
    roles(i);
    return row;
  }

  private void add(int template, int a, int b, int c) {
    int hash = template * 0x9E3779B1 + a;
    hash = (hash ^ hash >>> 15) * 0x85EBCA6B + b;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35 + c;
    hash = (hash ^ hash >>> 16) * 0x27D4EB2F;
    row[size] = hash ^ hash >>> 15;
    size++;
  }

  private void characters(int i) {
    char c3 = character(i - 3);
    char c2 = character(i - 2);
    char c1 = character(i - 1);
    char c = character(i);
    char d1 = character(i + 1);
    char d2 = character(i + 2);
    char d3 = character(i + 3);
    add(0, 0, 0, 0);
    add(1, c3, 0, 0);
    add(2, c2, 0, 0);
    add(3, c1, 0, 0);
    add(4, c, 0, 0);
    add(5, d1, 0, 0);
    add(6, d2, 0, 0);
    add(7, d3, 0, 0);
    add(8, c2, c1, 0);
    add(9, c1, c, 0);
    add(10, c, d1, 0);
    add(11, d1, d2, 0);
    add(12, c1, d1, 0);
    add(13, c2, c1, c);
    add(14, c1, c, d1);
    add(15, c, d1, d2);
    int kinds = classes.kind(c1) * 64 + classes.kind(c) * 8 + classes.kind(d1);
    add(16, kinds, classes.kind(c2), classes.kind(d2));
    int surnames = classes.surname(c) + classes.surname(c1) * 2 + classes.surname(c2) * 4;
    add(17, surnames, classes.kind(d1), classes.kind(d2));
    int foreign =
        classes.foreign(c1)
            + classes.foreign(c) * 2
            + classes.foreign(d1) * 4
            + classes.foreign(c2) * 8
            + classes.foreign(d2) * 16;
    add(18, foreign, 0, 0);
    add(19, foreign, kinds, 0);
  }

  private char character(int offset) {
    return characters[offset + REACH];
  }

  private void words(int i) {
    int index = view.tokenIndexAt(i);
    Token token = token(index);
    if (token == null || token.start() > i) {
      while (size < 38) {
        add(20 + size, 1, 1, 1);
      }
      return;
    }
    int place = place(token, i);
    int word = token.word().hashCode();
    int tag = token.tag().hashCode();
    Token before = token(index - 1);
    Token next = token(index + 1);
    Token afterNext = token(index + 2);
    int wordBefore = word(before);
    int wordNext = word(next);
    int tagBefore = tag(before);
    int tagNext = tag(next);
    add(20, word, place, 0);
    add(21, tag, place, 0);
    add(22, tagBefore, tag, place);
    add(23, tag, tagNext, place);
    add(24, tagBefore * 31 + tagNext, tag, place);
    add(25, wordBefore, place, 0);
    add(26, wordNext, place, 0);
    add(27, word, wordNext, place);
    add(28, wordBefore, word, place);
    add(29, next == null ? 0 : last(next), place, tag);
    add(30, tagNext, tag(afterNext), place);
    add(31, tag(token(index - 2)), tagBefore, place);
    add(32, last(token), token.length() * 4 + place, 0);
    add(33, token.word().charAt(0), token.length() * 4 + place, 0);
    add(34, tag, character(i), place);
    add(35, wordNext, tag, place);
    add(36, wordBefore, tag, place);
    add(37, word(afterNext), place, 1);
  }

  private static int place(Token token, int i) {
    return token.length() == 1 ? 3 : i == token.start() ? 0 : i == token.end() - 1 ? 2 : 1;
  }

  private static int last(Token token) {
    return token.word().charAt(token.word().length() - 1);
  }

  private static int word(@Nullable Token token) {
    return token == null ? 0 : token.word().hashCode();
  }

  private static int tag(@Nullable Token token) {
    return token == null ? 0 : token.tag().hashCode();
  }

  private @Nullable Token token(int index) {
    return index >= 0 && index < view.tokens().size() ? view.tokens().get(index) : null;
  }

  private void findings(int i) {
    int here = found[i];
    int before = i == 0 ? 0 : found[i - 1];
    int next = found[i + 1];
    add(40, here, 0, 0);
    add(41, here, next, 0);
    add(42, before, here, 0);
    add(43, here, character(i + 1), 0);
    Token token = token(view.tokenIndexAt(i));
    int tag = tag(token);
    add(44, here, tag, token == null ? 0 : place(token, i));
    add(45, organEnds[i], 0, 0);
    add(46, organEnds[i], here, 0);
    add(47, organEnds[i], tag, 0);
  }

  private void roles(int i) {
    int before = role(i - 1);
    int here = role(i);
    int next = role(i + 1);
    add(50, role(i - 2), 0, 0);
    add(51, before, 0, 0);
    add(52, here, 0, 0);
    add(53, next, 0, 0);
    add(54, role(i + 2), 0, 0);
    add(55, here, next, 0);
    add(56, before, here, 0);
    add(57, before, here, next);
  }

  private int role(int offset) {
    return roles[offset + REACH];
  }
}
