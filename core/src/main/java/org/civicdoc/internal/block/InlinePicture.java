package org.civicdoc.internal.block;

import java.util.List;
import org.civicdoc.internal.block.piece.Run;
import org.civicdoc.internal.page.Picture;
import org.civicdoc.internal.page.TagKind;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells an image that is read as part of its line, such as a rare character or a formula, from one
 * that stands between lines: text stands right before and right after it, and it is small, or, if
 * no size is stated, in the middle of a sentence. What leads elsewhere is an icon.
 */
final class InlinePicture {

  /** How many nodes behind an image, and characters before it, are looked at. */
  private static final int MOST_STEPS = 16;

  private static final char NONE = 0;

  /** Stands for another image in the line. */
  private static final char IMAGE = '\uFFFC';

  private InlinePicture() {}

  /**
   * Whether an image is part of a line.
   *
   * @param image the image
   * @param before the runs before it in its block
   */
  static boolean is(Element image, List<Run> before) {
    boolean small = Picture.isSmall(image.attributes());
    if (!small && !Picture.mayBeSmall(image.attributes())) {
      return false;
    }
    char left = last(before);
    char right = left == NONE ? NONE : next(image);
    boolean betweenSentences = Punctuation.endsSentence(left) || Punctuation.isColon(left);
    boolean goesOn = Punctuation.isPause(right) || Punctuation.closes(right);
    return right != NONE && (small || goesOn || !betweenSentences);
  }

  /** The character that the runs end with, unless it is linked or a space. */
  private static char last(List<Run> runs) {
    int steps = 0;
    for (int r = runs.size() - 1; r >= 0 && runs.get(r).style().href() == null; r--) {
      if (runs.get(r).style().image() != null) {
        return IMAGE;
      }
      String text = runs.get(r).text();
      for (int i = text.length() - 1; i >= 0; i--) {
        char c = text.charAt(i);
        if (++steps > MOST_STEPS) {
          return NONE;
        }
        if (!Spaces.isInvisible(c)) {
          return Spaces.isSpace(c) ? NONE : c;
        }
      }
    }
    return NONE;
  }

  /** The character that follows in the same line, unless it is linked or a space. */
  private static char next(Element image) {
    Node node = following(image);
    for (int step = 0; step < MOST_STEPS && node != null; step++) {
      if (node instanceof TextNode text) {
        String characters = text.getWholeText();
        for (int i = 0; i < characters.length(); i++) {
          char c = characters.charAt(i);
          if (!Spaces.isInvisible(c)) {
            return Spaces.isSpace(c) ? NONE : c;
          }
        }
      } else if (node instanceof Element element && endsText(element)) {
        return NONE;
      }
      node = node.childNodeSize() > 0 ? node.childNode(0) : following(node);
    }
    return NONE;
  }

  private static boolean endsText(Element element) {
    return switch (TagKind.of(element).role()) {
      case INLINE, ICON -> false;
      case BLOCK, CELL, HEADING, LINK, BREAK -> true;
    };
  }

  /** The node after all that a node holds, if it is in the same line. */
  private static @Nullable Node following(Node node) {
    Node at = node;
    while (at.nextSibling() == null) {
      if (!(at.parent() instanceof Element parent) || endsText(parent)) {
        return null;
      }
      at = parent;
    }
    return at.nextSibling();
  }
}
