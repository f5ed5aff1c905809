package org.civicdoc.internal.block.piece;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.Paragraph;

/** Pieces inside a cell, an item or a quotation: there every line is a paragraph. */
public final class PlainBlocks {

  private PlainBlocks() {}

  public static List<Block> of(List<Piece> pieces) {
    List<Block> blocks = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (piece instanceof BodyLine line) {
        blocks.add(new Paragraph(InlineAssembler.assemble(line)));
      } else if (piece instanceof Piece.FigurePiece figure) {
        blocks.add(figure.figure());
      } else if (piece instanceof Piece.Finished finished) {
        blocks.add(finished.block());
      }
    }
    return blocks;
  }
}
