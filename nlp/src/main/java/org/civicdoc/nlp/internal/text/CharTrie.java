package org.civicdoc.nlp.internal.text;

import java.util.Arrays;

/**
 * A map from names to numbers that is walked character by character. HanLP's double array takes ten
 * times as long to build for the 60,000 names of the gazetteer, at each start.
 */
public final class CharTrie {

  /** The node where every walk begins. */
  public static final int ROOT = 0;

  /** No such node, or no value at a node. */
  public static final int NONE = -1;

  private long[] edges = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int[] values = new int[1 << 8];
  private int nodes = 1;

  /** A bit for each character that a name begins with: most places of a text are told at once. */
  private final long[] beginnings = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /** An empty trie. */
  public CharTrie() {
    Arrays.fill(edges, NONE);
    Arrays.fill(values, NONE);
  }

  /** A trie of words, numbered in their order. */
  public static CharTrie of(Iterable<String> words) {
    CharTrie trie = new CharTrie();
    int number = 0;
    for (String word : words) {
      trie.put(word, number++);
    }
    return trie;
  }

  /** Sets the value of a name. */
  public void put(CharSequence name, int value) {
    int node = ROOT;
    if (name.length() > 0) {
      beginnings[name.charAt(0) / Long.SIZE] |= 1L << name.charAt(0);
    }
    for (int i = 0; i < name.length(); i++) {
      node = childOrNew(node, name.charAt(i));
    }
    values[node] = value;
  }

  /** The value of a name, or {@link #NONE}. */
  public int get(CharSequence name) {
    int node = ROOT;
    for (int i = 0; i < name.length() && node != NONE; i++) {
      node = child(node, name.charAt(i));
    }
    return node == NONE ? NONE : values[node];
  }

  /** The node that a character leads to, or {@link #NONE}. */
  public int child(int node, char c) {
    if (node == ROOT && (beginnings[c / Long.SIZE] & 1L << c) == 0) {
      return NONE;
    }
    int slot = slot(edge(node, c));
    return edges[slot] == NONE ? NONE : targets[slot];
  }

  /** The value at a node, or {@link #NONE}. */
  public int value(int node) {
    return values[node];
  }

  /** The end of the longest name that begins at {@code start}, or {@link #NONE}. */
  public int longest(CharSequence text, int start, int limit) {
    int best = NONE;
    int node = ROOT;
    for (int i = start; i < limit; i++) {
      node = child(node, text.charAt(i));
      if (node == NONE) {
        return best;
      }
      if (values[node] != NONE) {
        best = i + 1;
      }
    }
    return best;
  }

  private int childOrNew(int node, char c) {
    long edge = edge(node, c);
    int slot = slot(edge);
    if (edges[slot] == NONE) {
      if (nodes * 2 > edges.length) {
        grow();
        slot = slot(edge);
      }
      if (nodes == values.length) {
        values = Arrays.copyOf(values, nodes * 2);
        Arrays.fill(values, nodes, values.length, NONE);
      }
      edges[slot] = edge;
      targets[slot] = nodes++;
    }
    return targets[slot];
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    Arrays.fill(edges, NONE);
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != NONE) {
        int slot = slot(oldEdges[i]);
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private static long edge(int node, char c) {
    return (long) node << 16 | c;
  }

  private int slot(long edge) {
    int mask = edges.length - 1;
    long mixed = edge * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (edges[slot] != NONE && edges[slot] != edge) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
