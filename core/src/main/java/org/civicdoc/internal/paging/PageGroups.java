package org.civicdoc.internal.paging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.civicdoc.model.CivicDocument;
import org.jspecify.annotations.Nullable;

/**
 * Sorts pages into articles. The evidence, in the order of trust: an address that another page's
 * address continues ({@code a.html}, {@code a_2.html}); addresses numbered from the start ({@code
 * a_1.html}, {@code a_2.html}); titles of one site numbered from the start. Pages that state
 * different titles or days of publication never belong together. One use each; linear in the number
 * of pages.
 */
public final class PageGroups {

  private static final int ALONE = -1;

  private final List<Page> pages;

  /** For each page the index of its article's first page. */
  private final int[] firstPage;

  private final Map<Integer, PageGroup> groups = new HashMap<>();

  private PageGroups(List<Page> pages) {
    this.pages = pages;
    this.firstPage = IntStream.generate(() -> ALONE).limit(pages.size()).toArray();
  }

  /**
   * Sorts pages.
   *
   * @param documents the pages' documents in any order
   * @return one group for each article, in the order in which the first of its pages is given
   */
  public static List<PageGroup> of(List<CivicDocument> documents) {
    List<Page> pages =
        IntStream.range(0, documents.size()).mapToObj(i -> Page.of(i, documents.get(i))).toList();
    return new PageGroups(pages).sort();
  }

  private List<PageGroup> sort() {
    byAddress();
    byTitle();
    List<PageGroup> sorted = new ArrayList<>();
    for (Page page : pages) {
      if (firstPage[page.index()] == ALONE) {
        sorted.add(new PageGroup(List.of(page.document()), List.of(PageAddress.UNNUMBERED)));
      } else {
        PageGroup group = groups.remove(firstPage[page.index()]);
        if (group != null) {
          sorted.add(group);
        }
      }
    }
    return sorted;
  }

  private void byAddress() {
    Map<String, List<Page>> numbered = new LinkedHashMap<>();
    Map<String, Page> plain = new HashMap<>();
    for (Page page : pages) {
      if (page.hasContent()) {
        page.plainAddress().ifPresent(address -> plain.putIfAbsent(address.stem(), page));
        page.numberedAddress()
            .ifPresent(a -> numbered.computeIfAbsent(a.stem(), s -> new ArrayList<>()).add(page));
      }
    }
    numbered.forEach(
        (stem, followers) -> {
          Page first = plain.get(stem);
          if (first != null) {
            group(stem, first, followers);
          }
        });
    numbered.forEach(
        (stem, members) ->
            first(stem, members)
                .filter(page -> page.number(stem) >= 0)
                .ifPresent(first -> group(stem, first, members)));
  }

  private void byTitle() {
    Map<String, List<Page>> titled = new LinkedHashMap<>();
    for (Page page : pages) {
      if (page.hasContent() && page.title() != null && !isGrouped(page)) {
        String key = page.site() + page.title().key();
        titled.computeIfAbsent(key, k -> new ArrayList<>()).add(page);
      }
    }
    for (List<Page> members : titled.values()) {
      // Two pages without a number are two articles of one name.
      List<Page> others = members.stream().filter(page -> page.number(null) > 1).toList();
      first(null, members).ifPresent(first -> group(null, first, others));
    }
  }

  /** The page with which an article can begin: the one with the lowest number up to 1. */
  private Optional<Page> first(@Nullable String stem, List<Page> members) {
    return members.stream()
        .filter(page -> !isGrouped(page) && page.number(stem) <= 1)
        .min(Comparator.comparingInt(page -> page.number(stem)));
  }

  private boolean isGrouped(Page page) {
    return firstPage[page.index()] != ALONE;
  }

  private void group(@Nullable String stem, Page first, List<Page> others) {
    if (isGrouped(first)) {
      return;
    }
    List<Page> members = new ArrayList<>();
    members.add(first);
    for (Page other : others) {
      if (other.index() != first.index() && !isGrouped(other) && first.agreesWith(other)) {
        members.add(other);
      }
    }
    if (members.size() > 1) {
      members.sort(Comparator.comparingInt(page -> page.number(stem)));
      members.forEach(page -> firstPage[page.index()] = first.index());
      groups.put(
          first.index(),
          new PageGroup(
              members.stream().map(Page::document).toList(),
              members.stream().map(page -> page.number(stem)).toList()));
    }
  }
}
