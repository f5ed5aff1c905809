package org.civicdoc.json;

import java.io.IOException;
import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Heading;
import org.civicdoc.model.Inline;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Separator;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BlockJsonWriter} writes. */
final class BlockJsonReader {

  private final JsonInput in;
  private final InlineJsonReader inlineReader;

  BlockJsonReader(JsonInput in) {
    this.in = in;
    this.inlineReader = new InlineJsonReader(in);
  }

  List<Block> list() throws IOException {
    return in.list(this::block);
  }

  private Block block() throws IOException {
    Members members = new Members();
    in.object(members::read);
    return members.block();
  }

  private ListItem item() throws IOException {
    ContainerMembers members = new ContainerMembers(in, this);
    in.object(members::read);
    return members.item();
  }

  private TableRow row() throws IOException {
    return new TableRow(
        in.list(
            () -> {
              ContainerMembers members = new ContainerMembers(in, this);
              in.object(members::read);
              return members.cell();
            }));
  }

  /** The members of any block; {@code "type"} may come last. */
  private final class Members {

    private final ContainerMembers container = new ContainerMembers(in, BlockJsonReader.this);
    private @Nullable String type;
    private @Nullable Integer level;
    private @Nullable List<Inline> inlines;
    private @Nullable Boolean ordered;
    private int start = 1;
    private @Nullable List<ListItem> items;
    private @Nullable String caption;
    private @Nullable List<TableRow> rows;
    private @Nullable String src;
    private @Nullable String alt;

    boolean read(String name) throws IOException {
      switch (name) {
        case "type" -> type = in.text();
        case "level" -> level = level();
        case "inlines" -> inlines = inlineReader.list();
        case "ordered" -> ordered = in.flag();
        case "start" -> start = in.number();
        case "items" -> items = in.list(BlockJsonReader.this::item);
        case "caption" -> caption = in.textOrNull();
        case "rows" -> rows = in.list(BlockJsonReader.this::row);
        case "src" -> src = in.text();
        case "alt" -> alt = in.textOrNull();
        default -> {
          return container.read(name);
        }
      }
      return true;
    }

    Block block() throws IOException {
      String present = in.required(type, "type");
      return switch (present) {
        case "heading" -> new Heading(in.required(level, "level"), inlines());
        case "paragraph" -> new Paragraph(inlines());
        case "list" ->
            new ListBlock(in.required(ordered, "ordered"), start, in.required(items, "items"));
        case "quote" -> new Quote(container.blocks());
        case "table" -> new Table(caption, in.required(rows, "rows"));
        case "figure" -> new Figure(in.required(src, "src"), alt, caption);
        case "signature" -> new Signature(inlines());
        case "preformatted" -> new Preformatted(container.text());
        case "separator" -> new Separator();
        default -> throw in.problem("is of no known type of block: " + present);
      };
    }

    private int level() throws IOException {
      int value = in.number();
      if (value < 1 || value > Heading.MAX_LEVEL) {
        throw in.problem("must be from 1 to " + Heading.MAX_LEVEL + " but is " + value);
      }
      return value;
    }

    private List<Inline> inlines() throws IOException {
      return inlines != null ? inlines : PlainContent.inlines(container.text());
    }
  }
}
