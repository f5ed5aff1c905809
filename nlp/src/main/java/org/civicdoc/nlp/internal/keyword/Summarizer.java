package org.civicdoc.nlp.internal.keyword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.Fact;
import org.civicdoc.nlp.KeySentence;
import org.civicdoc.nlp.Keyword;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/**
 * Picks whole sentences that hold most of what the keywords stand for, those that tell facts before
 * others; headings are none.
 */
public final class Summarizer {

  private static final int SHORTEST = 10;
  private static final String ENDS = "。!?”)";

  /** What each fact of a sentence adds to its score, and how many count. */
  private static final double FACT = 0.25;

  private static final int MOST_FACTS = 3;

  private Summarizer() {}

  private record Ranked(Span span, double score) {}

  /**
   * The best sentences in text order.
   *
   * @param view the text
   * @param keywords its keywords
   * @param facts its facts in text order
   * @param most how many sentences at most
   */
  public static List<KeySentence> summarize(
      TextView view, List<Keyword> keywords, List<Fact> facts, int most) {
    Headings headings = new Headings(view);
    List<Ranked> ranked = new ArrayList<>();
    int position = 0;
    int fact = 0;
    for (Span sentence : view.sentences()) {
      Span span = stripped(view, sentence);
      // What bodies did together is told once; of persons each has a post.
      Set<Object> told = new HashSet<>();
      while (fact < facts.size() && facts.get(fact).start() < span.end()) {
        Fact next = facts.get(fact++);
        told.add(next instanceof Fact.Post ? next : next.end());
      }
      if (span.length() >= SHORTEST
          && !headings.holds(span.start())
          && !isNote(view, span)
          && ENDS.indexOf(view.charAt(span.end() - 1)) >= 0) {
        String text = view.original().substring(span.start(), span.end());
        double score = 0;
        for (Keyword keyword : keywords) {
          score += text.contains(keyword.text()) ? keyword.score() : 0;
        }
        score *= 1 + FACT * Math.min(MOST_FACTS, told.size());
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

  /** （来源：海南日报 记者：傅人意）, and which body passed a law when. */
  private static boolean isNote(TextView view, Span span) {
    return view.charAt(span.start()) == '(' && view.charAt(span.end() - 1) == ')';
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
