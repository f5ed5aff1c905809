package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.rule.FurnitureLines;
import org.civicdoc.internal.page.FeaturesOf;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.Jsoup;

/** Pieces for the tests of rules, read from markup. */
public final class Lines {

  private Lines() {}

  /** The pieces of a body; addresses stay as they are. */
  public static List<Piece> read(String html) {
    PageFeatures page = FeaturesOf.page(Jsoup.parse(html));
    BlockLimits limits = new BlockLimits(1_000_000, 1_000);
    ReadContext context =
        new ReadContext(
            page,
            new Links(null, null),
            i -> false,
            -1,
            new FurnitureLines(Knowledge.builtIn())::isTool,
            limits,
            null);
    return new PieceReader(context).read(0);
  }

  /** What each piece is, in short: {@code H1 text}, {@code S text}, {@code P text}, {@code F}. */
  public static List<String> shapes(List<Piece> pieces) {
    List<String> shapes = new ArrayList<>();
    for (Piece piece : pieces) {
      shapes.add(PieceShape.of(piece));
    }
    return shapes;
  }
}
