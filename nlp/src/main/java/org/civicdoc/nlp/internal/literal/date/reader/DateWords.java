package org.civicdoc.nlp.internal.literal.date.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.civicdoc.nlp.internal.text.DataFile;

/** Reads a list of words of time: the last column holds words, the others what they mean. */
final class DateWords {

  private DateWords() {}

  static <V> WordTrie<V> load(String list, Function<List<String>, V> meaning) {
    Map<String, V> words = new HashMap<>();
    for (List<String> row : DataFile.rows(DateWords.class, list)) {
      V value = meaning.apply(row);
      for (String word : row.get(row.size() - 1).split(" ")) {
        words.put(word, value);
      }
    }
    return WordTrie.of(words);
  }
}
