package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
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
    List<InlineItem.Run> runs = new ArrayList<>();
    List<InlineItem> items = new InlineFlattener(draft).flatten(inlines);
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

  /** Appends plain text, such as a caption. */
  void write(Element parent, String text) {
    List<InlineItem.Run> runs = new ArrayList<>();
    for (PrintableText.Part part : draft.printable.parts(draft.budget.take(text))) {
      runs.add(new InlineItem.Run(part.printed(), part.original(), List.of()));
    }
    mixed = runs.size() > 1 || parent.hasChildNodes();
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
      writeUntil(keep, cursor, range.start(), range.end());
      elements.close();
      offset = range.end();
    }
    writeUntil(parent, cursor, offset, text.length());
  }

  private void writeUntil(Element parent, RunCursor cursor, int start, int end) {
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
      left -= run.printed().length();
    }
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
