package org.civicdoc.internal.content;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.TableKind;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Element;

/**
 * Tells the parts of an article's element that are furniture all the same: those named so, and
 * those that are mostly links, and the rows around a letter and its answer. One for each page.
 */
public final class BodyFurniture {

  /** Furniture inside the article holds at most this share of its prose, the article the rest. */
  private static final double LARGEST = 0.3;

  /** Beside a short notice its byline is large, too. */
  private static final int ONE_LINE = 60;

  private static final int LONGEST_SIGNATURE = 80;

  /** Who signs and the day, without a label. */
  private static final Pattern SIGNATURE =
      Pattern.compile("[^：:]{2,60}[\\d〇○零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日");

  private static final Reason MOSTLY_LINKS = Reason.of("mostly links");
  private static final Reason TEASERS = Reason.of("summaries of other articles");
  private static final Reason BESIDE_MARKS = Reason.of("beside the marks of the body");
  private static final Reason DATUM_OF_LETTER = Reason.of("row that tells of the letter");

  private final Furniture furniture;
  private final PageFeatures page;
  private final ContentRoot root;
  private final LinkLists linkLists;
  private final double largest;
  private final boolean isLetterTable;

  /** Whether there is a sentence; else a table is the article, whatever it stands in. */
  private final boolean tellsAnything;

  private final Map<String, Boolean> articles = new HashMap<>();

  /**
   * Makes the test for one article.
   *
   * @param furniture what furniture is called
   * @param page the page's features
   * @param root the article's element
   */
  public BodyFurniture(Furniture furniture, PageFeatures page, ContentRoot root) {
    this.furniture = furniture;
    this.page = page;
    this.root = root;
    this.linkLists = new LinkLists(page, root.number(), furniture);
    this.largest = page.prose(root.number()) * LARGEST;
    this.tellsAnything = page.seen().holds(root.number(), '。');
    this.isLetterTable = LetterTable.is(page, root.number());
  }

  /**
   * Whether an element inside the article is furniture.
   *
   * @param i the element's number
   * @return whether it is no part of the body
   */
  public boolean isFurniture(int i) {
    return page.prose(i) <= largest && (isNamed(i) || linkLists.areBesideText(i))
        || Teasers.areIn(page, i)
        || isBesideMarks(i)
        || isDatumOfLetter(i);
  }

  private boolean isNamed(int i) {
    String name = furniture.name(page.element(i));
    return name != null
        && (furniture.isUsers(name) || !isOfText(i))
        && (page.prose(i) == 0 || !articles.computeIfAbsent(name, this::isArticle));
  }

  /**
   * Whether an element is of the text whatever word of a built-in profile is in its name: words
   * name boxes, and a paragraph or a table of data within the article has them by chance, unless it
   * links; and a box below the text may hold who signs it.
   */
  private boolean isOfText(int i) {
    String tag = page.element(i).normalName();
    return !linkLists.isMostlyLinked(i)
        && (tag.equals("p")
            || page.kind(i).headingLevel() > 0
            || tag.equals("table") && !TableKind.isLayout(page, i)
            || !tellsAnything && DataTable.isMostOf(page, i)
            || linkLists.isBelowProse(i) && isSignature(i));
  }

  private boolean isSignature(int i) {
    return page.text(i) <= LONGEST_SIGNATURE
        && page.links(i) == 0
        && SIGNATURE.matcher(Spaces.squeeze(page.seen().of(i))).matches();
  }

  /** Whether the elements of a name are parts of the article: nearly all of its prose is theirs. */
  private boolean isArticle(String name) {
    int left = page.prose(root.number());
    int i = root.number() + 1;
    while (i < page.end(root.number())) {
      boolean part = page.prose(i) > 0 && name.equals(furniture.name(page.element(i)));
      left -= part ? page.prose(i) : 0;
      i = part ? page.end(i) : i + 1;
    }
    return left <= largest;
  }

  /**
   * Whether an element is a row of the table of a letter to a mailbox and its answer, but neither.
   *
   * @param i the element's number
   * @return whether it only tells of the letter
   */
  public boolean isDatumOfLetter(int i) {
    return isLetterTable && LetterTable.isDatum(page, i);
  }

  /** What stands beside the marks of the body, but for photos before it. */
  private boolean isBesideMarks(int i) {
    boolean photo = i < root.from() && page.images(i) > 0 && page.text(i) == 0;
    return root.isBesideMarks(i) && !photo;
  }

  /**
   * Why an element is furniture, for explanations.
   *
   * @param i the number of an element that is furniture
   * @param trace knows whose words are whose
   * @return the rule
   */
  public Reason reason(int i, Trace trace) {
    Element element = page.element(i);
    if (isBesideMarks(i)) {
      return BESIDE_MARKS;
    }
    if (isDatumOfLetter(i)) {
      return DATUM_OF_LETTER;
    }
    if (Teasers.areIn(page, i)) {
      return TEASERS;
    }
    return isNamed(i) ? furniture.reason(element, trace) : MOSTLY_LINKS;
  }

  /**
   * Whether an element holds so much of the article that it cannot be beside it.
   *
   * @param i the element's number
   * @return whether it holds a large share of the prose
   */
  public boolean isLarge(int i) {
    return page.prose(i) > (page.images(i) > 0 ? largest : Math.max(largest, ONE_LINE));
  }
}
