package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.piece.PieceRule;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.model.Figure;

/**
 * Gives a figure the line below it as caption, if that line is set or worded as one. Of several
 * figures in a row the last gets it. Where numbered captions (图1 ……) stand above their figures,
 * each belongs to the one below.
 */
public final class CaptionRule implements PieceRule {

  private static final int LONGEST = 120;
  private static final int LONGEST_ALONE = 70;
  private static final int LONGEST_TERSE = 30;

  /** Size and centring tell nothing where more than this share of the lines has them. */
  private static final double COMMON = 0.5;

  /** As many figures with a line each are a series. */
  private static final int SERIES = 3;

  /** Text of at most this many pixels is small, if most of the page is larger. */
  private static final int SMALL = 13;

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    return below(haveCaptionsAbove(pieces) ? above(pieces) : pieces);
  }

  /** The first numbered line beside a figure tells for all. */
  private static boolean haveCaptionsAbove(List<Piece> pieces) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (isNumbered(pieces.get(i))) {
        boolean before = i > 0 && pieces.get(i - 1) instanceof Piece.FigurePiece;
        boolean behind = pieces.get(i + 1) instanceof Piece.FigurePiece;
        if (before || behind) {
          return !before;
        }
      }
    }
    return false;
  }

  private static boolean isNumbered(Piece piece) {
    return piece instanceof BodyLine line
        && line.text().length() <= LONGEST
        && CaptionWords.areNumbered(line.text());
  }

  private static List<Piece> above(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int last = out.size() - 1;
      if (piece instanceof Piece.FigurePiece figure
          && last >= 0
          && out.get(last) instanceof BodyLine line
          && isNumbered(line)) {
        out.set(last, captioned(figure, line));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static Piece captioned(Piece.FigurePiece piece, BodyLine caption) {
    Figure figure = piece.figure();
    return new Piece.FigurePiece(new Figure(figure.src(), figure.alt(), caption.text()));
  }

  private static List<Piece> below(List<Piece> pieces) {
    boolean smallTells = Print.isRare(pieces, CaptionRule::isSmall, COMMON);
    boolean centringTells = Print.isRare(pieces, BodyLine::isCentered, COMMON);
    boolean alone = sentences(pieces) <= 1;
    boolean series = isSeries(pieces);
    List<Piece> out = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int last = out.size() - 1;
      if (last >= 0
          && out.get(last) instanceof Piece.FigurePiece figure
          && figure.figure().caption() == null
          && piece instanceof BodyLine line
          && (series || isCaption(line, smallTells, centringTells, alone))) {
        out.set(last, captioned(figure, line));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** A story in pictures: at the end of it figures and short lines take turns, and nothing else. */
  private static boolean isSeries(List<Piece> pieces) {
    int first = 0;
    while (first < pieces.size() && !(pieces.get(first) instanceof Piece.FigurePiece)) {
      first++;
    }
    boolean turns = (pieces.size() - first) % 2 == 0 && pieces.size() - first >= 2 * SERIES;
    for (int i = first; turns && i < pieces.size(); i += 2) {
      turns =
          pieces.get(i) instanceof Piece.FigurePiece figure
              && figure.figure().caption() == null
              && pieces.get(i + 1) instanceof BodyLine line
              && line.text().length() <= LONGEST
              && line.style().headingTag() == 0
              && Numbering.of(line.text()).isEmpty();
    }
    return turns;
  }

  private static boolean isCaption(
      BodyLine line, boolean smallTells, boolean centringTells, boolean alone) {
    String text = line.text();
    if (text.length() > LONGEST || line.style().headingTag() > 0) {
      return false;
    }
    boolean other =
        Numbering.of(text).isPresent()
            || SignatureRule.isDate(line)
            || CaptionWords.nameTable(text)
            || Punctuation.lastBeforeClosing(text) == '？';
    // A photo and one long line are an article.
    boolean worded = CaptionWords.areIn(text) && (!alone || text.length() <= LONGEST_ALONE);
    boolean set =
        line.isCentered() && (centringTells || isTerse(line)) || smallTells && isSmall(line);
    return worded || !other && set;
  }

  /** Where all is centred, a caption still says little, and titles are bold. */
  private static boolean isTerse(BodyLine line) {
    return line.text().length() <= LONGEST_TERSE
        && line.text().chars().noneMatch(c -> Punctuation.isPause((char) c))
        && !line.isStrong();
  }

  private static long sentences(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece instanceof BodyLine line && line.text().indexOf('。') >= 0)
        .count();
  }

  private static boolean isSmall(BodyLine line) {
    return line.style().fontSize() > 0 && line.style().fontSize() <= SMALL;
  }
}
