package org.civicdoc.nlp.internal.literal.text;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they mean, found at a place of a text by the longest that stands there.
 * Immutable.
 *
 * @param <V> what a word means
 */
public final class WordTrie<V> {

  /** A word found. */
  public record Match<V>(int end, V value) {}

  private final Node<V> root;

  private WordTrie(Node<V> root) {
    this.root = root;
  }

  /** Builds a trie of folded words. */
  public static <V> WordTrie<V> of(Map<String, V> words) {
    Draft<V> draft = new Draft<>();
    words.forEach(draft::put);
    return new WordTrie<>(draft.freeze());
  }

  /** Whether a word begins with this unit. */
  public boolean begins(char unit) {
    return root.next(unit) != null;
  }

  /** Whether a word begins with these two units, or is the first one alone. */
  public boolean begins(char unit, char next) {
    Node<V> node = root.next(unit);
    return node != null && (node.value != null || node.next(next) != null);
  }

  /** The longest word that begins at an offset, or null. */
  public @Nullable Match<V> longest(FoldedText text, int offset) {
    return longest(text, offset, Integer.MAX_VALUE);
  }

  /** The longest word that begins at an offset and ends at a limit at most, or null. */
  public @Nullable Match<V> longest(FoldedText text, int offset, int limit) {
    Node<V> node = root;
    Match<V> found = null;
    for (int i = offset; node != null && i <= limit; i++) {
      if (node.value != null) {
        found = new Match<>(i, node.value);
      }
      node = node.next(text.at(i));
    }
    return found;
  }

  /**
   * The length of a trie's path is bounded by its longest word, so a lookup takes constant time.
   */
  private static final class Node<V> {
    private final char[] units;
    private final Node<V>[] nodes;
    private final @Nullable V value;

    Node(char[] units, Node<V>[] nodes, @Nullable V value) {
      this.units = units;
      this.nodes = nodes;
      this.value = value;
    }

    @Nullable Node<V> next(char unit) {
      int at = Arrays.binarySearch(units, unit);
      return at >= 0 ? nodes[at] : null;
    }
  }

  private static final class Draft<V> {
    private final TreeMap<Character, Draft<V>> children = new TreeMap<>();
    private @Nullable V value;

    void put(String word, V meaning) {
      Draft<V> draft = this;
      for (int i = 0; i < word.length(); i++) {
        draft = draft.children.computeIfAbsent(word.charAt(i), u -> new Draft<>());
      }
      draft.value = meaning;
    }

    Node<V> freeze() {
      char[] units = new char[children.size()];
      @SuppressWarnings({"unchecked", "rawtypes"})
      Node<V>[] nodes = new Node[children.size()];
      int i = 0;
      for (Map.Entry<Character, Draft<V>> child : children.entrySet()) {
        units[i] = child.getKey();
        nodes[i++] = child.getValue().freeze();
      }
      return new Node<>(units, nodes, value);
    }
  }
}
