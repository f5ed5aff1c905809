package org.civicdoc.nlp.internal.literal.date.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;

/** Tells a relative word from what two words look like side by side: 投产后|年产值 holds no 后年. */
final class RelativeWordBorders {

  private enum Kind {
    CLOSED,
    OPEN,
    LEFT,
    RIGHT,
    APART
  }

  private static final Map<Kind, List<String>> WORDS = load();

  private RelativeWordBorders() {}

  private static Map<Kind, List<String>> load() {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    for (List<String> row : DataFile.rows(RelativeWordBorders.class, "relative-word-borders.tsv")) {
      words
          .computeIfAbsent(Kind.valueOf(row.get(0)), kind -> new ArrayList<>())
          .addAll(List.of(row.get(1).split(" ")));
    }
    return words;
  }

  /** Whether two words meet behind the first character of what begins at an offset. */
  static boolean meetIn(FoldedText text, int offset) {
    int border = offset + 1;
    return endAt(Kind.CLOSED, text, border)
        || beginAt(Kind.OPEN, text, border)
        || (endAt(Kind.LEFT, text, border)
            && beginAt(Kind.RIGHT, text, border)
            && !endAt(Kind.APART, text, border));
  }

  private static boolean endAt(Kind kind, FoldedText text, int offset) {
    return WORDS.getOrDefault(kind, List.of()).stream()
        .anyMatch(word -> text.endsWith(word, offset));
  }

  private static boolean beginAt(Kind kind, FoldedText text, int offset) {
    return WORDS.getOrDefault(kind, List.of()).stream()
        .anyMatch(word -> text.startsWith(word, offset));
  }
}
