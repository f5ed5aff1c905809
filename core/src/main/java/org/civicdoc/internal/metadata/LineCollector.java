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

  private static final int MAX_LENGTH = 300;
  private static final int FIRST_KEPT = 300;
  private static final int LAST_KEPT = 150;
  private static final int MAX_LINES = 8000;

  private final List<Line> lines = new ArrayList<>();
  private final Deque<Line> lastInContent = new ArrayDeque<>();
  private int contentLines;

  private final Deque<Element> blocks = new ArrayDeque<>();
  private final Deque<Integer> ownHints = new ArrayDeque<>();
  private @Nullable Element cell;
  private @Nullable Element filledCell;
  private int passedHints;
  private int heading;
  private boolean inContent;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder unlinked = new StringBuilder();
  private int inlineHints;
  private int linkDepth;
  private int linked;
  private int visible;
  private boolean afterInline;

  void openBlock(
      Element block,
      int own,
      int passed,
      @Nullable Element enclosingCell,
      int headingLevel,
      boolean content) {
    blocks.push(block);
    ownHints.push(own);
    enter(passed, enclosingCell, headingLevel, content);
  }

  void closeBlock(int passed, @Nullable Element enclosingCell, int headingLevel, boolean content) {
    blocks.pop();
    ownHints.pop();
    enter(passed, enclosingCell, headingLevel, content);
  }

  private void enter(
      int passed, @Nullable Element enclosingCell, int headingLevel, boolean content) {
    passedHints = passed;
    cell = enclosingCell;
    heading = headingLevel;
    inContent = content;
  }

  void setInContent(boolean content) {
    inContent = content;
  }

  void openInline(Element element, int hints) {
    if (afterInline && visible > 0 && text.charAt(text.length() - 1) != Spacing.SEAM) {
      text.append(Spacing.SEAM);
    }
    afterInline = false;
    inlineHints |= hints;
    if (element.normalName().equals("a")) {
      linkDepth++;
    }
  }

  void closeInline(String name) {
    afterInline = true;
    if (name.equals("a") && linkDepth > 0) {
      linkDepth--;
    }
  }

  void append(String added) {
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      // HTML collapses these; other white space shows, and parts the items of a byline.
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (visible > 0 && text.charAt(text.length() - 1) != ' ' && text.length() < MAX_LENGTH) {
          text.append(' ');
          unlinked.append(' ');
        }
      } else {
        visible++;
        linked += linkDepth > 0 ? 1 : 0;
        afterInline = false;
        if (text.length() < MAX_LENGTH) {
          text.append(c);
          if (linkDepth == 0) {
            unlinked.append(c);
          }
        }
      }
    }
  }

  /** Ends the line; an empty one is none. */
  void end() {
    if (visible > 0) {
      add(text.toString());
    }
    text.setLength(0);
    unlinked.setLength(0);
    visible = 0;
    linked = 0;
    inlineHints = 0;
    afterInline = false;
  }

  /** Ends a cell; one without text is an empty line, the value of the label before it. */
  void endCell(Element ended) {
    if (!ended.equals(filledCell)) {
      add("");
    }
  }

  private void add(String line) {
    Element block = blocks.peek();
    if (block == null) {
      return;
    }
    filledCell = cell;
    int hints = passedHints | inlineHints | ownHints.element() | parentHints();
    int share = visible == 0 ? 0 : (int) (linked * 100L / visible);
    String outside = linked == 0 ? line : unlinked.toString();
    keep(new Line(line, outside, block, cell, heading, hints, share, inContent));
  }

  /** The title's class often stands on the element around its block. */
  private int parentHints() {
    int level = 0;
    for (int hints : ownHints) {
      if (level++ == 1) {
        return hints & (ElementWords.TITLE | ElementWords.SOURCE);
      }
    }
    return 0;
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
    end();
    flush();
    return List.copyOf(lines);
  }
}
