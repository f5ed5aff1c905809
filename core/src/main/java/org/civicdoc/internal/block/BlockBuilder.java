package org.civicdoc.internal.block;

import java.util.List;
import java.util.function.IntPredicate;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.FilterRule;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.block.piece.LineStyle;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.piece.PieceRule;
import org.civicdoc.internal.block.piece.PieceTrace;
import org.civicdoc.internal.block.piece.PlainBlocks;
import org.civicdoc.internal.block.piece.Run;
import org.civicdoc.internal.block.piece.RunStyle;
import org.civicdoc.internal.block.rule.CaptionRule;
import org.civicdoc.internal.block.rule.FurnitureLines;
import org.civicdoc.internal.block.rule.HeadingRule;
import org.civicdoc.internal.block.rule.RepeatedByline;
import org.civicdoc.internal.block.rule.RepeatedTitle;
import org.civicdoc.internal.block.rule.SecondCopy;
import org.civicdoc.internal.block.rule.SignatureRule;
import org.civicdoc.internal.block.rule.StatedValues;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.model.Block;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Separator;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of the element that holds an article. Immutable and thread-safe.
 *
 * <p>The rules run in this order, and each sees what the earlier ones left: a second copy,
 * furniture lines, the title's repetition, the byline, captions, the signature, headings. What no
 * rule claims is a paragraph.
 */
public final class BlockBuilder {

  private final FurnitureLines furnitureLines;
  private final BylineGrammar grammar;
  private final PieceRule secondCopy = new SecondCopy();
  private final PieceRule captions = new CaptionRule();
  private final PieceRule signature = new SignatureRule();
  private final PieceRule headings = new HeadingRule();

  /**
   * Makes a builder.
   *
   * @param knowledge tells tools and tails
   * @param grammar reads bylines
   */
  public BlockBuilder(Knowledge knowledge, BylineGrammar grammar) {
    furnitureLines = new FurnitureLines(knowledge);
    this.grammar = grammar;
  }

  /**
   * Builds the blocks.
   *
   * @param page the page's features
   * @param root the number of the element that holds the article
   * @param titleElement the number of the title's element within the root, before which nothing
   *     belongs to the body; -1 if it stands outside
   * @param metadata what the page says of the article
   * @param skipped tells the elements within that are no part of the body
   * @param links resolves addresses
   * @param limits how much is read
   * @param leftOut keeps what neither the blocks nor the metadata hold
   * @param trace keeps what is left out, if that is to be explained, else null
   * @return the blocks in reading order
   */
  public List<Block> build(
      PageFeatures page,
      int root,
      int titleElement,
      Metadata metadata,
      IntPredicate skipped,
      Links links,
      BlockLimits limits,
      LeftOut leftOut,
      @Nullable Trace trace) {
    ReadContext context =
        new ReadContext(page, links, skipped, titleElement, furnitureLines::isTool, limits, trace);
    return build(new PieceReader(context, leftOut).read(root), metadata, leftOut, trace);
  }

  /**
   * Builds the blocks of a text dump.
   *
   * @param lines the lines of the body, one for each paragraph
   * @param metadata what the dump says of the article
   * @param limits how much is read
   * @param leftOut keeps what neither the blocks nor the metadata hold
   * @param trace keeps what is left out, if that is to be explained, else null
   * @return the blocks in reading order
   */
  public List<Block> build(
      List<String> lines,
      Metadata metadata,
      BlockLimits limits,
      LeftOut leftOut,
      @Nullable Trace trace) {
    List<Piece> pieces =
        lines.stream()
            .<Piece>map(
                line ->
                    BodyLine.of(
                        List.of(new Run(limits.take(line), RunStyle.PLAIN)), LineStyle.UNKNOWN))
            .filter(piece -> !((BodyLine) piece).text().isEmpty())
            .toList();
    return build(pieces, metadata, leftOut, trace);
  }

  /** A rule above or below the text parts it from the rest of the page. */
  private static List<Piece> withoutRulesAround(List<Piece> pieces) {
    int from = 0;
    int to = pieces.size();
    while (from < to && isRule(pieces.get(from))) {
      from++;
    }
    while (to > from && isRule(pieces.get(to - 1))) {
      to--;
    }
    return pieces.subList(from, to);
  }

  private static boolean isRule(Piece piece) {
    return piece instanceof Piece.Finished finished && finished.block() instanceof Separator;
  }

  private List<Block> build(
      List<Piece> read, Metadata metadata, LeftOut leftOut, @Nullable Trace trace) {
    PieceRule repeatedTitle = new RepeatedTitle(Metadata.find(metadata.title()).orElse(null));
    PieceRule repeatedByline = new RepeatedByline(grammar, new StatedValues(metadata), leftOut);
    List<Piece> pieces = read;
    for (PieceRule rule :
        List.of(
            secondCopy,
            furnitureLines,
            repeatedTitle,
            repeatedByline,
            captions,
            signature,
            headings)) {
      List<Piece> left = rule.apply(pieces);
      if (rule == furnitureLines && left.size() < pieces.size()) {
        leftOut.pieces(furnitureLines.withoutTools(pieces), left);
      }
      if (trace != null && rule instanceof FilterRule filter) {
        PieceTrace.leftOut(pieces, left, filter, trace);
      }
      pieces = left;
      if (rule == repeatedByline) {
        leftOut.settle(read, pieces, furnitureLines::isTool);
      }
    }
    return PlainBlocks.of(withoutRulesAround(pieces));
  }
}
