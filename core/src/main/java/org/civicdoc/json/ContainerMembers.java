package org.civicdoc.json;

import java.io.IOException;
import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.TableCell;
import org.jspecify.annotations.Nullable;

/** The members of what holds blocks: a quotation, a list item, a table cell. */
final class ContainerMembers {

  private final JsonInput in;
  private final BlockJsonReader reader;
  private @Nullable String text;
  private @Nullable List<Block> blocks;
  private boolean header;
  private int rowSpan = 1;
  private int columnSpan = 1;

  ContainerMembers(JsonInput in, BlockJsonReader reader) {
    this.in = in;
    this.reader = reader;
  }

  boolean read(String name) throws IOException {
    switch (name) {
      case "text" -> text = in.text();
      case "blocks" -> blocks = reader.list();
      case "header" -> header = in.flag();
      case "rowspan" -> rowSpan = span();
      case "colspan" -> columnSpan = span();
      default -> {
        return false;
      }
    }
    return true;
  }

  String text() throws DocumentFormatException {
    return in.required(text, "text");
  }

  List<Block> blocks() throws DocumentFormatException {
    return blocks != null ? blocks : PlainContent.blocks(text());
  }

  ListItem item() throws DocumentFormatException {
    return new ListItem(blocks());
  }

  TableCell cell() throws DocumentFormatException {
    return new TableCell(header, rowSpan, columnSpan, blocks());
  }

  private int span() throws IOException {
    int span = in.number();
    if (span < 1) {
      throw in.problem("must be at least 1 but is " + span);
    }
    return span;
  }
}
