package org.civicdoc.nlp.internal.literal.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Names and signs of currencies with their ISO 4217 codes. */
final class Currencies {

  private static final WordTrie<String> TRIE = WordTrie.of(load());

  /** 十元素 and 三元宵 are no money. */
  private static final String NOT_AFTER_YUAN = "素旦宵件首勋老年次论";

  /** Words that begin so stand behind an amount only: 单元64套 tells no price. */
  private static final String ONLY_BEHIND = "元圆块镑";

  private Currencies() {}

  private static Map<String, String> load() {
    Map<String, String> codes = new HashMap<>();
    for (List<String> row : DataFile.rows(Currencies.class, "currencies.tsv")) {
      for (String word : row.get(1).split(" ")) {
        codes.put(word, row.get(0));
      }
    }
    return codes;
  }

  static boolean begins(char unit) {
    return TRIE.begins(unit);
  }

  /** The currency that stands at an offset before an amount, or null. */
  static WordTrie.@Nullable Match<String> before(FoldedText text, int offset) {
    return ONLY_BEHIND.indexOf(text.at(offset)) < 0 ? at(text, offset) : null;
  }

  /** The currency named at an offset, or null. */
  static WordTrie.@Nullable Match<String> at(FoldedText text, int offset) {
    WordTrie.Match<String> match = TRIE.longest(text, offset);
    if (match == null) {
      return null;
    }
    boolean word =
        text.at(match.end() - 1) == '元' && NOT_AFTER_YUAN.indexOf(text.at(match.end())) >= 0;
    return word ? null : match;
  }
}
