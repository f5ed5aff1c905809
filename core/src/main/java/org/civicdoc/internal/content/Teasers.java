package org.civicdoc.internal.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Element;

/**
 * Tells a listing whose items have a summary each, and a home page's leading story, from an
 * article: an item begins with a line that is a link, and its prose follows.
 */
final class Teasers {

  /** As many items side by side … */
  private static final int FEWEST = 5;

  /** … that hold this share of the prose are a listing. */
  private static final double SHARE = 0.7;

  /** … unless so much prose stands above them. */
  private static final int SHORTEST_ARTICLE = 60;

  /** In a title that links at least this share of the line does; a date may stand beside it. */
  private static final double LINKED = 0.5;

  private static final int SHORTEST_TITLE = 4;

  /** So much may stand beside the blocks of an item: a date. */
  private static final int LONGEST_DATE = 20;

  /** How many elements may stand around an item's title. */
  private static final int MOST_AROUND = 5;

  private static final Set<String> MORE =
      Set.of("详细", "详情", "查看详情", "查看全文", "阅读全文", "全文", "更多", "查看更多", "详细内容", "more");

  private final PageFeatures page;
  private final int root;

  /**
   * Looks at one part of a page.
   *
   * @param page the page's features
   * @param root the number of what was found for its article
   */
  Teasers(PageFeatures page, int root) {
    this.page = page;
    this.root = root;
  }

  /** Whether what was found is nothing but such items. */
  boolean areAll() {
    int links = page.links(root) - page.fileLinks(root);
    return links >= FEWEST && isList() || links > 0 && isTeaser(root) && endsWithMore();
  }

  private boolean isList() {
    Map<Integer, Group> groups = new HashMap<>();
    int before = 0;
    for (int i = root + 1; i < page.end(root); i++) {
      if (page.prose(i) > 0 && isTeaser(i)) {
        int above = before;
        groups.computeIfAbsent(page.parent(i), p -> new Group(above)).add(page.prose(i));
      }
      before += page.ownProse(i);
    }
    return groups.values().stream().anyMatch(group -> group.isAll(page.prose(root)));
  }

  /** Whether an element holds nothing but such items, side by side. */
  static boolean areIn(PageFeatures page, int list) {
    if (page.links(list) - page.fileLinks(list) < FEWEST) {
      return false;
    }
    Teasers teasers = new Teasers(page, list);
    int items = 0;
    int prose = 0;
    for (int i = list + 1; i < page.end(list); i = page.end(i)) {
      if (page.prose(i) > 0 && teasers.isTeaser(i)) {
        items++;
        prose += page.prose(i);
      }
    }
    return items >= FEWEST && prose >= page.prose(list) * SHARE;
  }

  /** Items side by side. */
  private static final class Group {

    private final int proseAbove;
    private int items;
    private int prose;

    Group(int proseAbove) {
      this.proseAbove = proseAbove;
    }

    void add(int proseOfItem) {
      items++;
      prose += proseOfItem;
    }

    boolean isAll(int whole) {
      return items >= FEWEST && prose >= whole * SHARE && proseAbove < SHORTEST_ARTICLE;
    }
  }

  /** Whether the first line below an element is mostly a link, and more than that line is there. */
  private boolean isTeaser(int item) {
    if (page.links(item) == page.fileLinks(item) || page.text(item) < 2 * page.linked(item)) {
      return false;
    }
    int i = item;
    for (int step = 0; step < MOST_AROUND && i >= 0; step++) {
      int text = page.text(i);
      int linked = page.linked(i);
      int first = -1;
      for (int child = i + 1; child < page.end(i); child = page.end(child)) {
        text -= page.text(child);
        linked -= page.linked(child);
        first = first < 0 && page.text(child) > 0 ? child : first;
      }
      if (linked >= SHORTEST_TITLE && linked >= text * LINKED) {
        return true;
      }
      if (text > LONGEST_DATE) {
        return false;
      }
      i = first;
    }
    return false;
  }

  private boolean endsWithMore() {
    for (int i = page.end(root) - 1; i > root; i--) {
      Element element = page.element(i);
      if (element.normalName().equals("a")) {
        String text = Spaces.squeeze(element.text()).replaceAll("[\\[\\]【】>»…]", "");
        return MORE.contains(text);
      }
    }
    return false;
  }
}
