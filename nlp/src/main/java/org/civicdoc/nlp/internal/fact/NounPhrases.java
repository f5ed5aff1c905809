package org.civicdoc.nlp.internal.fact;

import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** The plain noun phrase that touches an offset: no 的, no verb, no figure. */
final class NounPhrases {

  private static final int MOST_WORDS = 8;

  private final FactLexicon lexicon;
  private final TextView view;

  NounPhrases(FactLexicon lexicon, TextView view) {
    this.lexicon = lexicon;
    this.view = view;
  }

  /**
   * The noun phrase that begins at an offset, or null.
   *
   * @param actors whether it names who acts or is acted on, and not what is done: 企业|改造
   */
  @Nullable Span from(int start, boolean actors) {
    int end = start;
    int lastNoun = start;
    int lastThing = start;
    int index = view.tokenIndexAt(start);
    for (int i = index; i < view.tokens().size() && i - index < MOST_WORDS; i++) {
      Token token = view.tokens().get(i);
      if (token.start() != end || !goesOn(i, index)) {
        break;
      }
      end = token.end();
      if (isNoun(token)) {
        lastNoun = end;
        lastThing = token.tag().equals("vn") ? lastThing : end;
      }
      if (lexicon.classes.contains(token.word()) && i == index && standsAlone(end)) {
        return new Span(start, end);
      }
    }
    int last = actors && lastThing > start ? lastThing : lastNoun;
    return last - start >= 2 ? new Span(start, last) : null;
  }

  /** Whether a word goes on with the phrase that begins at another. */
  private boolean goesOn(int i, int first) {
    Token token = view.tokens().get(i);
    if (lexicon.noNouns.contains(token.word()) || token.tag().equals("nr")) {
      return false;
    }
    boolean link = i > first && isLink(token) && !isLink(view.tokens().get(i - 1));
    return isInside(token) || link || isBeforeEnd(token);
  }

  /** 疏导|点: a verb before a single character that ends names. */
  private boolean isBeforeEnd(Token token) {
    Token next = view.tokenAt(token.end());
    return token.tag().equals("v")
        && token.length() > 1
        && next != null
        && next.start() == token.end()
        && next.length() == 1
        && lexicon.ends.contains(next.word());
  }

  /** 县|受灾, 镇|通车: whether a class of one character ends here and no noun goes on with it. */
  private boolean standsAlone(int end) {
    Token next = view.tokenAt(end);
    return next == null
        || next.start() != end
        || lexicon.noNouns.contains(next.word())
        || "vwpdcmu".indexOf(next.tag().charAt(0)) >= 0;
  }

  /** The noun phrase that ends at an offset, or null. */
  @Nullable Span upTo(int end) {
    int share = end - shareLength(end);
    int start = share;
    int index = start == 0 ? -1 : view.tokenIndexAt(start - 1);
    for (int i = index; i >= 0 && index - i < MOST_WORDS; i--) {
      Token token = view.tokens().get(i);
      boolean last = i == index && share == end;
      boolean fits = last ? isNoun(token) : isInside(token) || isInShare(token, share < end);
      if (token.end() != start || !fits) {
        break;
      }
      start = token.start();
    }
    Token first = view.tokenAt(start);
    if (first != null
        && first.end() < end - 1
        && (lexicon.done.contains(first.word()) || lexicon.some.contains(first.word()))) {
      start = first.end();
    }
    start = withDigits(start);
    return end - start >= 2 ? new Span(start, end) : null;
  }

  private int shareLength(int end) {
    for (String share : lexicon.shares) {
      if (view.startsWith(share, end - share.length())) {
        return share.length();
      }
    }
    return 0;
  }

  private boolean isInShare(Token token, boolean share) {
    return share && lexicon.withinShare.contains(token.word());
  }

  /** 5|G基站. */
  private int withDigits(int offset) {
    int start = offset;
    while (isLatin(view.charAt(offset)) && start > 0 && Character.isDigit(view.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private boolean isNoun(Token token) {
    char tag = token.tag().charAt(0);
    return tag == 'n'
        || tag == 'g'
        || tag == 'j'
        || tag == 'x'
        || token.tag().equals("vn")
        || lexicon.ends.contains(token.word());
  }

  private boolean isInside(Token token) {
    return lexicon.within.contains(token.word()) || isInsideByTag(token);
  }

  private boolean isInsideByTag(Token token) {
    return switch (token.tag().charAt(0)) {
      case 'b', 'h', 's' -> true;
      case 'a' -> token.tag().equals("a") || token.tag().equals("an");
      case 'v' -> isNoun(token) || isPartOfCompound(token);
      default -> isNoun(token);
    };
  }

  /** 村|居|联络|站: between single characters a verb is none. */
  private boolean isPartOfCompound(Token token) {
    int index = view.tokenIndexAt(token.start());
    return token.length() == 1
        && index > 0
        && view.tokens().get(index - 1).length() == 1
        && view.tokens().get(index - 1).tag().equals("n");
  }

  private static boolean isLink(Token token) {
    return token.tag().equals("cc");
  }
}
