package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.page.ElementNames;
import org.civicdoc.internal.page.FileLink;
import org.civicdoc.internal.page.Visibility;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Separator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads an element's content into pieces in document order. One use each.
 *
 * <p>Recursion is bounded: the tree was built with a limit on its depth.
 */
final class PieceReader {

  private final ReadContext context;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private LineStyle lineStyle = LineStyle.BODY;
  private boolean blank = true;

  PieceReader(ReadContext context) {
    this.context = context;
  }

  /** Reads all children of an element. */
  List<Piece> read(Element root) {
    children(root, RunStyle.PLAIN, CssText.apply(root, LineStyle.BODY));
    flush();
    return pieces;
  }

  private void children(Element parent, RunStyle style, LineStyle line) {
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        text(text.getWholeText(), style, line);
      } else if (node instanceof Element element && element.equals(context.titleElement())) {
        if (context.trace() != null) {
          PieceTrace.aboveTitle(pieces, context.trace());
        }
        pieces.clear();
        clearRuns();
        notesBelowTitle(element);
      } else if (node instanceof Element element && !isSkipped(element)) {
        element(element, style, line);
      }
    }
  }

  /** The title's element may hold more: （2024年3月1日第二次会议通过）. */
  private void notesBelowTitle(Element title) {
    for (Piece piece : new PieceReader(context).read(title)) {
      if (piece instanceof Line line && BracketedNote.is(line.text())) {
        pieces.add(line);
      }
    }
  }

  private boolean isSkipped(Element element) {
    String name = element.normalName();
    return ElementNames.isSilent(name)
        || Visibility.isHidden(element)
        || context.skipped().test(element);
  }

  private void text(String text, RunStyle style, LineStyle line) {
    String fitting = context.limits().take(text);
    if (!fitting.isEmpty()) {
      if (blank) {
        lineStyle = line;
        blank = Spaces.isBlank(fitting);
      }
      runs.add(new Run(fitting, style));
    }
  }

  private void element(Element element, RunStyle style, LineStyle line) {
    switch (element.normalName()) {
      case "br" -> runs.add(Run.BREAK);
      case "img" -> image(element);
      case "hr" -> add(new Piece.Finished(new Separator()));
      case "table" -> table(element, style, line);
      case "ul", "ol" -> list(element, style, line);
      case "pre" -> preformatted(element);
      case "blockquote" -> quote(element, style, line);
      case "figure" -> figure(element, style, line);
      case "a" -> children(element, linked(element, style), line);
      case "b", "strong" -> children(element, CssText.apply(element, style.withStrong(true)), line);
      case "i", "em" -> children(element, CssText.apply(element, style.withEmphasis(true)), line);
      case "sup" -> children(element, style.raised(), line);
      case "sub" -> children(element, style.lowered(), line);
      default -> other(element, style, line);
    }
  }

  private void other(Element element, RunStyle style, LineStyle line) {
    RunStyle runStyle = CssText.apply(element, style);
    String name = element.normalName();
    LineStyle inner = CssText.apply(element, line);
    if (name.equals("center")) {
      inner = inner.withAlignment(Alignment.CENTER);
    }
    if (!ElementNames.isBlock(name)) {
      children(element, runStyle, inner);
      return;
    }
    int level = ElementNames.headingLevel(name);
    if (level > 0) {
      inner = inner.withHeadingTag(level);
    }
    flush();
    children(element, runStyle, inner);
    flush();
  }

  private RunStyle linked(Element anchor, RunStyle style) {
    return CssText.apply(
        anchor, style.withHref(context.links().resolve(anchor.attr("href")).orElse(null)));
  }

  private void image(Element image) {
    if (isFileIcon(image)) {
      return;
    }
    ImageReader.read(image, context.links())
        .ifPresent(figure -> add(new Piece.FigurePiece(figure)));
  }

  /** An editor puts a picture of the file's kind into or before the link to an attachment. */
  private static boolean isFileIcon(Element image) {
    Element around = image;
    while (around != null && !ElementNames.isBlock(around.normalName())) {
      Element next = around.nextElementSibling();
      if (isFileLink(around) || next != null && isFileLink(next)) {
        return true;
      }
      around = next == null ? around.parent() : null;
    }
    return false;
  }

  private static boolean isFileLink(Element element) {
    return element.normalName().equals("a") && FileLink.isFile(element.attr("href"));
  }

  /** A figure's caption is centred by the browser, wherever the style sheet puts it. */
  private void figure(Element element, RunStyle style, LineStyle line) {
    flush();
    children(element, style, line.withAlignment(Alignment.CENTER));
    flush();
  }

  private void table(Element element, RunStyle style, LineStyle line) {
    if (TableKind.isLayout(element)) {
      other(element, style, line);
    } else {
      new TableReader(context).read(element).ifPresent(table -> add(new Piece.Finished(table)));
    }
  }

  private void list(Element element, RunStyle style, LineStyle line) {
    if (ListKind.isList(element)) {
      new ListReader(context).read(element).ifPresent(list -> add(new Piece.Finished(list)));
    } else {
      other(element, style, line);
    }
  }

  private void preformatted(Element element) {
    String text = context.limits().take(element.wholeText()).strip();
    if (!text.isEmpty()) {
      add(new Piece.Finished(new Preformatted(text.replace("\r\n", "\n"))));
    }
  }

  /** Editors indent with blockquote; only one beside other text quotes. */
  private void quote(Element element, RunStyle style, LineStyle line) {
    if (QuoteKind.isIndent(element)) {
      other(element, style, line);
      return;
    }
    flush();
    var blocks = PlainBlocks.of(new PieceReader(context).read(element));
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
      pieces.addAll(LineSplitter.split(runs, lineStyle));
    }
    clearRuns();
  }

  private void clearRuns() {
    runs.clear();
    blank = true;
    lineStyle = LineStyle.BODY;
  }
}
