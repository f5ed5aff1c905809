package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicdoc.internal.block.piece.PlainBlocks;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.model.Block;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.jsoup.nodes.Element;

/** Reads a list and the lists within it. */
final class ListReader {

  private final ReadContext context;

  ListReader(ReadContext context) {
    this.context = context;
  }

  Optional<ListBlock> read(int number) {
    PageFeatures page = context.page();
    List<ListItem> items = new ArrayList<>();
    for (int child = number + 1; child < page.end(number); child = page.end(child)) {
      if (!context.skipped().test(child)) {
        List<Block> blocks = PlainBlocks.of(new PieceReader(context).read(child));
        if (!blocks.isEmpty()) {
          items.add(new ListItem(blocks));
        }
      }
    }
    Element list = page.element(number);
    boolean ordered = list.normalName().equals("ol");
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListBlock(ordered, ordered ? start(list) : 1, items));
  }

  /** The number of the first item, which may state its own. */
  private static int start(Element list) {
    Element first = list.firstElementChild();
    int own = first == null ? -1 : number(first.attr("value"));
    return own >= 0 ? own : Math.max(number(list.attr("start")), 1);
  }

  private static int number(String attribute) {
    String digits = attribute.strip();
    boolean number =
        !digits.isEmpty()
            && digits.length() < 7
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }
}
