package org.civicdoc.render;

import java.util.List;
import java.util.Objects;
import org.civicdoc.model.Block;
import org.civicdoc.model.BlockVisitor;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Heading;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Separator;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Table;

/** Writes blocks as HTML, each on lines of its own. */
final class HtmlBlockWriter implements BlockVisitor<HtmlWriter> {

  private final HtmlWriter out;
  private final HtmlInlineWriter inlines;
  private final HtmlTableWriter tables;

  HtmlBlockWriter(HtmlWriter out) {
    this.out = out;
    this.inlines = new HtmlInlineWriter(out);
    this.tables = new HtmlTableWriter(out, this);
  }

  HtmlWriter write(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return out;
  }

  /** Writes the content of a list item or cell; one paragraph alone needs no element. */
  HtmlWriter writeWithin(List<Block> blocks) {
    if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
      return inlines.write(paragraph.inlines());
    }
    if (!blocks.isEmpty()) {
      out.line();
    }
    return write(blocks);
  }

  @Override
  public HtmlWriter visit(Heading heading) {
    // The article's title is the h1.
    String element = "h" + Math.min(heading.level() + 1, Heading.MAX_LEVEL);
    out.open(element);
    return inlines.write(heading.inlines()).close(element).line();
  }

  @Override
  public HtmlWriter visit(Paragraph paragraph) {
    out.open("p");
    return inlines.write(paragraph.inlines()).close("p").line();
  }

  @Override
  public HtmlWriter visit(ListBlock list) {
    String element = list.ordered() ? "ol" : "ul";
    String start = list.ordered() && list.start() != 1 ? Integer.toString(list.start()) : null;
    out.open(element, "start", start).line();
    for (ListItem item : list.items()) {
      out.open("li");
      writeWithin(item.blocks()).close("li").line();
    }
    return out.close(element).line();
  }

  @Override
  public HtmlWriter visit(Quote quote) {
    out.open("blockquote").line();
    return write(quote.blocks()).close("blockquote").line();
  }

  @Override
  public HtmlWriter visit(Table table) {
    return tables.write(table);
  }

  @Override
  public HtmlWriter visit(Figure figure) {
    String alt = Objects.requireNonNullElse(figure.alt(), "");
    out.open("figure").line();
    if (SafeUrl.isImage(figure.src())) {
      out.empty("img", "src", figure.src(), "alt", alt).line();
    } else if (!alt.isEmpty()) {
      out.open("p").text(alt).close("p").line();
    }
    if (figure.caption() != null) {
      out.open("figcaption").text(figure.caption()).close("figcaption").line();
    }
    return out.close("figure").line();
  }

  @Override
  public HtmlWriter visit(Signature signature) {
    out.open("p", "class", "signature");
    return inlines.write(signature.inlines()).close("p").line();
  }

  @Override
  public HtmlWriter visit(Preformatted preformatted) {
    // HTML drops a line break right behind <pre>; within the span it stays.
    boolean guarded = preformatted.text().startsWith("\n");
    out.open("pre").markup(guarded ? "<span>" : "").text(preformatted.text());
    return out.markup(guarded ? "</span>" : "").close("pre").line();
  }

  @Override
  public HtmlWriter visit(Separator separator) {
    return out.empty("hr").line();
  }
}
