package org.civicdoc.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Counts what each seen element holds while a page is walked, without its descendants' share. One
 * use each.
 */
final class FeatureCounter {

  /** The bits of an element's marks. */
  static final int IMAGE = 1;

  static final int LINK = 2;
  static final int FILE_LINK = 4;
  static final int MEDIA = 8;

  /** A link to a picture, mostly the one that it stands around in its full size. */
  private static final int PICTURE_LINK = 16;

  /** A mark of pause stands in the block's own text, outside links. */
  static final int PAUSE = 32;

  private static final int EXPECTED_COMMENTS = 16;
  private static final int EXPECTED_MEDIA = 4;
  private static final int EXPECTED_TEXT = 4096;

  final List<Element> elements = new ArrayList<>(PageFeatures.EXPECTED);
  final List<TagKind> kinds = new ArrayList<>(PageFeatures.EXPECTED);
  final List<Element> media = new ArrayList<>(0);
  final IntList mediaHolders = new IntList(EXPECTED_MEDIA);
  final IntList mediaPlaces = new IntList(EXPECTED_MEDIA);
  final List<String> comments = new ArrayList<>();
  final IntList commentHolders = new IntList(EXPECTED_COMMENTS);

  /** The number of the element that begins next after each comment. */
  final IntList commentPlaces = new IntList(EXPECTED_COMMENTS);

  final IntList parents = new IntList(PageFeatures.EXPECTED);
  final IntList ends = new IntList(PageFeatures.EXPECTED);

  /** All that a reader sees, and where each element's part of it begins and ends. */
  char[] seen = new char[EXPECTED_TEXT];

  private int seenLength;

  final IntList seenFrom = new IntList(PageFeatures.EXPECTED);
  final IntList seenTo = new IntList(PageFeatures.EXPECTED);
  final IntList ownText = new IntList(PageFeatures.EXPECTED);
  final IntList ownLinked = new IntList(PageFeatures.EXPECTED);
  final IntList marks = new IntList(PageFeatures.EXPECTED);

  /** The innermost open element, and the innermost open block. */
  private int current = -1;

  private int block;
  private int openLinks;

  /** The text in the link that began last. */
  private final StringBuilder linkText = new StringBuilder();

  int open(Element element, Attributes attributes, TagKind kind) {
    int number = elements.size();
    boolean link = kind.role() == LineRole.LINK && attributes.hasKey("href");
    elements.add(element);
    kinds.add(kind);
    parents.add(current);
    ends.add(number + 1);
    seenFrom.add(seenLength);
    seenTo.add(seenLength);
    ownText.add(0);
    ownLinked.add(0);
    marks.add(mark(element, attributes, link));
    current = number;
    if (kind.isBlock()) {
      block = number;
    } else if (kind.role() == LineRole.BREAK) {
      see("\n");
    }
    if (link) {
      openLinks++;
      linkText.setLength(0);
    }
    return number;
  }

  private static int mark(Element element, Attributes attributes, boolean link) {
    if (link && PictureName.isPicture(attributes.get("href"))) {
      return PICTURE_LINK;
    }
    if (link) {
      return LINK;
    }
    return element.normalName().equals("img") && Picture.is(element) ? IMAGE : 0;
  }

  void close(int number) {
    ends.set(number, elements.size());
    seenTo.set(number, seenLength);
    if ((marks.get(number) & (LINK | PICTURE_LINK)) != 0) {
      openLinks--;
      // Few links name a file: the others need no string of their text.
      String text = linkText.indexOf(".") < 0 ? "" : linkText.toString();
      if (FileLink.is(elements.get(number).attr("href"), text)) {
        marks.set(number, marks.get(number) | FILE_LINK);
      }
    }
    current = parents.get(number);
    if (block == number) {
      block = nearestBlock(current);
    }
  }

  private int nearestBlock(int number) {
    int i = number;
    while (i > 0 && !kinds.get(i).isBlock()) {
      i = parents.get(i);
    }
    return Math.max(i, 0);
  }

  private void see(String characters) {
    int end = seenLength + characters.length();
    if (end > seen.length) {
      seen = Arrays.copyOf(seen, Math.max(end, seen.length * 2));
    }
    characters.getChars(0, characters.length(), seen, seenLength);
    seenLength = end;
  }

  /** Credits a text's visible characters to the block around it. */
  void text(String characters) {
    see(characters);
    int visible = 0;
    boolean pause = false;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Spaces.isCommonHan(c)) {
        visible++;
      } else if (!Spaces.isSpace(c) && !Spaces.isInvisible(c)) {
        visible++;
        pause = pause || Punctuation.isPause(c);
      }
    }
    if (visible == 0) {
      return;
    }
    ownText.plus(block, visible);
    if (openLinks > 0) {
      linkText.append(characters);
      ownLinked.plus(block, visible);
    } else if (pause) {
      marks.set(block, marks.get(block) | PAUSE);
    }
  }

  /** A player or the like stands in the innermost open element. */
  void media(Element element) {
    media.add(element);
    mediaHolders.add(current);
    mediaPlaces.add(elements.size());
    marks.set(current, marks.get(current) | MEDIA);
  }

  void comment(String data) {
    comments.add(data);
    commentHolders.add(current);
    commentPlaces.add(elements.size());
  }
}
