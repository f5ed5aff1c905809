package org.civicdoc.nlp.internal.fact;

import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** The plain noun phrase that touches an offset: no 的, no verb, no figure. */
final class NounPhrases {

  private static final int MOST_WORDS = 8;

  private final TextView view;

  NounPhrases(TextView view) {
    this.view = view;
  }

  /** The noun phrase that begins at an offset, or null. */
  @Nullable Span from(int start) {
    int end = start;
    int lastNoun = start;
    int index = view.tokenIndexAt(start);
    for (int i = index; i < view.tokens().size() && i - index < MOST_WORDS; i++) {
      Token token = view.tokens().get(i);
      if (token.start() != end || !(isInside(token) || (i > index && isLink(token)))) {
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
    return end - start >= 2 ? new Span(start, end) : null;
  }

  private static boolean isNoun(Token token) {
    char tag = token.tag().charAt(0);
    return tag == 'n' || tag == 'g' || tag == 'j' || token.tag().equals("vn");
  }

  private static boolean isInside(Token token) {
    return isNoun(token)
        || token.tag().startsWith("b")
        || token.tag().equals("a")
        || token.tag().equals("an")
        || token.tag().equals("s");
  }

  private static boolean isLink(Token token) {
    return token.tag().equals("cc");
  }
}
