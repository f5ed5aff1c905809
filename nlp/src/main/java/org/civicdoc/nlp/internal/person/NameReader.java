package org.civicdoc.nlp.internal.person;

import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/** Reads a person's name where the context demands one. */
final class NameReader {

  static final int NONE = CharTrie.NONE;

  private static final int SHORTEST = 2;
  private static final int LONGEST_CHINESE = 4;

  /** The longest part of a name of parts. */
  private static final int LONGEST_PART = 7;

  /** What somebody is credited with behind their name: 林 宇 摄. */
  private static final String CREDITED = "摄文图供稿报绘";

  private static final String ADVERBS = "也都又还就才已将均仍则再不曾并即亦最更很正刚常只共先";

  private final PersonLexicon lexicon;
  private final TextView view;

  NameReader(PersonLexicon lexicon, TextView view) {
    this.lexicon = lexicon;
    this.view = view;
  }

  /** The end of the name that begins at an offset, or {@link #NONE}. */
  int end(int start) {
    Token token = view.tokenAt(start);
    if (token != null && isCutInto(token, start)) {
      return token.end();
    }
    if (token == null || token.start() != start || isCredit(start)) {
      return NONE;
    }
    int dotted = dotted(start);
    if (dotted != NONE) {
      return dotted;
    }
    if (isName(token)) {
      return withGivenName(token);
    }
    int surname = surnameEnd(start);
    if (surname == NONE) {
      return NONE;
    }
    boolean common = lexicon.commonSurnames.contains(view.text().substring(start, surname));
    int end = givenNameEnd(surname, common);
    return end != NONE && isWord(token, end, common) ? NONE : end;
  }

  /** Where the name begins that HanLP sees before a post, or {@link #NONE}: 曾培炎|副总理. */
  int tokenBefore(int end) {
    Token token = end == 0 ? null : view.tokenAt(end - 1);
    return token != null && token.end() == end && isName(token) ? token.start() : NONE;
  }

  /** Whether HanLP sees a name that begins at an offset. */
  boolean isTokenAt(int start) {
    Token token = view.tokenAt(start);
    return token != null && token.start() == start && isName(token);
  }

  /** Where a clause begins that is a name and ends at an offset, or {@link #NONE}: ，苗犁一|副省长. */
  int clauseBefore(int end) {
    int wide = wideBefore(end);
    if (wide != NONE) {
      return wide;
    }
    for (int start = end - SHORTEST; start >= Math.max(0, end - LONGEST_CHINESE); start--) {
      boolean place = view.isBoundary(start) && isPlace(start);
      if (isPause(start - 1) && view.isBoundary(start) && !place) {
        boolean surname = surnameEnd(start) > start && surnameEnd(start) < end;
        return surname && isGivenName(surnameEnd(start), end) ? start : NONE;
      }
    }
    return NONE;
  }

  /** As HanLP does not know the name, its characters may have any tag but those of particles. */
  private boolean isGivenName(int start, int end) {
    for (int i = start; i < end; i++) {
      Token token = view.tokenAt(i);
      if (token == null || !isHan(i)) {
        return false;
      }
      boolean word = token.length() > 1 && !token.tag().startsWith("nr");
      if (word || "pucrdfq".indexOf(token.tag().charAt(0)) >= 0) {
        return false;
      }
    }
    return end - start <= 2;
  }

  /** Where a name begins that is printed wide and ends at an offset, or {@link #NONE}: 、|明 月|、. */
  int wideBefore(int end) {
    int surname = end - 2;
    while (view.charAt(surname) == ' ' && end - surname <= LONGEST_CHINESE - 1) {
      surname--;
    }
    boolean wide = surname < end - 2 && surname >= 0 && isHan(end - 1) && isHan(surname);
    boolean begins = wide && (!isHan(surname - 1) || isBehindAct(surname));
    return begins && surnameEnd(surname) == surname + 1 ? surname : NONE;
  }

  /** 任命|乐 凡. */
  private boolean isBehindAct(int offset) {
    return lexicon.ofBody.stream()
        .anyMatch(act -> act.length() > 1 && view.startsWith(act, offset - act.length()));
  }

  private boolean isPlace(int start) {
    Token token = view.tokenAt(start);
    return token != null && token.tag().startsWith("ns");
  }

  private boolean isPause(int offset) {
    return offset < 0 || ",。;:、!?\n\t ".indexOf(view.charAt(offset)) >= 0;
  }

  /** 通讯员 is no name, though 通 may be a surname. */
  private boolean isCredit(int start) {
    return word(lexicon.credits, start) > start + 1;
  }

  /** The end of a name of parts that dots join, 阿迪力·吐尔逊, or {@link #NONE}. */
  private int dotted(int start) {
    int dot = start;
    while (isHan(dot) && dot - start < LONGEST_PART) {
      dot++;
    }
    int end = NONE;
    while (isDot(dot) && dot > start) {
      int next = partEnd(dot + 1);
      if (next == dot + 1) {
        return end;
      }
      end = next;
      dot = next;
    }
    return end;
  }

  /** Old pages print the dot as ． too, which evened is the full stop of other names. */
  private boolean isDot(int offset) {
    return offset < view.length() && "·•・‧．".indexOf(view.original().charAt(offset)) >= 0;
  }

