package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.model.Block;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Signature;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What is read with a table: headings and short lines directly above it, notes and the signature
 * directly below. On a page turned for the table they stand with it, lest each takes a page alone.
 */
final class TableSurroundings {

  private static final int MOST_LINES_ABOVE = 4;

  /** Ems of 表1, 单位：万元, （2024年1—6月）. */
  private static final float SHORT_LINE = 24;

  private static final int LONGEST_NOTE = 300;

  private static final Pattern NOTE =
      Pattern.compile("(注|备注|附注|说明|(资料|数据)?来源)\\s*[0-9]*\\s*[：:].*");

  /** 附注 of GB/T 9704-2012, 7.3.6, which follows the signature. */
  private static final Pattern IN_BRACKETS = Pattern.compile("[（(].{1,60}[）)]");

  private TableSurroundings() {}

  /** Keeps what stands above a table, and is read with it, on the page where the table begins. */
  static void keepLinesAbove(Element table) {
    for (Element line : linesAbove(table)) {
      if (line.getAttribute("class").equals("paragraph")) {
        line.setAttribute("class", "paragraph above");
      }
    }
  }

  /** Moves it into the element of the table. */
  static void takeLinesAbove(Element table) {
    for (Element line : linesAbove(table)) {
      table.insertBefore(line, table.getFirstChild());
    }
  }

  /** From the nearest. */
  private static List<Element> linesAbove(Element table) {
    List<Element> lines = new ArrayList<>();
    Node node = table.getPreviousSibling();
    while (node instanceof Element line && isLineAbove(line) && lines.size() < MOST_LINES_ABOVE) {
      lines.add(line);
      node = line.getPreviousSibling();
    }
    return lines;
  }

  private static boolean isLineAbove(Element line) {
    String text = line.getTextContent().strip();
    String styleClass = line.getAttribute("class");
    return styleClass.startsWith("level")
        || (styleClass.matches("paragraph( above)?")
            && TitleLines.ems(text) <= SHORT_LINE
            && !text.matches("(?s).*[。！？；，]"));
  }

  /** Whether a block that follows a table is read with it. */
  static boolean isBelow(Block block) {
    return block instanceof Signature || (block instanceof Paragraph && isNote(block));
  }

  private static boolean isNote(Block paragraph) {
    String text = PlainText.of(paragraph).strip();
    return text.length() <= LONGEST_NOTE
        && (NOTE.matcher(text).matches() || IN_BRACKETS.matcher(text).matches());
  }
}
