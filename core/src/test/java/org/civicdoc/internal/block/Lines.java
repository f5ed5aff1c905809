package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.page.Links;
import org.jsoup.Jsoup;

/** Pieces for the tests of rules, read from markup. */
final class Lines {

  private Lines() {}

  /** The pieces of a body; addresses stay as they are. */
  static List<Piece> read(String html) {
    ReadContext context =
        new ReadContext(
            new Links(null, null), element -> false, null, new BlockLimits(1_000_000, 1_000), null);
    return new PieceReader(context).read(Jsoup.parse(html).body());
  }

  /** What each piece is, in short: {@code H1 text}, {@code S text}, {@code P text}, {@code F}. */
  static List<String> shapes(List<Piece> pieces) {
    List<String> shapes = new ArrayList<>();
    for (Piece piece : pieces) {
      shapes.add(PieceShape.of(piece));
    }
    return shapes;
  }
}
