package org.civicdoc.internal.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What each element of a page's body holds that a reader sees, gathered in one walk. Elements are
 * numbered in document order, the body is 0; the descendants of {@code i} are the numbers from
 * {@code i + 1} to {@link #end(int)}.
 *
 * <p>Text is counted in characters other than spaces, and credited to the nearest block around it:
 * that block's <em>own</em> text. A block's own text is <em>prose</em> if it reads like sentences
 * rather than like navigation.
 */
public final class PageFeatures {

  /** As many elements as most pages have: what is kept for each begins with room for so many. */
  public static final int EXPECTED = 1024;

  /** A block without any mark of pause counts as prose from this length on. */
  private static final int LONG_WITHOUT_PAUSE = 30;

  /** A block is navigation when more than this share of its own text is linked. */
  private static final double LINKED_SHARE = 0.5;

  private final int size;
  private final int depth;
  private final List<Element> elements;
  private final List<TagKind> kinds;
  private final List<String> comments;
  private final int[] commentHolders;
  private final int[] commentPlaces;
  private final SeenText seen;
  private final int[] parents;
  private final int[] ends;
  private final int[] ownProse;
  private final int[] text;
  private final int[] linked;
  private final int[] prose;
  private final int[] images;
  private final int[] links;
  private final int[] fileLinks;
  private final int[] mediaIn;
  private final List<Element> media;
  private final int[] mediaHolders;
  private final int[] mediaPlaces;

  private PageFeatures(FeatureCounter counted, int depth) {
    this.depth = depth;
    size = counted.elements.size();
    elements = counted.elements;
    kinds = counted.kinds;
    comments = counted.comments;
    commentHolders = counted.commentHolders.array();
    commentPlaces = counted.commentPlaces.array();
    seen = new SeenText(counted.seen, counted.seenFrom.array(), counted.seenTo.array());
    parents = counted.parents.array();
    ends = counted.ends.array();
    text = counted.ownText.array();
    linked = counted.ownLinked.array();
    ownProse = new int[size];
    for (int i = 0; i < size; i++) {
      boolean pause = (counted.marks.get(i) & FeatureCounter.PAUSE) != 0;
      ownProse[i] = prose(text[i], linked[i], pause);
    }
    prose = ownProse.clone();
    images = marked(counted.marks, FeatureCounter.IMAGE, size);
    links = marked(counted.marks, FeatureCounter.LINK, size);
    fileLinks = marked(counted.marks, FeatureCounter.FILE_LINK, size);
    mediaIn = marked(counted.marks, FeatureCounter.MEDIA, size);
    media = counted.media;
    mediaHolders = counted.mediaHolders.array();
    mediaPlaces = counted.mediaPlaces.array();
    for (int i = size - 1; i > 0; i--) {
      addTo(parents[i], i);
    }
  }

  private static int[] marked(IntList marks, int mark, int size) {
    int[] marked = new int[size];
    for (int i = 0; i < size; i++) {
      marked[i] = (marks.get(i) & mark) == 0 ? 0 : 1;
    }
    return marked;
  }

  /** Descendants have the higher numbers, so an element is complete when its parent gets it. */
  private void addTo(int parent, int i) {
    text[parent] += text[i];
    linked[parent] += linked[i];
    prose[parent] += prose[i];
    images[parent] += images[i];
    links[parent] += links[i];
    fileLinks[parent] += fileLinks[i];
    mediaIn[parent] += mediaIn[i];
  }

  /**
   * Walks a page.
   *
   * @param page its tree
   * @param listener hears of all that the walk meets
   * @return the features of all that is seen of it
   */
  public static PageFeatures of(Document page, PageListener listener) {
    FeatureCounter counter = new FeatureCounter();
    PageWalk walk = new PageWalk(page, listener, counter);
    walk.walk(page);
    return new PageFeatures(counter, walk.deepest());
  }

  /** How much of a block's own text is prose. */
  private static int prose(int own, int linked, boolean pause) {
    boolean sentences = pause || own >= LONG_WITHOUT_PAUSE;
    return sentences && linked <= own * LINKED_SHARE ? own - linked : 0;
  }

  /** How many elements there are; none if the page has no body. */
  public int size() {
    return size;
  }

  /** How deep the page's elements nest; html is 1. */
  public int depth() {
    return depth;
  }

  /** The element with a number. */
  public Element element(int i) {
    return elements.get(i);
  }

  /** What the element's name means. */
  public TagKind kind(int i) {
    return kinds.get(i);
  }

  /** The number of the parent, or -1 for the body. */
  public int parent(int i) {
    return parents[i];
  }

  /** The number after the last descendant. */
  public int end(int i) {
    return ends[i];
  }

  /** Whether an element is another or stands within it. */
  public boolean isWithin(int i, int around) {
    return i >= around && i < ends[around];
  }

  /** What a reader sees of the elements. */
  public SeenText seen() {
    return seen;
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
    return ownProse[i];
  }

  /** Images in the element and below, but for icons and spacers. */
  public int images(int i) {
    return images[i];
  }

  /** Links in the element and below, but for those to pictures. */
  public int links(int i) {
    return links[i];
  }

  /** Those of them that lead to files. */
  public int fileLinks(int i) {
    return fileLinks[i];
  }

  /** How many elements, of it and those below, hold players and the like. */
  public int media(int i) {
    return mediaIn[i];
  }

  /** The players, viewers and frames that stand where a reader sees, in order. */
  public List<Element> media() {
    return media;
  }

  /** The number of the element that holds one of them directly. */
  public int mediaHolder(int index) {
    return mediaHolders[index];
  }

  /** The number of the first element that begins after one of them. */
  public int mediaPlace(int index) {
    return mediaPlaces[index];
  }

  /** The comments that stand where a reader sees, in order; a CMS marks its fields with them. */
  public List<String> comments() {
    return comments;
  }

  /** The number of the element that holds a comment directly. */
  public int commentHolder(int comment) {
    return commentHolders[comment];
  }

  /** The number of the first element that begins after a comment. */
  public int commentPlace(int comment) {
    return commentPlaces[comment];
  }
}
