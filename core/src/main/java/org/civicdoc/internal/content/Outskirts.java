package org.civicdoc.internal.content;

import java.util.Arrays;
import org.civicdoc.internal.page.PageFeatures;

/**
 * The parts of one page that belong to no article: what is named as furniture, lists of teasers,
 * imprints and disclaimers.
 */
final class Outskirts {

  /** Furniture that holds more than this share of the page's prose is none. */
  private static final double LARGEST_FURNITURE = 0.5;

  private static final double FURNITURE_FACTOR = 0.2;

  /** A list of teasers is no article where there is any other. */
  private static final double TEASER_FACTOR = 0.05;

  /** An imprint is short; one that holds half of the page is the page. */
  private static final int LONGEST_IMPRINT = 600;

  private static final double NEARLY_ALL = 0.9;

  private static final String SENTENCE_ENDS = "。！？";

  /** So many characters of a block's start are looked at. */
  private static final int LONGEST_START = 100;

  private final Furniture furniture;
  private final PageFeatures page;
  private final double[] factors;

  /** Where footers' phrases begin in the page's text. */
  private final int[] imprints;

  Outskirts(Furniture furniture, PageFeatures page) {
    this.furniture = furniture;
    this.page = page;
    this.factors = new double[page.size()];
    this.imprints = furniture.imprints(page.seen());
    int[] firstProse = firstProse(page);
    int sentenceEnd = 0;
    boolean told = false;
    for (int i = 0; i < factors.length; i++) {
      double around = page.parent(i) < 0 ? 1 : factors[page.parent(i)];
      boolean counts = around > 0 && page.prose(i) > 0;
      factors[i] = counts ? Math.min(around, factor(i, told, firstProse[i])) : around;
      if (!told && factors[i] > 0 && page.ownProse(i) > 0) {
        sentenceEnd = sentenceEnd(Math.max(sentenceEnd, page.seen().from(i)));
        told = sentenceEnd < page.seen().to(i) && !isImprint(i);
      }
    }
  }

  /** For each element that holds prose the block with the first of it. */
  private static int[] firstProse(PageFeatures page) {
    int[] first = new int[page.size()];
    for (int i = page.size() - 1; i >= 0; i--) {
      first[i] = page.ownProse(i) > 0 || i == page.size() - 1 ? i : first[i + 1];
    }
    return first;
  }

  private double factor(int i, boolean told, int firstProse) {
    boolean named = isNamed(i);
    boolean imprint =
        named ? isSmallOrFooter(i) && isImprint(i) : told && isBelowArticles(i, firstProse);
    if (imprint) {
      return 0;
    }
    if (Teasers.areIn(page, i)) {
      return TEASER_FACTOR;
    }
    return named && page.prose(i) <= page.prose(0) * LARGEST_FURNITURE ? FURNITURE_FACTOR : 1;
  }

  /** Also on a page without any other prose the footer is no article. */
  private boolean isSmallOrFooter(int i) {
    return page.text(i) < page.text(0) * LARGEST_FURNITURE || furniture.isFooter(page.element(i));
  }

  /**
   * Whether an element below a sentence begins as what stands below articles. Paragraphs are left
   * to the box that they stand in: most of them are of the article.
   */
  private boolean isBelowArticles(int i, int firstProse) {
    return page.kind(i).isBlock()
        && page.text(i) <= LONGEST_IMPRINT
        && (isImprint(firstProse) && !endsSentence(firstProse)
            || furniture.startsTail(page.seen().squeezedStart(i, LONGEST_START)));
  }

  /** An article may speak of browsers and rights, too, but in sentences. */
  private boolean endsSentence(int i) {
    return page.seen().last(i) == '。';
  }

  /** Where the next sentence of the page ends; its length if none does. */
  private int sentenceEnd(int from) {
    int end = from;
    while (end < page.seen().length() && SENTENCE_ENDS.indexOf(page.seen().at(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * How much of an element's prose may be an article's: all; less below what is named as furniture
   * or lists other articles; nothing in an imprint that is named so, even if there is no other
   * prose, or that stands below a sentence.
   */
  double factor(int i) {
    return factors[i];
  }

  /** Whether an element is no part of any article: named so, or recognised. */
  boolean holds(int i) {
    return isNamed(i) || isImprint(i) || factors[i] == 0 || Teasers.areIn(page, mostProse(i));
  }

  /** The innermost element that holds nearly all prose of another: the list in its box. */
  private int mostProse(int i) {
    int most = i;
    for (int child = i + 1; child < page.end(most); ) {
      boolean nearlyAll = page.prose(child) > page.prose(i) * NEARLY_ALL;
      most = nearlyAll ? child : most;
      child = nearlyAll ? child + 1 : page.end(child);
    }
    return most;
  }

  /** Whether an element is named as furniture. */
  boolean isNamed(int i) {
    return furniture.isNamed(page.element(i));
  }

  private boolean isImprint(int i) {
    if (page.text(i) > LONGEST_IMPRINT) {
      return false;
    }
    int found = Arrays.binarySearch(imprints, page.seen().from(i));
    int next = found < 0 ? -found - 1 : found;
    return next < imprints.length && imprints[next] < page.seen().to(i);
  }
}
