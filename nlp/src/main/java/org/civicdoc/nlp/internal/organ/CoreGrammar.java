package org.civicdoc.nlp.internal.organ;

import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/**
 * What a body's name says after its owner: a whole body (人大常委会), a field of work with an end
 * (国土资源和房屋管理 + 局), or nouns that end in an institution's word (理工 + 大学); then its parts (办, 综合科).
 */
final class CoreGrammar {

  private static final int LONGEST = 30;
  private static final int MOST_WORDS = 8;

  /** 驻, and where a mission is. */
  private static final int LONGEST_SEAT = 12;

  private final OrganLexicon lexicon;
  private final TextView view;

  CoreGrammar(OrganLexicon lexicon, TextView view) {
    this.lexicon = lexicon;
    this.view = view;
  }

  /** The end of a body or department at an offset, or {@link CharTrie#NONE}. */
  int body(int start) {
    int limit = Math.min(view.length(), start + LONGEST);
    int body = atBoundary(lexicon.bodies.longest(view.text(), start, limit));
    int department = department(start, limit, lexicon.heads);
    return Math.max(mission(start), Math.max(body, department));
  }

  /** The end of 驻 or 派驻 + where, or which + mission at an offset, or {@link CharTrie#NONE}. */
  private int mission(int start) {
    int seat = start + (isPosted(start) ? 2 : 1);
    if (view.charAt(seat - 1) != '驻') {
      return CharTrie.NONE;
    }
    for (int i = seat; i < start + LONGEST_SEAT && isSeat(view.charAt(i)); i++) {
      int limit = Math.min(view.length(), i + LONGEST_SEAT);
      int end = atBoundary(lexicon.missions.longest(view.text(), i, limit));
      if (end != CharTrie.NONE) {
        return end;
      }
    }
    return CharTrie.NONE;
  }

  private boolean isPosted(int offset) {
    return view.startsWith("派驻", offset);
  }

  private static boolean isSeat(char c) {
    return Character.isIdeographic(c) && "的和与及在各".indexOf(c) < 0;
  }

  /** The end of field of work + head at an offset, or {@link CharTrie#NONE}. */
  int department(int start) {
    return department(start, Math.min(view.length(), start + LONGEST), lexicon.heads);
  }

  /** The end of the words for a body's office in a place at an offset, or {@link CharTrie#NONE}. */
  int office(int start) {
    int limit = Math.min(view.length(), start + LONGEST / 2);
    return atBoundary(lexicon.offices.longest(view.text(), start, limit));
  }

  /** The end of nouns + institution's word at an offset, or {@link CharTrie#NONE}. */
  int institution(int start) {
    if (!view.isBoundary(start)) {
      return CharTrie.NONE;
    }
    int best = CharTrie.NONE;
    int number = view.charAt(start) == '第' ? Ordinals.digits(view, start) : CharTrie.NONE;
    int first = view.tokenIndexAt(number > start && view.isBoundary(number) ? number : start);
    for (int i = first; i < view.tokens().size() && i - first < MOST_WORDS; i++) {
      Token token = view.tokens().get(i);
      if (token.end() - start > LONGEST || !(isNameWord(token) || isOrdinal(token))) {
        break;
      }
      int head =
          OrganLexicon.endsWith(lexicon.institutionEnds, view.text(), token.start(), token.end());
      if (head != CharTrie.NONE && head >= start) {
        best = token.end();
      }
    }
    return best;
  }

  /** 附属|第一|医院. */
  private static boolean isOrdinal(Token token) {
    return token.length() > 1 && token.word().charAt(0) == '第' && token.tag().startsWith("m");
  }

  private boolean isNameWord(Token token) {
    if (lexicon.breaks.contains(token.word())) {
      return false;
    }
    String tag = token.tag();
    return switch (tag.charAt(0)) {
      case 'n', 'g', 'b', 'j' -> !tag.startsWith("nnt") && !tag.equals("nr");
      case 'v' -> tag.equals("vn") || lexicon.functions.get(token.word()) != CharTrie.NONE;
      case 'a' -> tag.equals("an");
      default -> false;
    };
  }

  private int department(int start, int limit, CharTrie heads) {
    int at = behindNumber(start);
    int best = CharTrie.NONE;
    while (at < limit) {
      int next = lexicon.functions.longest(view.text(), at, limit);
      if (next == CharTrie.NONE) {
        break;
      }
      at = next;
      int head = atBoundary(heads.longest(view.text(), behindNumber(at), limit));
      best = Math.max(best, head);
      if ("和与、及".indexOf(view.charAt(at)) >= 0
          && lexicon.functions.longest(view.text(), at + 1, limit) != CharTrie.NONE) {
        at++;
      }
    }
    return best;
  }

  /** 民事审判|第一|庭, 第一|检察部. */
  private int behindNumber(int offset) {
    int end = view.charAt(offset) == '第' ? Ordinals.digits(view, offset) : CharTrie.NONE;
    return Math.max(offset, end);
  }

  /** The end of the parts that follow a body's name, or {@code end} if there is none. */
  int withSubunits(int end) {
    int mission = mission(end);
    if (mission != CharTrie.NONE) {
      return mission;
    }
    int at = end;
    for (int round = 0; round < 3; round++) {
      int limit = Math.min(view.length(), at + LONGEST / 2);
      int unit = atBoundary(lexicon.subunits.longest(view.text(), at, limit));
      unit = Math.max(unit, department(at, limit, lexicon.subunitHeads));
      if (unit == CharTrie.NONE || isPartOfPost(at, unit)) {
        return at;
      }
      at = unit;
    }
    return at;
  }

  /** 省法院|党组副书记. */
  private boolean isPartOfPost(int start, int unit) {
    return view.charAt(start) == '党'
        && (view.startsWith("书记", unit)
            || view.startsWith("副书记", unit)
            || view.startsWith("委员", unit)
            || view.startsWith("成员", unit));
  }

  private int atBoundary(int end) {
    // HanLP takes 监委|派驻 for 委派.
    return end == CharTrie.NONE || view.isBoundary(end) || isPosted(end) ? end : CharTrie.NONE;
  }
}
