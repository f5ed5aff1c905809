package org.civicdoc.render;

import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Writes the inlines of one block as Markdown; one use each. */
final class MarkdownInlineWriter implements InlineVisitor<StringBuilder> {

  private final StringBuilder out = new StringBuilder();
  private final String hardBreak;
  private int pendingBreaks;
  private boolean inLink;
  private boolean inEmphasis;

  /** Where the last run of {@code *} ended; two runs must not touch. */
  private int delimiterEnd = -1;

  /** What follows the inline that is being written; null for a line's end or markup. */
  private @Nullable Inline next;

  private MarkdownInlineWriter(String hardBreak) {
    this.hardBreak = hardBreak;
  }

  /** Inlines that may take several lines. */
  static String lines(List<Inline> inlines) {
    return new MarkdownInlineWriter("\\\n").finish(inlines);
  }

  /** Inlines in one line, as headings and table cells need them. */
  static String line(List<Inline> inlines) {
    return new MarkdownInlineWriter("<br/>").finish(inlines);
  }

  /** Line breaks at the end are not written: nothing follows that they could part. */
  private String finish(List<Inline> inlines) {
    write(inlines);
    MarkdownText.keepTrailingSpace(out);
    return out.toString();
  }

  private StringBuilder write(List<Inline> inlines) {
    return write(inlines, null);
  }

  private StringBuilder write(List<Inline> inlines, @Nullable Inline behind) {
    for (int i = 0; i < inlines.size(); i++) {
      next = i + 1 < inlines.size() ? inlines.get(i + 1) : behind;
      inlines.get(i).accept(this);
    }
    return out;
  }

  /** Must be called before anything is written. */
  private void flushBreaks() {
    for (; pendingBreaks > 0; pendingBreaks--) {
      MarkdownText.keepTrailingSpace(out);
      out.append(hardBreak);
    }
  }

  @Override
  public StringBuilder visit(Text text) {
    if (!text.text().isEmpty()) {
      flushBreaks();
      MarkdownText.append(text.text(), out);
    }
    return out;
  }

  @Override
  public StringBuilder visit(Strong strong) {
    return emphasisWithinSpaces("**", "strong", strong.inlines());
  }

  @Override
  public StringBuilder visit(Emphasis emphasis) {
    return emphasisWithinSpaces("*", "em", emphasis.inlines());
  }

  /** Writes the spaces at the edges of a text before and behind the runs, which allow none. */
  private StringBuilder emphasisWithinSpaces(String run, String element, List<Inline> inlines) {
    String text = inlines.size() == 1 && inlines.get(0) instanceof Text only ? only.text() : "";
    String core = text.strip();
    if (core.isEmpty() || core.length() == text.length()) {
      return emphasis(run, element, inlines);
    }
    int start = text.indexOf(core);
    Text behind = new Text(text.substring(start + core.length()));
    next = behind.text().isEmpty() ? next : behind;
    visit(new Text(text.substring(0, start)));
    emphasis(run, element, List.of(new Text(core)));
    return visit(behind);
  }

  /** Writes a run of {@code *} where that works, and HTML where it does not. */
  private StringBuilder emphasis(String run, String element, List<Inline> inlines) {
    flushBreaks();
    if (inEmphasis || !runsWork(inlines)) {
      return element(element, inlines);
    }
    inEmphasis = true;
    out.append(run);
    write(inlines).append(run);
    inEmphasis = false;
    delimiterEnd = out.length();
    return out;
  }

  private boolean runsWork(List<Inline> inlines) {
    if (delimiterEnd == out.length() || inlines.isEmpty()) {
      return false;
    }
    Inline first = inlines.get(0);
    Inline last = inlines.get(inlines.size() - 1);
    Flanking before =
        out.isEmpty() ? Flanking.SPACE : Flanking.of(out.codePointBefore(out.length()));
    return first instanceof Text opening
        && last instanceof Text closing
        && !opening.text().isEmpty()
        && !closing.text().isEmpty()
        && Flanking.works(Flanking.of(opening.text().codePointAt(0)), before)
        && Flanking.works(
            Flanking.of(closing.text().codePointBefore(closing.text().length())), after());
  }

  /** The class of the character behind the inline; {@code WORD}, the strictest, if unknown. */
  private Flanking after() {
    if (next == null || next instanceof LineBreak) {
      return Flanking.SPACE;
    }
    if (next instanceof Text text && !text.text().isEmpty()) {
      return Flanking.of(text.text().codePointAt(0));
    }
    return next instanceof Superscript || next instanceof Subscript
        ? Flanking.PUNCTUATION
        : Flanking.WORD;
  }

  private StringBuilder element(String element, List<Inline> inlines) {
    flushBreaks();
    boolean outer = inEmphasis;
    inEmphasis = true;
    out.append('<').append(element).append('>');
    write(inlines).append("</").append(element).append('>');
    inEmphasis = outer;
    return out;
  }

  @Override
  public StringBuilder visit(Link link) {
    if (inLink || !SafeUrl.isLink(link.href())) {
      return write(link.inlines(), next);
    }
    flushBreaks();
    inLink = true;
    out.append('[');
    write(link.inlines());
    inLink = false;
    out.append("](");
    MarkdownText.appendAddress(link.href(), out);
    return out.append(')');
  }

  @Override
  public StringBuilder visit(LineBreak lineBreak) {
    pendingBreaks++;
    return out;
  }

  @Override
  public StringBuilder visit(InlineImage image) {
    if (!SafeUrl.isImage(image.src())) {
      return image.alt() == null ? out : visit(new Text(image.alt()));
    }
    flushBreaks();
    image(image.src(), image.alt(), out);
    return out;
  }

  /** Appends an image. */
  static void image(String src, @Nullable String alt, StringBuilder out) {
    out.append("![");
    if (alt != null) {
      MarkdownText.append(alt, out);
    }
    out.append("](");
    MarkdownText.appendAddress(src, out);
    out.append(')');
  }

  @Override
  public StringBuilder visit(Superscript superscript) {
    return element("sup", superscript.inlines());
  }

  @Override
  public StringBuilder visit(Subscript subscript) {
    return element("sub", subscript.inlines());
  }
}
