package org.civicdoc.pdf.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The headings of a document: their ranks without gaps, and the bookmarks that they give. */
final class Outline {

  /** Lowest rank of a heading in PDF/UA-1 and HTML. */
  private static final int LOWEST = 6;

  /**
   * A heading.
   *
   * @param rank 1 to 6, at most one below that of the heading before (ISO 14289-1, 7.4.2)
   * @param id the id of its element
   * @param text its text on one line
   */
  record Entry(int rank, String id, String text) {}

  private final String prefix;
  private final List<Entry> entries = new ArrayList<>();

  /** The model's levels of the headings that the current one stands below, outermost first. */
  private final List<Integer> levels = new ArrayList<>();

  private boolean titled;

  /** An outline whose ids begin with a prefix. */
  Outline(String prefix) {
    this.prefix = prefix;
  }

  /** The document's title; nothing may stand before it. */
  Entry title(String text) {
    titled = true;
    return entry(1, text);
  }

  Entry add(int level, String text) {
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
      levels.remove(levels.size() - 1);
    }
    levels.add(level);
    return entry(Math.min(levels.size() + (titled ? 1 : 0), LOWEST), text);
  }

  private Entry entry(int rank, String text) {
    Entry entry = new Entry(rank, prefix + entries.size(), text.replace('\n', ' ').strip());
    entries.add(entry);
    return entry;
  }

  /** Writes the bookmarks, nested by rank. */
  void write(Xhtml xhtml, Element bookmarks) {
    write(xhtml, bookmarks, entries);
  }

  /** Writes the bookmarks of all but the document's title, nested by rank. */
  void writeSections(Xhtml xhtml, Element bookmarks) {
    write(xhtml, bookmarks, entries.subList(titled ? 1 : 0, entries.size()));
  }

  private static void write(Xhtml xhtml, Element bookmarks, List<Entry> entries) {
    List<Element> open = new ArrayList<>();
    open.add(bookmarks);
    List<Integer> ranks = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.text().isEmpty()) {
        continue;
      }
      while (!ranks.isEmpty() && ranks.get(ranks.size() - 1) >= entry.rank()) {
        ranks.remove(ranks.size() - 1);
        open.remove(open.size() - 1);
      }
      Element bookmark = xhtml.bookmark(open.get(open.size() - 1), entry.text(), entry.id());
      ranks.add(entry.rank());
      open.add(bookmark);
    }
  }
}
