package org.civicdoc.nlp.internal.literal.quantity;

import java.util.HashMap;
import java.util.Map;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.civicdoc.nlp.internal.text.DataFile;

/** Words with numerals that count nothing: 一系列, 四个全面, 九江. */
public final class FixedTerms {

  private static final WordTrie<Boolean> TRIE = WordTrie.of(load());

  private FixedTerms() {}

  private static Map<String, Boolean> load() {
    Map<String, Boolean> terms = new HashMap<>();
    DataFile.words(FixedTerms.class, "fixed-terms.txt").forEach(term -> terms.put(term, true));
    return terms;
  }

  /** Whether a fixed term begins with this unit. */
  public static boolean begins(char unit) {
    return TRIE.begins(unit);
  }

  /** The offset behind the fixed term at an offset, or -1. */
  public static int end(FoldedText text, int offset) {
    WordTrie.Match<Boolean> match = TRIE.longest(text, offset);
    return match == null ? -1 : match.end();
  }
}
