package org.civicdoc.internal.paging;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.rule.Numbering;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.model.Inline;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Text;

/** A paragraph that begins on one page and ends on the next. */
final class CutParagraph {

  /** A shorter line without a comma is a label or a name, not the start of a sentence. */
  private static final int SHORTEST = 20;

  private CutParagraph() {}

  static boolean isCut(Paragraph before, Paragraph after) {
    String text = PlainText.of(before).strip();
    String next = PlainText.of(after).strip();
    char last = Punctuation.lastBeforeClosing(text);
    boolean pause = text.chars().anyMatch(c -> Punctuation.isPause((char) c));
    return last != 0
        && !Punctuation.endsSentence(last)
        && !Punctuation.isColon(last)
        && (pause || text.length() >= SHORTEST)
        && !isNote(text)
        && !isNote(next)
        && (pause || Numbering.of(text).isEmpty())
        && Numbering.of(next).isEmpty();
  }

  private static boolean isNote(String text) {
    return (text.startsWith("（") && text.endsWith("）"))
        || (text.startsWith("(") && text.endsWith(")"));
  }

  /** Chinese joins without a space. */
  static Paragraph join(Paragraph before, Paragraph after) {
    List<Inline> inlines = new ArrayList<>(before.inlines());
    if (isLatin(PlainText.of(before), true) && isLatin(PlainText.of(after), false)) {
      inlines.add(new Text(" "));
    }
    inlines.addAll(after.inlines());
    return new Paragraph(withoutSeams(inlines));
  }

  /** Texts side by side become one. */
  private static List<Inline> withoutSeams(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines.size());
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Text part) {
        text.append(part.text());
      } else {
        endText(text, out);
        out.add(inline);
      }
    }
    endText(text, out);
    return out;
  }

  private static void endText(StringBuilder text, List<Inline> out) {
    if (!text.isEmpty()) {
      out.add(new Text(text.toString()));
      text.setLength(0);
    }
  }

  private static boolean isLatin(String text, boolean atEnd) {
    char c = text.isEmpty() ? 0 : text.charAt(atEnd ? text.length() - 1 : 0);
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
