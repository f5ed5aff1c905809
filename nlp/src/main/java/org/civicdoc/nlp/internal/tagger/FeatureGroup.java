package org.civicdoc.nlp.internal.tagger;

import java.util.Arrays;

/**
 * Features of one stretch of text that are made alike. What is seen of each character, or of each
 * word, is a row of keys; a feature is a key of a row nearby and a variant, which says from where
 * it is seen. So what is seen is looked up once, however many features have it. Not thread-safe.
 */
final class FeatureGroup {

  /** How many variants a key may have. */
  static final int VARIANTS = 16;

  private final int width;

  /** For each template where its key is, counted from the beginning of the row. */
  private int[] places = new int[0];

  private int[] variants = new int[0];

  private int[] keys = new int[0];
  private long[] slots = new long[0];
  private int first;
  private int size;

  /**
   * A group without templates.
   *
   * @param width how many keys a row has
   */
  FeatureGroup(int width) {
    this.width = width;
  }

  /** Adds the template: the key in a column of the row at a distance is a feature. */
  FeatureGroup with(int column, int distance, int variant) {
    places = Arrays.copyOf(places, places.length + 1);
    variants = Arrays.copyOf(variants, variants.length + 1);
    places[places.length - 1] = distance * width + column;
    variants[variants.length - 1] = variant;
    return this;
  }

  /** The number of templates. */
  int count() {
    return places.length;
  }

  /** Makes room for the rows from one number to another, exclusive. */
  void enter(int from, int end) {
    first = from;
    size = (end - from) * width;
    if (keys.length < size) {
      keys = new int[size];
      slots = new long[size];
    }
  }

  /** Sets a key. */
  void set(int row, int column, int key) {
    keys[(row - first) * width + column] = key;
  }

  /** Looks all keys up. */
  void find(WeightTable weights) {
    // A loop of its own, so that the processor waits for many places of the memory at a time.
    for (int i = 0; i < size; i++) {
      slots[i] = weights.slot(keys[i]);
    }
  }

  /**
   * Gathers where the weights of a row's features are.
   *
   * @param row the row
   * @param variant what to add to the templates' variants
   * @param found where to write the rows of weights
   * @param from how many are there already
   * @return how many are there now
   */
  int gather(int row, int variant, int[] found, int from) {
    int start = (row - first) * width;
    int next = from;
    for (int i = 0; i < places.length; i++) {
      long slot = slots[start + places[i]];
      // Whether there is a row is hard to foretell, so there is no branch.
      found[next] = WeightTable.row(slot, variants[i] + variant);
      next += WeightTable.has(slot, variants[i] + variant);
    }
    return next;
  }

  /** The feature of a row by a template, as {@link WeightTable#of} takes it. */
  long feature(int row, int template, int variant) {
    int key = keys[(row - first) * width + places[template]];
    return Integer.toUnsignedLong(key) * VARIANTS + variants[template] + variant;
  }
}
