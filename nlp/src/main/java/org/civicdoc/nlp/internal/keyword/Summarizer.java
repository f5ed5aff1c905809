package org.civicdoc.nlp.internal.keyword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civicdoc.nlp.KeySentence;
import org.civicdoc.nlp.Keyword;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/** Picks whole sentences that hold most of what the keywords stand for; headings are none. */
public final class Summarizer {

  private static final int SHORTEST = 10;
  private static final String ENDS = "。!?”)";

  private Summarizer() {}

  private record Ranked(Span span, double score) {}

  /** The best sentences in text order. */
  public static List<KeySentence> summarize(TextView view, List<Keyword> keywords, int most) {
    List<Ranked> ranked = new ArrayList<>();
    int position = 0;
    for (Span sentence : view.sentences()) {
      Span span = stripped(view, sentence);
      if (span.length() >= SHORTEST && ENDS.indexOf(view.charAt(span.end() - 1)) >= 0) {
        String text = view.original().substring(span.start(), span.end());
        double score = 0;
        for (Keyword keyword : keywords) {
          score += text.contains(keyword.text()) ? keyword.score() : 0;
        }
        ranked.add(new Ranked(span, score / Math.sqrt(span.length()) / (1 + 0.05 * position)));
        position++;
      }
    }
    return ranked.stream()
        .sorted(Comparator.comparingDouble((Ranked sentence) -> -sentence.score()))
        .limit(most)
        .map(Ranked::span)
        .sorted(Comparator.comparingInt(Span::start))
        .map(
            s -> new KeySentence(s.start(), s.end(), view.original().substring(s.start(), s.end())))
        .toList();
  }

  private static Span stripped(TextView view, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(view.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(view.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
