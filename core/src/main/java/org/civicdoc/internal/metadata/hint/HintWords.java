package org.civicdoc.internal.metadata.hint;

import java.util.HashMap;
import java.util.Map;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.internal.text.WordTable;

/** The hints that words of classes and ids give. Immutable; one serves all pages of a parser. */
public final class HintWords {

  private final WordTable words;

  public HintWords(Knowledge knowledge) {
    Map<String, Integer> hints = new HashMap<>();
    for (Knowledge.Known known :
        knowledge.decided(key -> key.place() == Place.WORD && isHint(key.subject()))) {
      hints.merge(known.value(), hint(known.subject()), (a, b) -> a | b);
    }
    hints.values().removeIf(hint -> hint == 0);
    words = new WordTable(hints);
  }

  /** The hint of a word in any case, given with its hash code in lower case; 0 if it has none. */
  int find(String text, int start, int end, int hash) {
    return words.find(text, start, end, hash);
  }

  private static boolean isHint(Subject subject) {
    return hint(subject) != 0 || subject == Subject.NONE;
  }

  private static int hint(Subject subject) {
    return switch (subject) {
      case TITLE -> ElementWords.TITLE;
      case SUBTITLE -> ElementWords.SUBTITLE;
      case BREADCRUMB -> ElementWords.BREADCRUMB;
      case PATH -> ElementWords.PATH;
      case FOOTER -> ElementWords.FOOTER;
      case SOURCE -> ElementWords.SOURCE;
      case ELSEWHERE -> ElementWords.ELSEWHERE;
      case SITE_NAME -> ElementWords.SITE;
      default -> 0;
    };
  }
}
