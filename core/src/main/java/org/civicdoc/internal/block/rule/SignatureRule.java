package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.InlineAssembler;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.piece.PieceRule;
import org.civicdoc.model.Signature;

/**
 * Finds the 落款: the lines of issuing bodies above a date of their own or on one line with it,
 * wherever a document ends (also before an annex), and a closing credit in brackets.
 */
public final class SignatureRule implements PieceRule {

  /** More bodies than this never sign together. */
  private static final int MOST_BODIES = 12;

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    Set<Integer> signed = new HashSet<>();
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof BodyLine line) {
        if (isDate(line) || SignatureDates.isMonth(line.text())) {
          markDated(pieces, i, signed);
        } else if (SignatureDates.isBelowBodies(line.text())
            && (line.isAtEnd() || isLast(pieces, i))) {
          signed.add(i);
        }
      }
    }
    markCredit(pieces, signed);
    List<Piece> out = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (signed.contains(i) && piece instanceof BodyLine line) {
        out.add(new Piece.Finished(new Signature(InlineAssembler.assemble(line))));
      } else {
        List<Piece> inTable = SignedTable.signatures(piece);
        out.addAll(inTable.isEmpty() ? List.of(piece) : inTable);
      }
    }
    return out;
  }

  private static void markDated(List<Piece> pieces, int date, Set<Integer> signed) {
    int first = date;
    while (first > 0
        && date - first < MOST_BODIES
        && pieces.get(first - 1) instanceof BodyLine line
        && IssuingBodies.sign(line)) {
      first--;
    }
    boolean alone = isSignedAlone(pieces, date);
    if (first == 0) {
      // Below the title stand those who report, and the day; a text is never all signature.
      first = alone ? 1 : date;
    }
    if (first < date || alone) {
      for (int i = first; i <= date; i++) {
        signed.add(i);
      }
    }
  }

  /** A date without a body above it; one in brackets is the last words of the text. */
  private static boolean isSignedAlone(List<Piece> pieces, int date) {
    return pieces.get(date) instanceof BodyLine line
        && !ClosingCredit.isDateInBrackets(line.text())
        && !SignatureDates.isMonth(line.text())
        && (line.isAtEnd() || isLast(pieces, date));
  }

  /** The last date below a body that signs; -1 if there is none. */
  static int lastDate(List<Piece> pieces) {
    int date = pieces.size() - 1;
    while (date > 0 && !isSigned(pieces, date)) {
      date--;
    }
    return date > 0 ? date : -1;
  }

  private static boolean isSigned(List<Piece> pieces, int date) {
    return pieces.get(date) instanceof BodyLine day
        && isDate(day)
        && pieces.get(date - 1) instanceof BodyLine body
        && IssuingBodies.sign(body);
  }

  /** Whether a line is a full date and nothing else. */
  public static boolean isDate(BodyLine line) {
    return isDate(line.text());
  }

  public static boolean isDate(String text) {
    return SignatureDates.isDay(text);
  }

  /** The last line may credit who wrote it; pictures may follow. */
  private static void markCredit(List<Piece> pieces, Set<Integer> signed) {
    int last = pieces.size() - 1;
    while (last > 0 && pieces.get(last) instanceof Piece.FigurePiece) {
      last--;
    }
    if (last > 0 && pieces.get(last) instanceof BodyLine line && !signed.contains(last)) {
      String before = pieces.get(last - 1) instanceof BodyLine above ? above.text() : "";
      boolean dated = ClosingCredit.isDateInBrackets(line.text());
      if (ClosingCredit.is(line.text(), before) || line.isAtEnd() && !dated && signsUndated(line)) {
        signed.add(last);
      }
    }
  }

  /** What is set to the right need not sign: 请于5月10日前反馈. */
  private static boolean signsUndated(BodyLine line) {
    return IssuingBodies.sign(line)
        && (IssuingBodies.endAsNamed(line.text()) || Contributors.areNamed(line.text()));
  }

  private static boolean isLast(List<Piece> pieces, int i) {
    return pieces.subList(i + 1, pieces.size()).stream()
        .noneMatch(piece -> piece instanceof BodyLine || piece instanceof Piece.Finished);
  }
}
