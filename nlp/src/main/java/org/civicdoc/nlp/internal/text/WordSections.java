package org.civicdoc.nlp.internal.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a {@link DataFile} by section. A section that is asked for must be there, or a word
 * list would be empty because of a slip in its name.
 *
 * @param file the file's name, for messages
 * @param sections the words of each section, in the order of the file
 */
public record WordSections(String file, Map<String, List<String>> sections) {

  /**
   * The words of a section, in the order of the file.
   *
   * @throws IllegalStateException if there is no such section
   */
  public List<String> list(String section) {
    List<String> words = sections.get(section);
    if (words == null) {
      throw new IllegalStateException("the data file " + file + " has no section " + section);
    }
    return words;
  }

  /** The words of a section as a set. */
  public Set<String> set(String section) {
    return Collections.unmodifiableSet(new HashSet<>(list(section)));
  }

  /** The words of a section as a trie, numbered in their order. */
  public CharTrie trie(String section) {
    return CharTrie.of(list(section));
  }

  /** Whether there is a section. */
  public boolean has(String section) {
    return sections.containsKey(section);
  }
}
