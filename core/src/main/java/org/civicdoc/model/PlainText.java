package org.civicdoc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document's text with a map from each offset back to its block, so that a finding in the text
 * points at a place in the document.
 *
 * <p>The first line is the title, if there is one; each block follows on lines of its own. List
 * items and table rows are lines, cells are parted by a tab, a figure gives its caption. Blocks
 * without text give no line and no segment.
 *
 * <pre>{@code
 * PlainText text = PlainText.of(document);
 * int at = text.text().indexOf("78.46%");
 * Block block = document.blocks().get(text.segmentAt(at).orElseThrow().blockIndex());
 * }</pre>
 *
 * @param text the text; lines are parted by {@code \n}
 * @param segments the parts in order, without overlap; the line breaks between them belong to none
 */
public record PlainText(String text, List<TextSegment> segments) {

  /** Copies the list. */
  public PlainText {
    segments = List.copyOf(segments);
  }

  /**
   * The text of a document.
   *
   * @param document the document
   * @return its title and blocks as text
   */
  public static PlainText of(CivicDocument document) {
    StringBuilder text = new StringBuilder();
    List<TextSegment> segments = new ArrayList<>(document.blocks().size() + 1);
    Metadata.find(document.metadata().title())
        .ifPresent(title -> append(title, TextSegment.TITLE, text, segments));
    for (int i = 0; i < document.blocks().size(); i++) {
      append(of(document.blocks().get(i)), i, text, segments);
    }
    return new PlainText(text.toString(), segments);
  }

  /**
   * The text of one block.
   *
   * @param block the block
   * @return its text; empty for a separator or a figure without caption
   */
  public static String of(Block block) {
    TextCollector collector = new TextCollector();
    collector.collect(block);
    return collector.text();
  }

  /**
   * The text of inlines.
   *
   * @param inlines the inlines
   * @return their characters, a line break as {@code \n}, nothing for images
   */
  public static String of(List<Inline> inlines) {
    TextCollector collector = new TextCollector();
    collector.collect(inlines);
    return collector.text();
  }

  /**
   * The segment that holds an offset.
   *
   * @param offset a UTF-16 offset into {@link #text()}
   * @return the segment; empty at a line break between two segments
   * @throws IndexOutOfBoundsException if {@code offset} lies outside the text
   */
  public Optional<TextSegment> segmentAt(int offset) {
    if (offset < 0 || offset >= text.length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " lies outside a text of length " + text.length());
    }
    int low = 0;
    int high = segments.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TextSegment segment = segments.get(middle);
      if (offset < segment.start()) {
        high = middle - 1;
      } else if (offset >= segment.end()) {
        low = middle + 1;
      } else {
        return Optional.of(segment);
      }
    }
    return Optional.empty();
  }

  private static void append(
      String part, int blockIndex, StringBuilder text, List<TextSegment> segments) {
    if (part.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    segments.add(new TextSegment(blockIndex, text.length(), text.length() + part.length()));
    text.append(part);
  }
}
