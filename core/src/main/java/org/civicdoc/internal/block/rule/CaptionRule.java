package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.piece.PieceRule;
import org.civicdoc.internal.text.Punctuation;

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
  public List<Piece> apply(List<Piece> read) {
    List<Piece> pieces = CaptionsAbove.join(read);
    PagePrint print = PagePrint.of(pieces);
    boolean series = isSeries(pieces);
    List<Piece> out = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int last = out.size() - 1;
      if (last >= 0
          && out.get(last) instanceof Piece.FigurePiece figure
          && figure.figure().caption() == null
          && piece instanceof BodyLine line
          && (series || isCaption(line, print))) {
        out.set(last, figure.withCaption(line.text()));
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

  private static boolean isCaption(BodyLine line, PagePrint print) {
    String text = line.text();
    if (text.length() > LONGEST || line.style().headingTag() > 0) {
      return false;
    }
    // A photo and one long line are an article.
    if (CaptionWords.areIn(text) && (!print.alone || text.length() <= LONGEST_ALONE)) {
      return true;
    }
    boolean other =
        Numbering.of(text).isPresent()
            || SignatureRule.isDate(line)
            || CaptionWords.nameTable(text)
            || print.boldTitles && line.isStrong()
            || Punctuation.lastBeforeClosing(text) == '？';
    return !other
        && (line.isCentered() && (print.centringTells || isTerse(line))
            || print.smallTells && isSmall(line));
  }

  /** Where all is centred, a caption still says little, and titles are bold. */
  private static boolean isTerse(BodyLine line) {
    return line.text().length() <= LONGEST_TERSE
        && line.text().chars().noneMatch(c -> Punctuation.isPause((char) c))
        && !line.isStrong();
  }

  private static boolean isSmall(BodyLine line) {
    return line.style().fontSize() > 0 && line.style().fontSize() <= SMALL;
  }

  /**
   * What the print of all lines says of one.
   *
   * @param smallTells whether most are larger than small
   * @param centringTells whether most are not centred
   * @param boldTitles whether what is bold in the middle titles: more of it is below text than
   *     below figures
   * @param alone whether the page has one sentence at most
   */
  private record PagePrint(
      boolean smallTells, boolean centringTells, boolean boldTitles, boolean alone) {

    static PagePrint of(List<Piece> pieces) {
      long sentences =
          pieces.stream()
              .filter(piece -> piece instanceof BodyLine line && line.text().indexOf('。') >= 0)
              .count();
      return new PagePrint(
          Print.isRare(pieces, CaptionRule::isSmall, COMMON),
          Print.isRare(pieces, BodyLine::isCentered, COMMON),
          haveBoldTitles(pieces),
          sentences <= 1);
    }

    private static boolean haveBoldTitles(List<Piece> pieces) {
      int belowText = 0;
      for (int i = 1; i < pieces.size(); i++) {
        if (pieces.get(i) instanceof BodyLine line
            && line.isCentered()
            && line.isStrong()
            && Numbering.of(line.text()).isEmpty()) {
          belowText += pieces.get(i - 1) instanceof Piece.FigurePiece ? -1 : 1;
        }
      }
      return belowText > 0;
    }
  }
}
