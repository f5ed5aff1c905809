package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.internal.text.Spaces;

/**
 * Leaves out the lines that are tools of the page (print, share, font size), and all that follows
 * the start of the page's tail (related articles, pager).
 */
final class FurnitureLines implements FilterRule {

  /** Only so much of a line is matched: tools are terse, and matching stays cheap. */
  private static final int LONGEST = 100;

  /** A tail begins only in this last share of the pieces, or what follows is links. */
  private static final double TAIL_FROM = 0.5;

  private static final Reason BELOW_TAIL = Reason.of("below the start of the tail");

  private final LinePatterns tools;
  private final LinePatterns tailStarts;

  /** Lines of the article whatever the others say. */
  private final LinePatterns kept;

  FurnitureLines(Knowledge knowledge) {
    tools = new LinePatterns(knowledge, Subject.TOOL);
    tailStarts = new LinePatterns(knowledge, Subject.TAIL);
    kept = new LinePatterns(knowledge, Subject.BODY);
  }

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    List<Piece> left = new ArrayList<>(pieces.size());
    int tailFrom = Math.min(lastPart(pieces), beforeLinks(pieces));
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Line line) {
        String text = matched(line);
        if (i >= tailFrom && tailStarts.fitsStart(text) && !kept.matches(text)) {
          break;
        }
        if (isTool(line, text)) {
          continue;
        }
      }
      left.add(pieces.get(i));
    }
    return left;
  }

  private boolean isTool(Line line, String text) {
    return line.text().length() <= LONGEST && tools.matches(text) && !kept.matches(text);
  }

  private static String matched(Line line) {
    String text = line.text();
    return Spaces.squeeze(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
  }

  @Override
  public Reason reason(Piece leftOut, Trace trace) {
    if (leftOut instanceof Line line) {
      String text = matched(line);
      if (isTool(line, text)) {
        return trace.reason(Subject.TOOL, Place.LINE, tools.fitting(text, true));
      }
      if (tailStarts.fitsStart(text)) {
        return trace.reason(Subject.TAIL, Place.LINE, tailStarts.fitting(text, false));
      }
    }
    return BELOW_TAIL;
  }

  private static int lastPart(List<Piece> pieces) {
    return Math.max(1, (int) Math.ceil(pieces.size() * TAIL_FROM));
  }

  /** The piece before the links that end the page; the last one if no links do. */
  private static int beforeLinks(List<Piece> pieces) {
    int i = pieces.size() - 1;
    while (i > 0 && pieces.get(i) instanceof Line line && line.isLinked()) {
      i--;
    }
    return i;
  }
}
