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

  /** The noun phrase that begins at an offset, or null. */
  @Nullable Span from(int start) {
    int end = start;
    int lastNoun = start;
    int index = view.tokenIndexAt(start);
    for (int i = index; i < view.tokens().size() && i - index < MOST_WORDS; i++) {
      Token token = view.tokens().get(i);
      if (token.start() != end
          || !(isInside(token)
              || (i > index && isLink(token) && !isLink(view.tokens().get(i - 1))))) {
        break;
      }
      end = token.end();
      if (isNoun(token)) {
        lastNoun = end;
      }
    }
    return lastNoun - start >= 2 ? new Span(start, lastNoun) : null;
  }

  /** The noun phrase that ends at an offset, or null. */
  @Nullable Span upTo(int end) {
    int start = end;
    int index = end == 0 ? -1 : view.tokenIndexAt(end - 1);
    for (int i = index; i >= 0 && index - i < MOST_WORDS; i--) {
      Token token = view.tokens().get(i);
      boolean fits = i == index ? isNoun(token) : isInside(token);
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
    return end - start >= 2 ? new Span(start, end) : null;
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
