package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.piece.Alignment;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.block.piece.LineStyle;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.piece.PieceTrace;
import org.civicdoc.internal.block.piece.PlainBlocks;
import org.civicdoc.internal.block.piece.Run;
import org.civicdoc.internal.block.piece.RunStyle;
import org.civicdoc.internal.block.rule.BracketedNote;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.Picture;
import org.civicdoc.internal.page.TableKind;
import org.civicdoc.internal.page.TagKind;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Separator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads an element's content into pieces in document order. One use each.
 *
 * <p>Recursion is bounded: the tree was built with a limit on its depth.
 */
final class PieceReader {

  /** The share of a page's prose from which on an element holds the article. */
  private static final double ARTICLE = 0.5;

  private static final String INDENT = "\u3000";

  private final ReadContext context;
  private final PageFeatures page;
  private final boolean cell;
  private final @Nullable LeftOut leftOut;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private LineStyle lineStyle = LineStyle.BODY;
  private boolean blank = true;

  /** Whether a line end of the source is one of the text. */
  private boolean linesEnd;

  /** A reader for a part of the article. */
  PieceReader(ReadContext context) {
    this(context, false, null);
  }

  /**
   * A reader for the whole article.
   *
   * @param leftOut keeps what is left out, and where it stood
   */
  PieceReader(ReadContext context, @Nullable LeftOut leftOut) {
    this(context, false, leftOut);
  }

  private PieceReader(ReadContext context, boolean cell, @Nullable LeftOut leftOut) {
    this.context = context;
    this.page = context.page();
    this.cell = cell;
    this.leftOut = leftOut;
  }

  /** A cell is set to its middle or its end whatever it holds: that tells nothing of its lines. */
  static PieceReader ofCell(ReadContext context) {
    return new PieceReader(context, true, null);
  }

  /** Reads all children of an element. */
  List<Piece> read(int root) {
    Element element = page.element(root);
    LineStyle line = CssText.apply(element, page.kind(root), CssText.of(element), LineStyle.BODY);
    children(root, RunStyle.PLAIN, line);
    flush();
    FigureCaption.give(context, root, pieces);
    return pieces;
  }

