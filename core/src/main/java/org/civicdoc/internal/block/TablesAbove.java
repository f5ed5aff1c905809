package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.InlineAssembler;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.TableKind;
import org.civicdoc.model.Block;
import org.civicdoc.model.Heading;
import org.civicdoc.model.Table;

/**
 * Finds the summary of an article that its element does not hold: a table of data between title and
 * text, as tenders have it (公告概要), with the heading just above it. A header table of 信息公开 is
 * metadata. Immutable and thread-safe.
 */
public final class TablesAbove {

  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_HEADING = 20;

  /** How many tables are looked at; layout nests. */
  private static final int MOST_LOOKED_AT = 20;

  private final Furniture furniture;

  /**
   * Makes a finder.
   *
   * @param furniture what holds no part of an article
   */
  public TablesAbove(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * Adds the tables to an article's blocks.
   *
   * @param blocks the blocks of the article's element
   * @param page the page's features
   * @param root the number of the article's element
   * @param title the number of the title's element, or -1
   * @param consumed the elements that hold metadata
   * @param links resolves addresses
   * @param limits how much is read
   * @return the blocks, with the tables before them
   */
  public List<Block> add(
      List<Block> blocks,
      PageFeatures page,
      int root,
      int title,
      BitSet consumed,
      Links links,
      BlockLimits limits) {
    if (title < 0 || title >= root || page.isWithin(root, title)) {
      return blocks;
    }
    ReadContext context = ReadContext.beside(page, links, consumed::get, limits);
    List<Block> all = new ArrayList<>();
    int looked = 0;
    int i = page.end(title);
    while (i < root && looked < MOST_LOOKED_AT) {
      boolean table = page.element(i).normalName().equals("table") && !page.isWithin(root, i);
      looked += table ? 1 : 0;
      boolean summary = table && isSummary(page, i, consumed);
      if (summary) {
        add(context, i, all);
      }
      i = summary ? page.end(i) : i + 1;
    }
    if (all.isEmpty()) {
      return blocks;
    }
    all.addAll(blocks);
    return all;
  }

  private boolean isSummary(PageFeatures page, int i, BitSet consumed) {
    int metadata = consumed.nextSetBit(i);
    return page.text(i) > 0
        && page.links(i) == 0
        && page.images(i) == 0
        && (metadata < 0 || metadata >= page.end(i))
        && !TableKind.isLayout(page, i)
        && !isFurniture(page, i, consumed);
  }

  private boolean isFurniture(PageFeatures page, int i, BitSet consumed) {
    for (int above = i; above > 0; above = page.parent(above)) {
      if (consumed.get(above) || furniture.isNamed(page.element(above))) {
        return true;
      }
    }
    return false;
  }

  private static void add(ReadContext context, int i, List<Block> all) {
    Table table = new TableReader(context).read(i).orElse(null);
    if (table != null && table.rows().size() >= FEWEST_ROWS) {
      addHeading(context, i, all);
      all.add(table);
    }
  }

  private static void addHeading(ReadContext context, int table, List<Block> all) {
    PageFeatures page = context.page();
    int parent = page.parent(table);
    int before = -1;
    for (int i = parent + 1; i < table; i = page.end(i)) {
      before = i;
    }
    if (before >= 0
        && page.kind(before).headingLevel() > 0
        && page.text(before) <= LONGEST_HEADING) {
      for (Piece piece : new PieceReader(context).read(before)) {
        if (piece instanceof BodyLine line) {
          all.add(new Heading(1, InlineAssembler.assemble(line)));
        }
      }
    }
  }
}
