package org.civicdoc.pdf.internal.typesetting;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.Iterator;
import java.util.List;

/** Sets the pieces of one line side by side. */
final class LinePlacement {

  private final Iterator<LinePiece> pieces;
  private final float gap;

  /** How far the line is filled, in dots. */
  private float x;

  LinePlacement(List<LinePiece> pieces, float gap) {
    this.pieces = pieces.iterator();
    this.gap = gap;
  }

  void place(LineBox line) {
    for (int i = 0; i < line.getChildCount(); i++) {
      place(line.getChild(i), 0);
    }
  }

  /** Boxes are placed in the line's coordinates, texts in those of the box around them. */
  private void place(Object item, float origin) {
    if (item instanceof InlineLayoutBox inline) {
      float start = x;
      inline.setX(Math.round(start));
      for (Object child : inline.getInlineChildren()) {
        place(child, start);
      }
      inline.setInlineWidth(Math.round(x - start));
      return;
    }
    LinePiece piece = pieces.next();
    float end = x + piece.width() + gap * piece.gaps();
    if (item instanceof InlineText text) {
      text.setX(Math.round(x - origin));
      text.setWidth(Math.round(end - x));
    } else {
      ((Box) item).setX(Math.round(x));
    }
    x = end;
  }
}
