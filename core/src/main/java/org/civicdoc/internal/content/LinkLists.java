package org.civicdoc.internal.content;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.TableKind;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells the blocks that are mostly links to other pages. Those that the text announces (…目录公布如下：)
 * are of the article, and so are paragraphs and tables of data that stand within the text. One for
 * each page.
 */
final class LinkLists {

  /** From this share of linked text on … */
  private static final double LINKED_SHARE = 0.7;

  /** (or this share, where dates are the rest) … */
  private static final double LINKED_BESIDE_DATES = 0.4;

  private static final Pattern DATE = Pattern.compile("(20\\d\\d[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?");

  /** … and this many links on, a block is a list of other articles. */
  private static final int MANY_LINKS = 3;

  /** So much of the sentence before a list tells whether it announces it. */
  private static final int LONGEST_SENTENCE = 60;

  private static final List<String> ANNOUNCING =
      ResourceLines.of(LinkLists.class, "announcing-words.txt");

  private final PageFeatures page;
  private final int root;
  private final Furniture furniture;

  /** The lists that are of the text, with all that they hold. */
  private final BitSet ofText = new BitSet();

  /** The first and the last element with prose of its own. */
  private final int firstProse;

  private final int lastProse;

  LinkLists(PageFeatures page, int root, Furniture furniture) {
    this.page = page;
    this.root = root;
    this.furniture = furniture;
    int first = root;
    while (first < page.end(root) - 1 && page.ownProse(first) == 0) {
      first++;
    }
    int last = page.end(root) - 1;
    while (last > first && page.ownProse(last) == 0) {
      last--;
    }
    firstProse = first;
    lastProse = last;
  }

  /** Whether an element is a list of links beside the text. */
  boolean areBesideText(int i) {
    return page.kind(i).isBlock()
        && page.text(i) > 0
        && isMostlyLinked(i)
        && page.links(i) >= MANY_LINKS
        && page.fileLinks(i) == 0
        && !isOfText(i);
  }

  boolean isMostlyLinked(int i) {
    int linked = page.linked(i);
    return linked >= page.text(i) * LINKED_BESIDE_DATES && linked >= withoutDates(i) * LINKED_SHARE;
  }

  /** How many characters an element has beside the dates of what it lists. */
  private int withoutDates(int i) {
    int dates = 0;
    Matcher date = DATE.matcher(page.seen().of(i));
    while (date.find()) {
      dates += date.group().length();
    }
    return page.text(i) - dates;
  }

  boolean isBelowProse(int i) {
    return i > firstProse;
  }

  private boolean isOfText(int i) {
    if (!ofText.get(i) && (isLineWithin(i) || isAnnounced(i))) {
      ofText.set(i, page.end(i));
    }
    return ofText.get(i);
  }

  /** A paragraph, or a table of data, between the first prose and the last. */
  private boolean isLineWithin(int i) {
    String name = page.element(i).normalName();
    return firstProse < i
        && i < lastProse
        && (name.equals("p") || name.equals("table") && !TableKind.isLayout(page, i));
  }

  /** Behind the text a colon alone announces what only the site knows: 新闻精选：. */
  private boolean isAnnounced(int i) {
    String sentence = lastSentence(textBefore(page.element(i)));
    return !sentence.isEmpty()
        && (i < lastProse && Punctuation.isColon(sentence.charAt(sentence.length() - 1))
            || ANNOUNCING.stream().anyMatch(sentence::contains))
        && !furniture.headsOtherPages(sentence);
  }

  /** The text of what stands just before an element, below the root. */
  private String textBefore(Element list) {
    Element around = list;
    while (around != null && !around.equals(page.element(root))) {
      for (Node node = around.previousSibling(); node != null; node = node.previousSibling()) {
        String text =
            node instanceof TextNode own
                ? own.getWholeText()
                : node instanceof Element element ? element.text() : "";
        if (!Spaces.isBlank(text)) {
          return Spaces.squeeze(text);
        }
      }
      around = around.parent();
    }
    return "";
  }

  private static String lastSentence(String text) {
    int end = text.lastIndexOf('。', text.length() - 2) + 1;
    return text.substring(Math.max(end, text.length() - LONGEST_SENTENCE));
  }
}
