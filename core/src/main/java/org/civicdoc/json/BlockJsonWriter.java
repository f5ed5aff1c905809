package org.civicdoc.json;

import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.BlockVisitor;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Heading;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Separator;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;

/** Writes the members of each kind of block. */
final class BlockJsonWriter implements BlockVisitor<JsonOutput> {

  private final JsonOutput out;
  private final InlineJsonWriter inlines;

  BlockJsonWriter(JsonOutput out) {
    this.out = out;
    this.inlines = new InlineJsonWriter(out);
  }

  JsonOutput write(List<Block> blocks) {
    return out.objects("blocks", blocks, block -> block.accept(this));
  }

  private JsonOutput blocksUnlessPlain(List<Block> blocks, String text) {
    return PlainContent.blocks(text).equals(blocks) ? out : write(blocks);
  }

  private JsonOutput content(List<Block> blocks) {
    String text = PlainContent.text(blocks);
    out.text("text", text);
    return blocksUnlessPlain(blocks, text);
  }

  @Override
  public JsonOutput visit(Heading heading) {
    out.text("type", "heading").number("level", heading.level());
    return inlines.write(heading.inlines());
  }

  @Override
  public JsonOutput visit(Paragraph paragraph) {
    out.text("type", "paragraph");
    return inlines.write(paragraph.inlines());
  }

  @Override
  public JsonOutput visit(ListBlock list) {
    return out.text("type", "list")
        .flag("ordered", list.ordered())
        .number("start", list.start())
        .objects("items", list.items(), item -> content(item.blocks()));
  }

  @Override
  public JsonOutput visit(Quote quote) {
    out.text("type", "quote");
    return content(quote.blocks());
  }

  @Override
  public JsonOutput visit(Table table) {
    return out.text("type", "table")
        .text("caption", table.caption())
        .name("rows")
        .array(table.rows(), row -> out.array(row.cells(), this::cell));
  }

  private void cell(TableCell cell) {
    String text = PlainContent.text(cell.blocks());
    out.startObject()
        .text("text", text)
        .flag("header", cell.header())
        .number("rowspan", cell.rowSpan())
        .number("colspan", cell.columnSpan());
    blocksUnlessPlain(cell.blocks(), text).endObject();
  }

  @Override
  public JsonOutput visit(Figure figure) {
    return out.text("type", "figure")
        .text("src", figure.src())
        .text("alt", figure.alt())
        .text("caption", figure.caption());
  }

  @Override
  public JsonOutput visit(Signature signature) {
    out.text("type", "signature");
    return inlines.write(signature.inlines());
  }

  @Override
  public JsonOutput visit(Preformatted preformatted) {
    return out.text("type", "preformatted").text("text", preformatted.text());
  }

  @Override
  public JsonOutput visit(Separator separator) {
    return out.text("type", "separator");
  }
}
