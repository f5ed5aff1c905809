package org.civicdoc.nlp.internal.literal.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Classifiers and units of measure. */
public final class Units {

  private static final WordTrie<Unit> TRIE = WordTrie.of(load());

  /** 人口才, 人口粮, 人口径: another word begins with 口. */
  private static final String NOT_AFTER_PEOPLE = "才粮径岸头味";

  private Units() {}

  private static Map<String, Unit> load() {
    Map<String, Unit> units = new HashMap<>();
    for (List<String> row : DataFile.rows(Units.class, "units.tsv")) {
      String word = row.get(1);
      String notBefore = row.size() > 2 ? row.get(2) : "";
      units.put(word, new Unit(word, Unit.Kind.valueOf(row.get(0)), notBefore));
    }
    return units;
  }

  /** The unit at an offset, or null; 3个|点位 counts in 个, not in 个点. */
  public static WordTrie.@Nullable Match<Unit> at(FoldedText text, int offset) {
    WordTrie.Match<Unit> match = TRIE.longest(text, offset);
    while (match != null && isOtherWord(text, match)) {
      match = TRIE.longest(text, offset, match.end() - 1);
    }
    return match;
  }

  private static boolean isOtherWord(FoldedText text, WordTrie.Match<Unit> match) {
    Unit unit = match.value();
    return unit.kind() == Unit.Kind.LATIN
        ? text.isLetter(match.end())
        : unit.notBefore().indexOf(text.at(match.end())) >= 0;
  }

  /** The unit behind a number in 万 or 亿, or null: 300万人口 counts people, 人口 of 5人口粮 does not. */
  public static WordTrie.@Nullable Match<Unit> ofLarge(FoldedText text, int offset) {
    WordTrie.Match<Unit> longest = TRIE.longest(text, offset);
    boolean people = longest != null && text.startsWith("人口", offset);
    boolean otherWord = NOT_AFTER_PEOPLE.indexOf(text.at(offset + 2)) >= 0;
    return people && !otherWord ? longest : at(text, offset);
  }
}
