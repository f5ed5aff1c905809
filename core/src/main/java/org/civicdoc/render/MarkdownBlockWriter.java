package org.civicdoc.render;

import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.BlockVisitor;
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
import org.civicdoc.model.Text;

/** Writes blocks as Markdown. Section numbers are those of CommonMark 0.31.2. */
final class MarkdownBlockWriter implements BlockVisitor<LineWriter> {

  /** The highest number of a list item, 5.2. */
  private static final long MAX_NUMBER = 999_999_999;

  private final LineWriter out;

  private int listDepth;

  /** Where the last list ended, and whether it took the second kind of marker. */
  private int listEnd = -1;

  private boolean secondMarker;

  MarkdownBlockWriter(LineWriter out) {
    this.out = out;
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      out.separate();
      block.accept(this);
    }
  }

  /** Writes text as a paragraph of its own. */
  LineWriter paragraph(String text) {
    return inlines(List.of(new Text(text)));
  }

  private LineWriter inlines(List<Inline> inlines) {
    out.lines(MarkdownInlineWriter.lines(inlines));
    return out;
  }

  /** Writes a heading unless it is empty. */
  LineWriter heading(int level, List<Inline> inlines) {
    String text = MarkdownInlineWriter.line(inlines);
    if (!text.isEmpty()) {
      out.lines("#".repeat(level) + ' ' + text);
    }
    return out;
  }

  @Override
  public LineWriter visit(Heading heading) {
    // The article's title has the highest level.
    return heading(Math.min(heading.level() + 1, Heading.MAX_LEVEL), heading.inlines());
  }

  @Override
  public LineWriter visit(Paragraph paragraph) {
    return inlines(paragraph.inlines());
  }

  @Override
  public LineWriter visit(ListBlock list) {
    boolean second = takesSecondMarker();
    boolean loose = list.items().stream().anyMatch(item -> item.blocks().size() > 1);
    listDepth++;
    long number = list.start();
    for (ListItem item : list.items()) {
      if (loose) {
        out.separate();
      }
      out.beside(marker(list.ordered(), second, number++), () -> write(item.blocks()));
    }
    listDepth--;
    listEnd = out.length();
    secondMarker = second;
    return out;
  }

  /**
   * Two lists in a row are two only if their markers differ, 5.3. Lists within lists differ too:
   * {@code - - -} would be a thematic break, 4.1.
   */
  private boolean takesSecondMarker() {
    return listEnd == out.length() ? !secondMarker : listDepth % 2 == 1;
  }

  private static String marker(boolean ordered, boolean second, long number) {
    return ordered
        ? Math.max(0, Math.min(number, MAX_NUMBER)) + (second ? ") " : ". ")
        : second ? "+ " : "- ";
  }

  @Override
  public LineWriter visit(Quote quote) {
    out.below("> ", () -> write(quote.blocks()));
    return out;
  }

  @Override
  public LineWriter visit(Table table) {
    if (table.caption() != null) {
      paragraph(table.caption());
      out.separate();
    }
    MarkdownTable.write(table, out);
    return out;
  }

  @Override
  public LineWriter visit(Figure figure) {
    if (SafeUrl.isImage(figure.src())) {
      StringBuilder image = new StringBuilder();
      MarkdownInlineWriter.image(figure.src(), figure.alt(), image);
      out.lines(image.toString());
    } else if (figure.alt() != null) {
      paragraph(figure.alt());
    }
    if (figure.caption() != null) {
      out.separate();
      paragraph(figure.caption());
    }
    return out;
  }

  @Override
  public LineWriter visit(Signature signature) {
    return inlines(signature.inlines());
  }

  @Override
  public LineWriter visit(Preformatted preformatted) {
    String fence = "`".repeat(Math.max(3, longestRun(preformatted.text()) + 1));
    out.lines(fence);
    out.lines(preformatted.text());
    out.lines(fence);
    return out;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  @Override
  public LineWriter visit(Separator separator) {
    // Behind the marker of an item, "---" would make a thematic break of both, 4.1.
    out.lines("***");
    return out;
  }
}
