package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.model.Block;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;

/**
 * A small table that sets a signature to the right: it holds nothing but bodies and, last, the day.
 */
final class SignedTable {

  private static final int MOST_ROWS = 3;

  private SignedTable() {}

  /** The signatures in such a table; none if a piece is anything else. */
  static List<Piece> signatures(Piece piece) {
    if (!(piece instanceof Piece.Finished finished)
        || !(finished.block() instanceof Table table)
        || table.rows().size() > MOST_ROWS) {
      return List.of();
    }
    List<Piece> signatures = new ArrayList<>();
    boolean dated = false;
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        for (Block block : cell.blocks()) {
          String text = PlainText.of(block);
          boolean day = SignatureDates.isDay(text);
          if (dated
              || !(block instanceof Paragraph line)
              || !day && !IssuingBodies.areNamed(text)) {
            return List.of();
          }
          dated = day;
          signatures.add(new Piece.Finished(new Signature(line.inlines())));
        }
      }
    }
    return dated && signatures.size() > 1 ? signatures : List.of();
  }
}
