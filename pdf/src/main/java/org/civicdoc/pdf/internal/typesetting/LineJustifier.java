package org.civicdoc.pdf.internal.typesetting;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills justified lines anew after the engine has laid them out: what a line lacks goes into the
 * gaps of {@link LineBreakRules#canStretch} alone, in equal parts. A line that would be torn apart
 * stays ragged. Inline boxes must have no margins, borders or paddings of their own.
 */
public final class LineJustifier {

  /**
   * The widest that a gap may grow, in ems. From a tenth on, beside words that are not stretched,
   * poppler reads a space between all characters of the line, and search finds nothing in it.
   */
  private static final float WIDEST_GAP = 0.09f;

  private final CivicTextRenderer text;
  private final SharedContext context;

  /**
   * A justifier for one layout.
   *
   * @param text measures text
   * @param context the engine's context
   */
  public LineJustifier(CivicTextRenderer text, SharedContext context) {
    this.text = text;
    this.context = context;
  }

  /** Fills all justified lines below a box. */
  public void justify(Box box) {
    if (box instanceof LineBox line) {
      restoreIndent(line);
      JustificationInfo info = line.getJustificationInfo();
      if (info != null) {
        fill(line, info);
      }
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      justify(box.getChild(i));
    }
  }

  /** The engine forgets the indent of a first line that holds an inline block. */
  private void restoreIndent(LineBox line) {
    BlockBox block = line.getParent();
    if (!line.isFirstLine()
        || !line.isContainsBlockLevelContent()
        || line.getContentStart() != 0
        || !block.getStyle().isTextJustify()) {
      return;
    }
    int indent =
        (int)
            block
                .getStyle()
                .getFloatPropertyProportionalWidth(
                    CSSName.TEXT_INDENT,
                    block.getContentWidth(),
                    context.newLayoutContextInstance());
    line.setContentStart(indent);
    line.setX(line.getX() + indent);
    line.calcCanvasLocation();
    line.calcChildLocations();
  }

  private void fill(LineBox line, JustificationInfo info) {
    List<LinePiece> pieces = new ArrayList<>();
    for (int i = 0; i < line.getChildCount(); i++) {
      collect(line.getChild(i), pieces);
    }
    float natural = 0;
    int gaps = 0;
    for (int i = 0; i < pieces.size(); i++) {
      LinePiece piece = pieces.get(i);
      natural += piece.width();
      piece.countGaps(i + 1 < pieces.size() ? pieces.get(i + 1) : null);
      gaps += piece.gaps();
    }
    BlockBox block = line.getParent();
    float lacking = available(line, block) - natural;
    float gap = gaps == 0 ? 0 : lacking / gaps;
    float em = block.getStyle().getFont(context.newLayoutContextInstance()).size;
    if (gap < 0 || gap > WIDEST_GAP * em) {
      gap = 0;
    }
    info.setNonSpaceAdjust(gap);
    info.setSpaceAdjust(gap);
    new LinePlacement(pieces, gap).place(line);
    line.calcChildLocations();
  }

  private static float available(LineBox line, BlockBox block) {
    return block.getContentWidth()
        - line.getFloatDistances().getLeftFloatDistance()
        - line.getFloatDistances().getRightFloatDistance()
        - line.getContentStart();
  }

  private void collect(Object item, List<LinePiece> pieces) {
    if (item instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        collect(child, pieces);
      }
    } else if (item instanceof InlineText inlineText) {
      PdfBoxFSFont font =
          (PdfBoxFSFont) context.getFont(inlineText.getParent().getStyle().getFontSpecification());
      String string = inlineText.getSubstring();
      pieces.add(
          LinePiece.ofText(inlineText, string, text.measure(font, string, 0, string.length())));
    } else if (item instanceof Box box) {
      pieces.add(LinePiece.ofBox(box));
    }
  }
}
