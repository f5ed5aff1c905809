package org.civicdoc.json;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.Inline;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Text;

/**
 * What a text alone stands for. The writer leaves parts out exactly where these methods give them
 * back, so that the reader loses nothing.
 */
final class PlainContent {

  private PlainContent() {}

  /** The inlines of a text: its lines, parted by line breaks. */
  static List<Inline> inlines(String text) {
    List<Inline> inlines = new ArrayList<>(1);
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      addLine(text.substring(start, end), inlines);
      inlines.add(new LineBreak());
      start = end + 1;
    }
    addLine(text.substring(start), inlines);
    return inlines;
  }

  private static void addLine(String line, List<Inline> inlines) {
    if (!line.isEmpty()) {
      inlines.add(new Text(line));
    }
  }

  /** The blocks of a text: one paragraph, or none for the empty text. */
  static List<Block> blocks(String text) {
    return text.isEmpty() ? List.of() : List.of(new Paragraph(inlines(text)));
  }

  /** The text of blocks, each on lines of its own. */
  static String text(List<Block> blocks) {
    return PlainText.of(new Quote(blocks));
  }
}
