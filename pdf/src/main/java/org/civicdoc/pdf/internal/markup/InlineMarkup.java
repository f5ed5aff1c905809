package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Text;
import org.w3c.dom.Element;

/** Writes inlines. */
final class InlineMarkup {

  private final Draft draft;
  private final InlineElements elements;

  /**
   * Whether the current block holds more than one piece. The engine paints the texts of an inline
   * before the inlines in it; each piece in a box of its own keeps the reading order in the file.
   */
  private boolean mixed;

  InlineMarkup(Draft draft) {
    this.draft = draft;
    this.elements = new InlineElements(draft);
  }

  /** Appends inlines to a block's element. */
  void write(Element parent, List<Inline> inlines) {
    writeItems(parent, new InlineFlattener(draft, draft.options.linkTargets()).flatten(inlines));
  }

  /** Appends inlines whose links' addresses are printed elsewhere. */
  void writeWithoutTargets(Element parent, List<Inline> inlines) {
    writeItems(parent, new InlineFlattener(draft, false).flatten(inlines));
  }

  /** Appends plain text, such as a caption. */
  void write(Element parent, String text) {
    write(parent, List.<Inline>of(new Text(text)));
  }

  private void writeItems(Element parent, List<InlineItem> items) {
    List<InlineItem.Run> runs = new ArrayList<>();
    mixed = items.size() > 1 || parent.hasChildNodes();
    for (InlineItem item : items) {
      if (item instanceof InlineItem.Run run) {
        runs.add(run);
        continue;
      }
      writeRuns(parent, runs);
      runs.clear();
      if (item instanceof InlineItem.Picture picture) {
        writeImage(elements.open(parent, picture.around()), picture.image());
      } else {
        draft.xhtml.append(elements.open(parent, List.of()), "br");
      }
    }
    writeRuns(parent, runs);
    elements.close();
  }

  private void writeRuns(Element parent, List<InlineItem.Run> runs) {
    StringBuilder text = new StringBuilder();
    List<Integer> borders = new ArrayList<>();
    for (InlineItem.Run run : runs) {
      if (!text.isEmpty()) {
        borders.add(text.length());
      }
      text.append(run.printed());
    }
    int offset = 0;
    RunCursor cursor = new RunCursor(runs);
    for (UnbreakableRanges.Range range : UnbreakableRanges.of(text, borders)) {
      writeUntil(parent, cursor, offset, range.start());
      elements.close();
      Element keep = draft.xhtml.append(parent, "span", "keep");
      float ems = writeUntil(keep, cursor, range.start(), range.end());
      if (Ancestors.isInFreeCell(parent)) {
        // The engine takes the longest of the pieces for the least that the box can be.
        keep.setAttribute("style", String.format(Locale.ROOT, "min-width: %.2fem", ems));
      }
      elements.close();
      offset = range.end();
    }
    writeUntil(parent, cursor, offset, text.length());
  }

  /** Returns the width of what has been written. */
  private float writeUntil(Element parent, RunCursor cursor, int start, int end) {
    float ems = 0;
    int left = end - start;
    while (left > 0) {
      InlineItem.Run run = cursor.take(left);
      Element element = elements.open(parent, run.around());
      if (run.original() != null && !run.original().isEmpty()) {
        // The engine gives an abbreviation's title as expansion text; TagCorrections makes it the
        // actual text.
        element = draft.xhtml.append(element, "abbr");
        element.setAttribute("title", run.original());
      }
      if (mixed) {
        element = draft.xhtml.append(element, "span");
      }
      draft.xhtml.text(element, run.printed());
      ems += draft.measure.ems(run.printed()) * scale(run.around());
      left -= run.printed().length();
    }
    return ems;
  }

  /** The size of the type in inlines, in ems of that around them, as the style sheets have it. */
  private static float scale(List<Inline> around) {
    boolean raised =
        around.stream().anyMatch(i -> i instanceof Superscript || i instanceof Subscript);
    return raised ? 0.65f : 1;
  }

  private void writeImage(Element parent, InlineImage image) {
    String shelved = draft.images.find(image.src());
    String alt = image.alt() == null || image.alt().isBlank() ? "图" : image.alt();
    if (shelved == null) {
      Element placeholder = draft.xhtml.append(parent, "span", "missing-image");
      draft.xhtml.text(placeholder, "［" + draft.printable.plain(alt) + "］");
      return;
    }
    Element element = draft.xhtml.append(parent, "img", "inline");
    element.setAttribute("src", shelved);
    element.setAttribute("alt", alt);
  }
}
