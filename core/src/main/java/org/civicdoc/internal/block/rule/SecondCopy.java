package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.FilterRule;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.explain.Trace;

/**
 * Leaves out the article where the page holds it once more, for telephones, for the old, for print,
 * and only a style sheet says which of the two is seen: its sentences from the middle on are those
 * before it.
 */
public final class SecondCopy implements FilterRule {

  private static final Reason COPY = Reason.of("second copy of the article");

  /** A text may say one sentence twice. */
  private static final int FEWEST_SENTENCES = 2;

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    List<Integer> sentences = sentences(pieces);
    int half = sentences.size() / 2;
    if (half < FEWEST_SENTENCES || !areTwice(pieces, sentences)) {
      return pieces;
    }
    int end = sentences.get(half - 1) + 1;
    int copyEnd = sentences.get(sentences.size() - 1) + 1;
    int tail = alike(pieces, end, sentences.get(half), copyEnd);
    List<Piece> kept = new ArrayList<>(pieces.subList(0, end + tail));
    Set<Piece> first = new HashSet<>(kept);
    for (Piece piece : pieces.subList(end + tail, copyEnd)) {
      if (!(piece instanceof BodyLine) && first.add(piece)) {
        kept.add(piece);
      }
    }
    kept.addAll(pieces.subList(copyEnd + tail, pieces.size()));
    return kept;
  }

  @Override
  public Reason reason(Piece leftOut, Trace trace) {
    return COPY;
  }

  private static List<Integer> sentences(List<Piece> pieces) {
    List<Integer> sentences = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof BodyLine line && LeftOut.isSentence(line.text())) {
        sentences.add(i);
      }
    }
    return sentences;
  }

  private static boolean areTwice(List<Piece> pieces, List<Integer> sentences) {
    int half = sentences.size() / 2;
    if (sentences.size() != 2 * half) {
      return false;
    }
    for (int i = 0; i < half; i++) {
      if (!areAlike(pieces.get(sentences.get(i)), pieces.get(sentences.get(i + half)))) {
        return false;
      }
    }
    return true;
  }

  /** How many pieces below the text stand below its copy, too: who signs it. */
  private static int alike(List<Piece> pieces, int end, int copy, int copyEnd) {
    int alike = 0;
    while (end + alike < copy
        && copyEnd + alike < pieces.size()
        && areAlike(pieces.get(end + alike), pieces.get(copyEnd + alike))) {
      alike++;
    }
    return alike;
  }

  private static boolean areAlike(Piece one, Piece other) {
    return one instanceof BodyLine line && other instanceof BodyLine copy
        ? line.text().equals(copy.text())
        : one.equals(other);
  }
}
