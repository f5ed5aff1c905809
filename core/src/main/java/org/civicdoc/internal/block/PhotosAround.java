package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.rule.CaptionWords;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.model.Block;
import org.civicdoc.model.Figure;

/**
 * Finds the photos of an article that its element does not hold: those in a box of their own
 * between title and text, or just after the text, as electronic newspapers have them. Such a box
 * holds nothing but images and lines that are worded as captions. Immutable and thread-safe.
 */
public final class PhotosAround {

  private static final int MOST_IN_BOX = 6;
  private static final int LONGEST_CAPTION = 120;

  /** How many elements are read as if they were boxes; wrappers nest. */
  private static final int MOST_READ = 40;

  private final Furniture furniture;

  /**
   * Makes a finder.
   *
   * @param furniture what holds no photos of an article
   */
  public PhotosAround(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * Adds the photos to an article's blocks.
   *
   * @param blocks the blocks of the article's element
   * @param page the page's features
   * @param root the number of the article's element
   * @param title the number of the title's element, or -1
   * @param links resolves addresses
   * @param limits how much is read
   * @return the blocks, with the photos before and after them
   */
  public List<Block> add(
      List<Block> blocks, PageFeatures page, int root, int title, Links links, BlockLimits limits) {
    if (title < 0 || title >= root || page.isWithin(root, title)) {
      return blocks;
    }
    int scope = page.parent(root);
    while (!page.isWithin(title, scope)) {
      scope = page.parent(scope);
    }
    if (page.images(scope) == page.images(root)) {
      return blocks;
    }
    ReadContext context = ReadContext.beside(page, links, i -> isNamed(page, i), limits);
    List<Block> all = above(context, page.end(title), root);
    all.addAll(blocks);
    all.addAll(below(context, page.end(root), page.end(scope)));
    return all;
  }

  private List<Block> above(ReadContext context, int from, int root) {
    PageFeatures page = context.page();
    List<Block> photos = new ArrayList<>();
    int read = 0;
    int i = from;
    while (i < root && read < MOST_READ) {
      boolean around = page.isWithin(root, i);
      boolean may = !around && mayBeBox(page, i);
      List<Block> box = may ? box(context, i) : List.of();
      photos.addAll(box);
      read += may ? 1 : 0;
      boolean inside = around || box.isEmpty() && page.images(i) > 0 && !isNamed(page, i);
      i = inside ? i + 1 : page.end(i);
    }
    return photos;
  }

  /** What is no photo ends the search. */
  private List<Block> below(ReadContext context, int from, int end) {
    PageFeatures page = context.page();
    List<Block> photos = new ArrayList<>();
    int i = from;
    while (i < end) {
      List<Block> box = mayBeBox(page, i) ? box(context, i) : List.of();
      if (box.isEmpty() && page.text(i) + page.images(i) > 0) {
        break;
      }
      photos.addAll(box);
      i = page.end(i);
    }
    return photos;
  }

  private boolean mayBeBox(PageFeatures page, int i) {
    int images = page.images(i);
    return images > 0
        && images <= MOST_IN_BOX
        && page.linked(i) == 0
        && page.text(i) > 0
        && page.text(i) <= images * LONGEST_CAPTION
        && !isNamed(page, i);
  }

  /** The figures of a box; none if the element holds anything else. */
  private static List<Block> box(ReadContext context, int i) {
    List<Block> figures = new ArrayList<>();
    Figure last = null;
    for (Piece piece : new PieceReader(context).read(i)) {
      if (piece instanceof Piece.FigurePiece figure) {
        last = figure.figure();
        figures.add(last);
      } else if (piece instanceof BodyLine line
          && last != null
          && last.caption() == null
          && CaptionWords.areIn(line.text())) {
        last = new Figure(last.src(), last.alt(), line.text());
        figures.set(figures.size() - 1, last);
      } else {
        return List.of();
      }
    }
    return last == null || last.caption() == null ? List.of() : figures;
  }

  private boolean isNamed(PageFeatures page, int i) {
    return furniture.isNamed(page.element(i));
  }
}
