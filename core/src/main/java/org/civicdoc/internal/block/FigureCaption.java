package org.civicdoc.internal.block;

import java.util.List;
import java.util.stream.Collectors;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.model.Table;

/**
 * What the markup says to be the caption of a figure or table, {@code <figcaption>}, above or below
 * it.
 */
final class FigureCaption {

  private FigureCaption() {}

  static boolean is(PageFeatures page, int element) {
    return page.element(element).normalName().equals("figcaption")
        && page.element(page.parent(element)).normalName().equals("figure");
  }

  /** Gives a figure's caption to the last figure or table within that has none. */
  static void give(ReadContext context, int figure, List<Piece> inside) {
    PageFeatures page = context.page();
    for (int i = figure + 1; i < page.end(figure); i = page.end(i)) {
      if (is(page, i) && !context.skipped().test(i)) {
        give(new PieceReader(context).read(i), inside);
      }
    }
  }

  private static void give(List<Piece> caption, List<Piece> inside) {
    String text =
        caption.stream()
            .filter(BodyLine.class::isInstance)
            .map(line -> ((BodyLine) line).text())
            .collect(Collectors.joining(" "));
    for (int i = inside.size() - 1; i >= 0 && !text.isEmpty(); i--) {
      if (inside.get(i) instanceof Piece.FigurePiece figure && figure.figure().caption() == null) {
        inside.set(i, figure.withCaption(text));
        return;
      }
      if (inside.get(i) instanceof Piece.Finished finished
          && finished.block() instanceof Table table
          && table.caption() == null) {
        inside.set(i, new Piece.Finished(new Table(text, table.rows())));
        return;
      }
    }
    inside.addAll(caption);
  }
}