  /**
   * The end of a part: HanLP cuts unknown names into pieces, but hardly takes one for a long verb.
   */
  private int partEnd(int start) {
    int end = start;
    while (end - start < LONGEST_PART) {
      Token token = view.tokenAt(end);
      boolean piece =
          token != null
              && token.start() <= end
              && isHan(end)
              && (token.start() < end || end == start || word(lexicon.after, end) == NONE)
              && word(lexicon.posts, end) == NONE
              && (token.length() == 1
                  ? end == start || !isParticle(token)
                  : "nx".indexOf(token.tag().charAt(0)) >= 0);
      if (!piece || token == null) {
        return end;
      }
      end = token.end();
      while (end > start && !isHan(end - 1)) {
        end--;
      }
      if (end < token.end()) {
        return end;
      }
    }
    return end;
  }

  /** An adverb alone may as well be a syllable, 加|甫; only the usual ones are no part of a name. */
  private static boolean isParticle(Token token) {
    char tag = token.tag().charAt(0);
    return "pucw".indexOf(tag) >= 0 || (tag == 'd' && ADVERBS.indexOf(token.word().charAt(0)) >= 0);
  }

  /**
   * 成为, 席位 and 和|领导 begin with a surname's character, but the surname is rare and the word is not.
   */
  private static boolean isWord(Token first, int end, boolean common) {
    char tag = first.tag().charAt(0);
    return first.end() == end
        ? "vdcpr".indexOf(tag) >= 0 || (!common && first.tag().equals("n"))
        : !common && "cpd".indexOf(tag) >= 0;
  }

  /** Whether HanLP's recognition of a name is believable: it begins with a surname. */
  boolean isName(Token token) {
    return token.tag().equals("nrf")
        || (token.tag().startsWith("nr")
            && token.length() >= 2
            && token.length() <= LONGEST_CHINESE
            && surnameEnd(token.start()) > 0
            && surnameEnd(token.start()) < token.end());
  }

  /** HanLP often leaves the second character of a given name outside: 张雄|伟. */
  private int withGivenName(Token token) {
    Token next = view.tokenAt(token.end());
    boolean one = token.end() - surnameEnd(token.start()) == 1;
    return one && next != null && next.start() == token.end() && (isGiven(next) || isListed(next))
        ? next.end()
        : token.end();
  }

  /** 周健|中、漆小平: in a list even a word of another kind is the rest of the name. */
  private boolean isListed(Token token) {
    return token.length() == 1
        && isHan(token.start())
        && view.charAt(token.end()) == '、'
        && ADVERBS.indexOf(view.charAt(token.start())) < 0
        && "等说为任和与及".indexOf(view.charAt(token.start())) < 0;
  }

  private static boolean isGiven(Token token) {
    return token.length() == 1
        && Character.isIdeographic(token.word().charAt(0))
        && "nagbz".indexOf(token.tag().charAt(0)) >= 0;
  }

  /** 秘书|长田军: HanLP gives the last character of a post to the name behind it. */
  private boolean isCutInto(Token token, int start) {
    int surname = surnameEnd(start);
    return token.tag().startsWith("nr")
        && token.start() == start - 1
        && view.charAt(token.start()) == '长'
        && surname > start
        && surname < token.end();
  }

  private int surnameEnd(int start) {
    return lexicon.surnames.longest(view.text(), start, Math.min(view.length(), start + 2));
  }

  private int givenNameEnd(int surname, boolean common) {
    if (isWide(surname)) {
      // 温 立 群, but 张 伟 李 娜 are two.
      boolean third =
          isWide(surname + 2)
              && !isWide(surname + 4)
              && CREDITED.indexOf(view.charAt(surname + 3)) < 0;
      return third ? surname + 4 : surname + 2;
    }
    if (!isHan(surname)) {
      return NONE;
    }
    if (isHan(surname + 1)
        && view.isBoundary(surname + 2)
        && areGiven(surname, surname + 2, common)) {
      return surname + 2;
    }
    return view.isBoundary(surname + 1) && areGiven(surname, surname + 1, common)
        ? surname + 1
        : NONE;
  }

  /** Whether a space and a single character stand at an offset. */
  private boolean isWide(int offset) {
    return view.charAt(offset) == ' ' && isHan(offset + 1) && !isHan(offset + 2);
  }

  /** No particle or preposition may stand in a name: 王|在|京. */
  private boolean areGiven(int start, int end, boolean common) {
    for (int i = start; i < end; i++) {
      Token token = view.tokenAt(i);
      if (token == null || (token.start() >= start && isOtherWord(token, common))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOtherWord(Token token, boolean common) {
    char tag = token.tag().charAt(0);
    return "pucwmqrdf".indexOf(tag) >= 0
        || (token.length() > 1 && (tag == 'v' || (tag == 'a' && !common)));
  }

  private boolean isHan(int offset) {
    return Character.isIdeographic(view.charAt(offset));
  }

  /** The end of a trie's longest word at an offset that ends with a word, or {@link #NONE}. */
  int word(CharTrie trie, int start) {
    int end = trie.longest(view.text(), start, Math.min(view.length(), start + 10));
    if (end == NONE || view.isBoundary(end)) {
      return end;
    }
    Token token = view.tokenAt(end);
    return token != null && isCutInto(token, end) ? end : NONE;
  }
}
