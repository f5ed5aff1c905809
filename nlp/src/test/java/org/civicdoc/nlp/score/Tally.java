package org.civicdoc.nlp.score;

import java.util.Collection;

/** Counts what was found, what was to be found, and what is both. */
final class Tally {

  private int both;
  private int found;
  private int wanted;

  /** Counts the items of two collections without doubles. */
  <T> void count(Collection<T> foundItems, Collection<T> wantedItems) {
    both += (int) foundItems.stream().filter(wantedItems::contains).count();
    found += foundItems.size();
    wanted += wantedItems.size();
  }

  double recall() {
    return wanted == 0 ? 0 : (double) both / wanted;
  }

  double f1() {
    return found + wanted == 0 ? 0 : 2.0 * both / (found + wanted);
  }
}
