package org.civicdoc.render;

import java.util.List;
import java.util.Objects;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.InlineVisitor;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Link;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Text;

/** Writes inlines as HTML. */
final class HtmlInlineWriter implements InlineVisitor<HtmlWriter> {

  private final HtmlWriter out;

  /** HTML has no link within a link. */
  private boolean inLink;

  HtmlInlineWriter(HtmlWriter out) {
    this.out = out;
  }

  HtmlWriter write(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return out;
  }

  private HtmlWriter element(String element, List<Inline> inlines) {
    out.open(element);
    return write(inlines).close(element);
  }

  @Override
  public HtmlWriter visit(Text text) {
    return out.text(text.text());
  }

  @Override
  public HtmlWriter visit(Strong strong) {
    return element("strong", strong.inlines());
  }

  @Override
  public HtmlWriter visit(Emphasis emphasis) {
    return element("em", emphasis.inlines());
  }

  @Override
  public HtmlWriter visit(Link link) {
    if (inLink || !SafeUrl.isLink(link.href())) {
      return write(link.inlines());
    }
    inLink = true;
    out.open("a", "href", link.href());
    write(link.inlines()).close("a");
    inLink = false;
    return out;
  }

  @Override
  public HtmlWriter visit(LineBreak lineBreak) {
    return out.empty("br").line();
  }

  @Override
  public HtmlWriter visit(InlineImage image) {
    String alt = Objects.requireNonNullElse(image.alt(), "");
    return SafeUrl.isImage(image.src())
        ? out.empty("img", "src", image.src(), "alt", alt)
        : out.text(alt);
  }

  @Override
  public HtmlWriter visit(Superscript superscript) {
    return element("sup", superscript.inlines());
  }

  @Override
  public HtmlWriter visit(Subscript subscript) {
    return element("sub", subscript.inlines());
  }
}
