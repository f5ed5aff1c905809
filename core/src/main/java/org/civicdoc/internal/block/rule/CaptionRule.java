package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.piece.PieceRule;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Figure;

/**
 * Gives a figure the line below it as caption, if that line is set or worded as one. Of several
 * figures in a row the last gets it.
 */
public final class CaptionRule implements PieceRule {

  private static final int LONGEST = 120;
  private static final int LONGEST_ALONE = 70;
  private static final int LONGEST_TERSE = 30;

  /** Size and centring tell nothing where more than this share of the lines has them. */
  private static final double COMMON = 0.5;

  private static final Pattern WORDED =
      Pattern.compile(
          "^[（(【▲△↑▼]?(图[为：:注片示解一二三四五六七八九十\\d（(]|图片(说明|来源)|制图|▲|△|资料图|配图|视频截图).*"
              + "|.{0,110}[ 　](\\p{IsHan}{2,4})?(摄|供图|制图)[）)]?$|.{0,60}(/摄|摄影报道|摄）|摄\\)|供图[）)]?)$");

  /** As many figures with a line each are a series. */
  private static final int SERIES = 3;

  /** Text of at most this many pixels is small, if most of the page is larger. */
  private static final int SMALL = 13;

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    boolean smallTells = Print.isRare(pieces, CaptionRule::isSmall, COMMON);
    boolean centringTells = Print.isRare(pieces, BodyLine::isCentered, COMMON);
    boolean alone = sentences(pieces) <= 1;
    boolean series = isSeries(pieces);
    List<Piece> out = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      boolean afterFigure =
          !out.isEmpty()
              && out.get(out.size() - 1) instanceof Piece.FigurePiece figure
              && figure.figure().caption() == null;
      if (afterFigure
          && piece instanceof BodyLine line
          && (series || isCaption(line, smallTells, centringTells, alone))) {
        Figure figure = ((Piece.FigurePiece) out.remove(out.size() - 1)).figure();
        out.add(new Piece.FigurePiece(new Figure(figure.src(), figure.alt(), line.text())));
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
          pieces.get(i) instanceof Piece.FigurePiece
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
            || Punctuation.lastBeforeClosing(text) == '？';
    // A photo and one long line are an article.
    boolean worded = isWorded(text) && (!alone || text.length() <= LONGEST_ALONE);
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

  /** Whether a short text says what a picture shows, or who took it. */
  public static boolean isWorded(String text) {
    return WORDED.matcher(Spaces.collapse(text)).matches();
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