  private void children(int parent, RunStyle style, LineStyle line) {
    int child = parent + 1;
    for (Node node = page.element(parent).firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText(), style, line);
      } else if (child < page.end(parent) && page.element(child).equals(node)) {
        child(child, style, line);
        child = page.end(child);
      }
    }
  }

  private void child(int child, RunStyle style, LineStyle line) {
    if (leftOut != null) {
      leftOut.reached(pieces.size() + (blank ? 0 : 1));
    }
    if (child == context.title()) {
      if (context.trace() != null) {
        PieceTrace.aboveTitle(pieces, context.trace());
      }
      if (leftOut != null) {
        leftOut.pieces(pieces, List.of());
        leftOut.restart();
      }
      pieces.clear();
      clearRuns();
      restOfTitle(child);
    } else if (!context.skipped().test(child) && !FigureCaption.is(page, child)) {
      element(child, style, line);
    }
  }

  /** The title's element may hold more: （2024年3月1日第二次会议通过）, or all of the text. */
  private void restOfTitle(int title) {
    List<Piece> inside = new PieceReader(context).read(title);
    boolean text = false;
    for (Piece piece : inside) {
      text |= piece instanceof BodyLine line && LeftOut.isSentence(line.text());
    }
    for (Piece piece : inside) {
      if (text || piece instanceof BodyLine line && BracketedNote.is(line.text())) {
        pieces.add(piece);
      }
    }
  }

  private void text(String text, RunStyle style, LineStyle line) {
    String fitting = context.limits().take(text);
    if (!fitting.isEmpty()) {
      if (blank) {
        lineStyle = line;
        blank = Spaces.isBlank(fitting);
      }
      if (linesEnd) {
        lines(fitting, style);
      } else {
        runs.add(new Run(fitting, style));
      }
    }
  }

  /** In such a text spaces indent a line, which elsewhere only lay out the source. */
  private void lines(String text, RunStyle style) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      runs.add(new Run(text.substring(start, end), style));
      runs.add(Run.BREAK);
      start = end + 1;
      if (text.startsWith("  ", start)) {
        runs.add(new Run(INDENT, style));
      }
    }
    runs.add(new Run(text.substring(start), style));
  }

  private void element(int number, RunStyle style, LineStyle line) {
    Element element = page.element(number);
    switch (element.normalName()) {
      case "br" -> runs.add(Run.BREAK);
      case "img" -> image(element, style);
      case "hr" -> add(new Piece.Finished(new Separator()));
      case "table" -> table(number, style, line);
      case "ul", "ol" -> list(number, style, line);
      case "pre" -> preformatted(number, style, line);
      case "textarea" -> printedLines(number, style, line);
      case "input" -> text(element.attr("value"), style, line);
      case "blockquote" -> quote(number, style, line);
      case "figure" -> figure(number, style, line);
      case "a" -> children(number, linked(element, style), line);
      case "b", "strong" ->
          children(number, CssText.apply(CssText.of(element), style.withStrong(true)), line);
      case "i", "em" ->
          children(number, CssText.apply(CssText.of(element), style.withEmphasis(true)), line);
      case "sup" -> children(number, style.raised(), line);
      case "sub" -> children(number, style.lowered(), line);
      default -> other(number, style, line);
    }
  }

  private void other(int number, RunStyle style, LineStyle line) {
    Element element = page.element(number);
    TagKind kind = page.kind(number);
    String css = CssText.of(element);
    RunStyle runStyle = CssText.apply(css, style);
    LineStyle inner = CssText.apply(element, kind, css, line);
    if (!kind.isBlock()) {
      children(number, runStyle, inner);
      return;
    }
    if (PictureBox.is(page, number)) {
      figure(number, runStyle, inner);
      return;
    }
    if (element.normalName().equals("center")) {
      inner = inner.withAlignment(Alignment.CENTER);
    }
    if (kind.headingLevel() > 0) {
      inner = inner.withHeadingTag(kind.headingLevel());
    }
    flush();
    children(number, runStyle, inner);
    flush();
  }

  private RunStyle linked(Element anchor, RunStyle style) {
    return CssText.apply(
        CssText.of(anchor),
        style.withHref(context.links().resolve(anchor.attr("href")).orElse(null)));
  }

  private void image(Element image, RunStyle style) {
    if (style.href() == null && InlinePicture.is(image, runs)) {
      runs.add(Run.of(ImageReader.inline(image, context.links()), style));
      return;
    }
    if (FileIcon.is(image)) {
      return;
    }
    if (Picture.is(image) || Picture.isCode(image.attributes()) && isToBeScanned()) {
      add(new Piece.FigurePiece(ImageReader.figure(image, context.links())));
    }
  }

  /** Whether the text just before a code asks to scan it, and not to share the page. */
  private boolean isToBeScanned() {
    StringBuilder line = new StringBuilder();
    runs.forEach(run -> line.append(run.text()));
    if (blank && !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof BodyLine above) {
      line.append(above.text());
    }
    String text = line.toString();
    return (text.contains("扫") || text.contains("二维码")) && !context.tools().test(text);
  }

  /** A figure's caption is centred by the browser, wherever the style sheet puts it. */
  private void figure(int number, RunStyle style, LineStyle line) {
    flush();
    int from = pieces.size();
    children(number, style, line.withAlignment(Alignment.CENTER));
    flush();
    // The article's title within has cleared what stood above it.
    int start = Math.min(from, pieces.size());
    FigureCaption.give(context, number, pieces.subList(start, pieces.size()));
  }

  private void table(int number, RunStyle style, LineStyle line) {
    if (TableKind.isLayout(page, number)) {
      other(number, style, line);
    } else {
      new TableReader(context).read(number).ifPresent(table -> add(new Piece.Finished(table)));
    }
  }

  private void list(int number, RunStyle style, LineStyle line) {
    if (ListKind.isList(page, number)) {
      new ListReader(context).read(number).ifPresent(list -> add(new Piece.Finished(list)));
    } else {
      other(number, style, line);
    }
  }

  /** What holds most of the page's prose is an article, whose lines end where the source's do. */
  private void preformatted(int number, RunStyle style, LineStyle line) {
    if (page.prose(number) > page.prose(0) * ARTICLE) {
      printedLines(number, style, line);
      return;
    }
    String text = context.limits().take(page.element(number).wholeText()).strip();
    if (!text.isEmpty()) {
      add(new Piece.Finished(new Preformatted(text.replace("\r\n", "\n"))));
    }
  }

  private void printedLines(int number, RunStyle style, LineStyle line) {
    linesEnd = true;
    other(number, style, line);
    linesEnd = false;
  }

  /** Editors indent with blockquote; only one beside other text quotes. */
  private void quote(int number, RunStyle style, LineStyle line) {
    if (QuoteKind.isIndent(page.element(number))) {
      other(number, style, line);
      return;
    }
    flush();
    var blocks = PlainBlocks.of(new PieceReader(context).read(number));
    if (!blocks.isEmpty()) {
      add(new Piece.Finished(new Quote(blocks)));
    }
  }

  private void add(Piece piece) {
    flush();
    pieces.add(piece);
  }

  private void flush() {
    if (!blank) {
      pieces.addAll(LineSplitter.split(runs, cell ? LineStyle.BODY : lineStyle));
    }
    clearRuns();
  }

  private void clearRuns() {
    runs.clear();
    blank = true;
    lineStyle = LineStyle.BODY;
  }
}
