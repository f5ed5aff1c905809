package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.pdf.internal.typesetting.LineBreakRules;
import org.w3c.dom.Element;

/** Writes the rows of tables. */
final class TableRowMarkup {

  /** Longer words may be broken, lest they push the table off the page. */
  private static final int LONGEST_WORD = 18;

  /** Ems of text in a row of some eight lines and more, which may go over a page's end. */
  private static final float TALL = 180;

  private final Draft draft;
  private final BlockMarkup blocks;
  private final InlineMarkup inlines;

  TableRowMarkup(Draft draft, BlockMarkup blocks, InlineMarkup inlines) {
    this.draft = draft;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  /** Writes a row of the body. */
  void write(Element parent, List<TableGrid.Placed> row, TableColumns columns) {
    Element tr =
        isTall(row) ? draft.xhtml.append(parent, "tr", "tall") : draft.xhtml.append(parent, "tr");
    // A row of header cells alone heads columns: of a header that is too long to be repeated.
    String scope = row.stream().allMatch(TableGrid.Placed::isHeader) ? "col" : "row";
    for (TableGrid.Placed placed : row) {
      if (placed.blocks().isEmpty()) {
        // Cells with content are counted by their blocks.
        draft.budget.takeBlock();
      }
      Element cell = open(tr, placed, columns, scope);
      writeContent(cell, placed.blocks());
    }
  }

  private static boolean isTall(List<TableGrid.Placed> row) {
    float ems = 0;
    for (TableGrid.Placed placed : row) {
      ems += placed.rowSpan() > 1 ? 0 : TitleLines.ems(placed.text());
    }
    return ems > TALL;
  }

  /** Writes a row of the header. */
  void writeHeader(Element parent, List<TableGrid.Placed> row, TableColumns columns) {
    Element tr = draft.xhtml.append(parent, "tr");
    for (TableGrid.Placed placed : row) {
      writeContent(open(tr, placed, columns, "col"), placed.blocks());
    }
  }

  /** Writes the text of a header's row once more: without links, as a repetition has no tags. */
  void repeatHeader(Element parent, List<TableGrid.Placed> row, TableColumns columns) {
    Element tr = draft.xhtml.append(parent, "tr");
    for (TableGrid.Placed placed : row) {
      Element cell = open(tr, placed, columns, "col");
      draft.xhtml.text(cell, draft.printable.plain(placed.text()));
    }
  }

  private Element open(Element row, TableGrid.Placed placed, TableColumns columns, String scope) {
    Element cell = draft.xhtml.append(row, placed.isHeader() ? "th" : "td");
    if (placed.isHeader()) {
      cell.setAttribute("scope", scope);
    }
    if (placed.columnSpan() > 1) {
      cell.setAttribute("colspan", Integer.toString(placed.columnSpan()));
    }
    if (placed.rowSpan() > 1) {
      cell.setAttribute("rowspan", Integer.toString(placed.rowSpan()));
    }
    String styleClass = placed.cell() == null ? "" : columns.styleClass(placed, placed.cell());
    boolean wraps = placed.blocks().stream().map(PlainText::of).anyMatch(TableRowMarkup::isLong);
    String classes = (wraps ? styleClass + " wrap" : styleClass).strip();
    if (!classes.isEmpty()) {
      cell.setAttribute("class", classes);
    }
    return cell;
  }

  /** A paragraph that fills its cell is the cell's own text: half the boxes and half the tags. */
  private void writeContent(Element cell, List<Block> content) {
    if (content.size() == 1 && content.get(0) instanceof Paragraph paragraph) {
      if (draft.budget.takeBlock()) {
        inlines.write(cell, paragraph.inlines());
      }
    } else {
      blocks.writeInto(cell, content);
    }
  }

  /** Whether a text holds a word that may be broken. */
  static boolean isLong(String text) {
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (LineBreakRules.canBreak(text, i)) {
        start = i;
      } else if (i - start > LONGEST_WORD) {
        return true;
      }
    }
    return false;
  }
}
