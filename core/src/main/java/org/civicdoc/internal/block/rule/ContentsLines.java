package org.civicdoc.internal.block.rule;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.text.Spaces;

/**
 * Finds the lines of a table of contents: chapters and sections that the text says once more. The
 * last of equal lines is the heading.
 */
final class ContentsLines {

  private ContentsLines() {}

  /** The indexes of the lines. */
  static BitSet in(List<Piece> pieces) {
    BitSet contents = new BitSet();
    Set<String> below = new HashSet<>();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof BodyLine line && isChapter(line) && !below.add(key(line))) {
        contents.set(i);
      }
    }
    return contents;
  }

  private static boolean isChapter(BodyLine line) {
    Optional<Numbering> numbering = Numbering.of(line.text());
    return numbering
        .filter(n -> n.kind() == Numbering.Kind.CHAPTER || n.kind() == Numbering.Kind.SECTION)
        .isPresent();
  }

  private static String key(BodyLine line) {
    return Spaces.squeeze(line.text());
  }
}
