package org.civicdoc.json;

import java.util.List;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.InlineVisitor;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Link;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Text;

/** Writes the members of each kind of inline. */
final class InlineJsonWriter implements InlineVisitor<JsonOutput> {

  private final JsonOutput out;

  InlineJsonWriter(JsonOutput out) {
    this.out = out;
  }

  /** Writes {@code "text"}, and {@code "inlines"} where they are more than the text. */
  JsonOutput write(List<Inline> inlines) {
    String text = PlainText.of(inlines);
    out.text("text", text);
    return PlainContent.inlines(text).equals(inlines)
        ? out
        : out.objects("inlines", inlines, inline -> inline.accept(this));
  }

  @Override
  public JsonOutput visit(Text text) {
    return out.text("type", "text").text("text", text.text());
  }

  @Override
  public JsonOutput visit(Strong strong) {
    out.text("type", "strong");
    return write(strong.inlines());
  }

  @Override
  public JsonOutput visit(Emphasis emphasis) {
    out.text("type", "emphasis");
    return write(emphasis.inlines());
  }

  @Override
  public JsonOutput visit(Link link) {
    out.text("type", "link").text("href", link.href());
    return write(link.inlines());
  }

  @Override
  public JsonOutput visit(LineBreak lineBreak) {
    return out.text("type", "lineBreak");
  }

  @Override
  public JsonOutput visit(InlineImage image) {
    return out.text("type", "image").text("src", image.src()).text("alt", image.alt());
  }

  @Override
  public JsonOutput visit(Superscript superscript) {
    out.text("type", "superscript");
    return write(superscript.inlines());
  }

  @Override
  public JsonOutput visit(Subscript subscript) {
    out.text("type", "subscript");
    return write(subscript.inlines());
  }
}
