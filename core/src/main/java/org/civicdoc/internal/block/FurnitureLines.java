package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;

/**
 * Leaves out the lines that are tools of the page (print, share, font size), and all that follows
 * the start of the page's tail (related articles, pager).
 */
final class FurnitureLines implements PieceRule {

  /** Only so much of a line is matched: tools are terse, and matching stays cheap. */
  private static final int LONGEST = 100;

  /** A tail begins only in this last share of the pieces, or what follows is links. */
  private static final double TAIL_FROM = 0.5;

  private final Predicate<String> tools;
  private final Predicate<String> tailStarts;

  FurnitureLines() {
    tools = anyOf("toolbar-lines.txt").asMatchPredicate();
    tailStarts = anyOf("tail-starts.txt").asPredicate();
  }

  private static Pattern anyOf(String resource) {
    List<String> lines = ResourceLines.of(FurnitureLines.class, resource);
    return Pattern.compile("^(?:" + String.join("|", lines) + ")");
  }

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Line line) {
        boolean terse = line.text().length() <= LONGEST;
        String text = Spaces.squeeze(terse ? line.text() : line.text().substring(0, LONGEST));
        if (tailStarts.test(text) && isTail(pieces, i)) {
          break;
        }
        if (terse && tools.test(text)) {
          continue;
        }
      }
      kept.add(pieces.get(i));
    }
    return kept;
  }

  private static boolean isTail(List<Piece> pieces, int i) {
    if (i >= pieces.size() * TAIL_FROM && i > 0) {
      return true;
    }
    return pieces.subList(i + 1, pieces.size()).stream()
        .allMatch(piece -> piece instanceof Line line && line.isLinked());
  }
}
