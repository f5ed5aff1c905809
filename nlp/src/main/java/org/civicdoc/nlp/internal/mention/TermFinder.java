package org.civicdoc.nlp.internal.mention;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.text.TextView;

/** Finds policy terms and slogans in “ ”: what is quoted like a name, and is no sentence. */
public final class TermFinder {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 24;
  private static final String SENTENCE = "。!?;:…,\n“《";

  private TermFinder() {}

  /** The terms of a text, without their marks. */
  public static List<Mention> find(TextView view) {
    List<Mention> terms = new ArrayList<>();
    for (int open = view.text().indexOf('“'); open >= 0; open = next(view, open)) {
      int close = close(view, open + 1);
      if (close - open - 1 >= SHORTEST
          && !isUtterance(view, open)
          && !isOrdinary(view, open + 1, close)
          && !isPredicate(view, open + 1)) {
        terms.add(Mention.stated(open + 1, close, EntityType.TERM, Layer.TERM));
      }
    }
    return terms;
  }

  private static int next(TextView view, int open) {
    return view.text().indexOf('“', open + 1);
  }

  /** Where the mark closes, or -1 if what it holds is no name. */
  private static int close(TextView view, int start) {
    for (int i = start; i < view.length() && i - start <= LONGEST; i++) {
      if (view.charAt(i) == '”') {
        return i;
      }
      if (SENTENCE.indexOf(view.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** 打一场攻坚战 is a call to act; a name does not begin with a verb and its object's number. */
  private static boolean isPredicate(TextView view, int start) {
    int index = view.tokenIndexAt(start);
    return index + 1 < view.tokens().size()
        && view.tokens().get(index).tag().startsWith("v")
        && view.tokens().get(index + 1).tag().startsWith("m");
  }

  /** “人气”, “打头阵”: a word that every dictionary has is quoted for its sense, not for a name. */
  private static boolean isOrdinary(TextView view, int start, int end) {
    String tag = view.tagOf(start, end);
    return tag != null && (tag.startsWith("v") || (end - start == 2 && "na".contains(tag)));
  }

  /** What somebody says follows a colon. */
  private static boolean isUtterance(TextView view, int open) {
    return view.charAt(open - 1) == ':';
  }
}
