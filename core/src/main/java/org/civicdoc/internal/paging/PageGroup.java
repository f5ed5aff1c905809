package org.civicdoc.internal.paging;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.CivicDocument;

/**
 * The pages of one article in order.
 *
 * @param pages their documents
 * @param numbers the number by which each was placed; {@link PageAddress#UNNUMBERED} without one
 */
public record PageGroup(List<CivicDocument> pages, List<Integer> numbers) {

  /** More missing pages than this are not named one by one. */
  private static final int MOST_NAMED = 10;

  /** Copies the lists. */
  public PageGroup {
    pages = List.copyOf(pages);
    numbers = List.copyOf(numbers);
  }

  /** The numbers of the pages that must stand between two that are there. */
  List<Integer> missing() {
    List<Integer> missing = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      int before = numbers.get(i - 1);
      // An unnumbered first page is followed by 1 in some systems, by 2 in the others.
      int next = before == PageAddress.UNNUMBERED ? Math.min(2, numbers.get(i)) : before + 1;
      for (int n = next; n < numbers.get(i) && missing.size() < MOST_NAMED; n++) {
        missing.add(n);
      }
    }
    return missing;
  }
}
