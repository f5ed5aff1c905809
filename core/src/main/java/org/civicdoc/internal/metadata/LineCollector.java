package org.civicdoc.internal.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Line}s of the events of a walk. Lines in the middle of the article are dropped:
 * nothing there tells of the page, and a long page would fill the memory.
 */
final class LineCollector {

  private static final int FIRST_KEPT = 300;
  private static final int LAST_KEPT = 150;
  private static final int MAX_LINES = 8000;

  private final List<Line> lines = new ArrayList<>();
  private final Deque<Line> lastInContent = new ArrayDeque<>();
  private int contentLines;

  private final Deque<Block> blocks = new ArrayDeque<>();
  private final LineText text = new LineText();
  private boolean inContent;
  private int inlineHints;

  /**
   * Begins a block.
   *
   * @param own the hints of its own attributes
   * @param passed those of them that hold for all that is in it
   */
  void openBlock(Element element, TagRole role, int own, int passed) {
    end();
    blocks.push(new Block(element, role, own, passed, blocks.peek()));
  }

  void closeBlock() {
    end();
    Block block = blocks.element();
    // An empty cell is an empty line: the value of the label before it.
    if (block.isCell && !block.filled) {
      add("", "", 0);
    }
    blocks.pop();
  }

  void setInContent(boolean content) {
    end();
    inContent = content;
  }

  void openInline(TagRole role, int hints) {
    text.openInline(role == TagRole.LINK);
    inlineHints |= hints;
  }

  void closeInline(TagRole role) {
    text.closeInline(role == TagRole.LINK);
  }

  void append(String added) {
    text.append(added);
  }

  /** Ends the line; an empty one is none. */
  void end() {
    if (!text.isBlank()) {
      String line = text.text();
      add(line, text.hasLink() ? text.unlinked() : line, text.linkedShare());
    }
    text.clear();
    inlineHints = 0;
  }

  private void add(String line, String unlinked, int linked) {
    Block block = blocks.element();
    if (block.cell != null) {
      block.cell.filled = true;
    }
    Element cell = block.cell == null ? null : block.cell.element;
    int hints = inlineHints | block.hints;
    keep(new Line(line, unlinked, block.element, cell, block.heading, hints, linked, inContent));
  }

  private void keep(Line line) {
    if (line.inContent() && ++contentLines > FIRST_KEPT) {
      lastInContent.add(line);
      if (lastInContent.size() > LAST_KEPT) {
        lastInContent.remove();
      }
      return;
    }
    if (!line.inContent()) {
      flush();
    }
    if (lines.size() < MAX_LINES) {
      lines.add(line);
    }
  }

  private void flush() {
    lines.addAll(lastInContent);
    lastInContent.clear();
  }

  List<Line> finish() {
    flush();
    return lines;
  }

  /** A block that is open, with what it inherits. */
  private static final class Block {
    final Element element;
    final boolean isCell;
    final @Nullable Block cell;
    final int heading;
    final int own;
    final int passed;
    final int hints;
    boolean filled;

    Block(Element element, TagRole role, int own, int passed, @Nullable Block parent) {
      this.element = element;
      this.isCell = role == TagRole.CELL;
      this.own = own;
      this.passed = parent == null ? passed : parent.passed | passed;
      this.cell = isCell || parent == null ? (isCell ? this : null) : parent.cell;
      this.heading = heading(role, parent);
      // The title's class often stands on the element around its block.
      int around = parent == null ? 0 : parent.own & (ElementWords.TITLE | ElementWords.SOURCE);
      this.hints = own | around | this.passed;
    }

    private int heading(TagRole role, @Nullable Block parent) {
      if (role == TagRole.HEADING) {
        return element.normalName().charAt(1) - '0';
      }
      return parent == null ? 0 : parent.heading;
    }
  }
}
