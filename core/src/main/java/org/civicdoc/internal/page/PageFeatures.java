package org.civicdoc.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What each visible element of a page holds, gathered in one walk. Elements are numbered in
 * document order; the descendants of {@code i} are the numbers from {@code i + 1} to {@link
 * #end(int)}.
 *
 * <p>Text is counted in characters other than spaces, and credited to the nearest block around it:
 * that block's <em>own</em> text. A block's own text is <em>prose</em> if it reads like sentences
 * rather than like navigation.
 */
public final class PageFeatures {

  /** A block without any mark of pause counts as prose from this length on. */
  private static final int LONG_WITHOUT_PAUSE = 30;

  /** A block is navigation when more than this share of its own text is linked. */
  private static final double LINKED_SHARE = 0.5;

  private final List<Element> elements = new ArrayList<>();
  private final Map<Element, Integer> numbers = new HashMap<>();
  private final List<Comment> comments = new ArrayList<>();
  private final IntList parents = new IntList();
  private final IntList ends = new IntList();
  private final IntList ownText = new IntList();
  private final IntList ownLinked = new IntList();
  private final IntList ownPauses = new IntList();
  private final IntList images = new IntList();
  private final IntList links = new IntList();
  private final IntList fileLinks = new IntList();
  private int[] text = {};
  private int[] linked = {};
  private int[] prose = {};

  private PageFeatures() {}

  /**
   * Walks a tree.
   *
   * @param root where to begin
   * @return the features of the root and all that is visible below it
   */
  public static PageFeatures of(Element root) {
    PageFeatures features = new PageFeatures();
    features.walk(root);
    features.sum();
    return features;
  }

  /** How many elements there are. */
  public int size() {
    return elements.size();
  }

  /** The element with a number. */
  public Element element(int i) {
    return elements.get(i);
  }

  /** The number of an element, or -1 if it is hidden or outside the walked tree. */
  public int number(Element element) {
    return numbers.getOrDefault(element, -1);
  }

  /** The number of the parent, or -1 for the root. */
  public int parent(int i) {
    return parents.get(i);
  }

  /** The number after the last descendant. */
  public int end(int i) {
    return ends.get(i);
  }

  /** Characters in the element and below. */
  public int text(int i) {
    return text[i];
  }

  /** Those of them that are linked. */
  public int linked(int i) {
    return linked[i];
  }

  /** Characters of prose in the element and below. */
  public int prose(int i) {
    return prose[i];
  }

  /** Characters of prose that are the element's own. */
  public int ownProse(int i) {
    int own = ownText.get(i);
    int unlinked = own - ownLinked.get(i);
    boolean sentences = ownPauses.get(i) > 0 || own >= LONG_WITHOUT_PAUSE;
    return sentences && ownLinked.get(i) <= own * LINKED_SHARE ? unlinked : 0;
  }

  /** Images in the element and below. */
  public int images(int i) {
    return images.get(i);
  }

  /** Links in the element and below. */
  public int links(int i) {
    return links.get(i);
  }

  /** Those of them that lead to files. */
  public int fileLinks(int i) {
    return fileLinks.get(i);
  }

  /** Calls with each comment of the page in order; a CMS marks its fields with them. */
  public void forEachComment(Consumer<Comment> action) {
    comments.forEach(action);
  }

  private void walk(Element root) {
    int current = enter(root, -1);
    int block = current;
    int openLinks = 0;
    Node node = root.childNodeSize() > 0 ? root.childNode(0) : null;
    while (node != null) {
      if (node instanceof TextNode textNode) {
        count(textNode.getWholeText(), block, openLinks > 0);
      } else if (node instanceof Comment comment) {
        comments.add(comment);
      } else if (node instanceof Element element && isRead(element)) {
        current = enter(element, current);
        if (ElementNames.isBlock(element.normalName())) {
          block = current;
        }
        if (isLink(element)) {
          openLinks++;
          links.set(current, 1);
          fileLinks.set(current, FileLink.isFile(element.attr("href")) ? 1 : 0);
        }
        if (element.normalName().equals("img")) {
          images.set(current, 1);
        }
        if (element.childNodeSize() > 0) {
          node = element.childNode(0);
          continue;
        }
      }
      // Climb until there is a next sibling; an element that was entered is left on the way.
      while (true) {
        if (current >= 0 && elements.get(current).equals(node)) {
          ends.set(current, elements.size());
          if (isLink(elements.get(current))) {
            openLinks--;
          }
          boolean wasBlock = block == current;
          current = parents.get(current);
          if (wasBlock) {
            block = nearestBlock(current);
          }
        }
        Node next = node.nextSibling();
        if (next != null) {
          node = next;
          break;
        }
        node = node.parentNode();
        if (node == null || node.equals(root)) {
          ends.set(0, elements.size());
          return;
        }
      }
    }
    ends.set(0, elements.size());
  }

  private int nearestBlock(int i) {
    int block = i;
    while (block > 0 && !ElementNames.isBlock(elements.get(block).normalName())) {
      block = parents.get(block);
    }
    return Math.max(block, 0);
  }

  private static boolean isRead(Element element) {
    return !ElementNames.isSilent(element.normalName()) && !Visibility.isHidden(element);
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private int enter(Element element, int parent) {
    int number = elements.size();
    elements.add(element);
    numbers.put(element, number);
    parents.add(parent);
    ends.add(number + 1);
    ownText.add(0);
    ownLinked.add(0);
    ownPauses.add(0);
    images.add(0);
    links.add(0);
    fileLinks.add(0);
    return number;
  }

  private void count(String characters, int block, boolean inLink) {
    int visible = 0;
    int pauses = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (!Spaces.isSpace(c) && !Spaces.isInvisible(c)) {
        visible++;
        if (Punctuation.isPause(c)) {
          pauses++;
        }
      }
    }
    ownText.plus(block, visible);
    if (inLink) {
      ownLinked.plus(block, visible);
    } else {
      ownPauses.plus(block, pauses);
    }
  }

  private void sum() {
    int size = elements.size();
    text = new int[size];
    linked = new int[size];
    prose = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      text[i] += ownText.get(i);
      linked[i] += ownLinked.get(i);
      prose[i] += ownProse(i);
      int parent = parents.get(i);
      if (parent >= 0) {
        text[parent] += text[i];
        linked[parent] += linked[i];
        prose[parent] += prose[i];
        images.plus(parent, images.get(i));
        links.plus(parent, links.get(i));
        fileLinks.plus(parent, fileLinks.get(i));
      }
    }
  }
}
