package org.civicdoc.internal.metadata.line;

import java.util.Arrays;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;

/** The texts of all lines of a page, one after the other in one buffer; the last one grows. */
final class LineText {

  /** Longer text is no byline; what is beyond is only counted. */
  private static final int MAX_LENGTH = 300;

  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_TOOL = 4;

  private char[] text = new char[4096];

  /** Where the growing line begins, and where the text ends. */
  private int start;

  private int end;

  /** The same for the text outside links, kept for lines that hold a link. */
  private final StringBuilder unlinked = new StringBuilder();

  private int unlinkedStart;

  private int visible;
  private int linked;
  private int linkDepth;
  private boolean hasLink;
  private boolean afterInline;

  /** Where the text of the inline element that began last begins. */
  private int inlineStart;

  /** Whether that element shows a sign if it holds no text. */
  private boolean icon;

  /** How many signs outside links part the text. */
  private int icons;

  void openInline(boolean link, boolean mayBeIcon) {
    icon = mayBeIcon;
    if (afterInline && end > start && end < start + MAX_LENGTH && text[end - 1] != Spacing.SEAM) {
      makeRoom(1);
      text[end++] = Spacing.SEAM;
    }
    afterInline = false;
    inlineStart = end;
    if (link && linkDepth++ == 0 && !hasLink) {
      hasLink = true;
      unlinked.append(text, start, end - start);
    }
  }

  void closeInline(boolean link) {
    if (end == inlineStart && visible > 0) {
      partWords();
      icons += icon && linkDepth == 0 ? 1 : 0;
    }
    icon = false;
    afterInline = true;
    partLabel(link);
    if (link && linkDepth > 0) {
      linkDepth--;
    }
  }

  /**
   * What holds no text parts the words: the sign in 首页&lt;img src="arrow.gif"&gt;要闻, the room in
   * 作者：某科&lt;span&gt;&lt;/span&gt;时间：….
   */
  private void partWords() {
    if (text[end - 1] != Spacing.SEAM && end < start + MAX_LENGTH) {
      makeRoom(1);
      text[end++] = Spacing.SEAM;
      inlineStart = end;
    }
  }

  /**
   * An element that holds a label begins a word, and so does a short link, which may be a tool:
   * 市人大办&lt;small&gt;作者:&lt;/small&gt;, 市人大办&lt;a&gt;打印&lt;/a&gt;.
   */
  private void partLabel(boolean link) {
    int length = end - inlineStart;
    boolean begins =
        inlineStart > start
            && length > 1
            && length <= LONGEST_LABEL
            && (link && length <= LONGEST_TOOL || Punctuation.isColon(text[end - 1]))
            && Spaces.isCommonHan(text[inlineStart - 1]);
    if (begins) {
      makeRoom(1);
      System.arraycopy(text, inlineStart, text, inlineStart + 1, length);
      text[inlineStart++] = Spacing.SEAM;
      end++;
    }
  }

  void append(String added) {
    int from = end;
    int last = start + MAX_LENGTH;
    makeRoom(Math.min(added.length(), MAX_LENGTH));
    int i = 0;
    int shown = 0;
    while (i < added.length() && end < last) {
      char c = added.charAt(i++);
      // HTML collapses these; other white space shows, and parts the items of a byline.
      if (c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')) {
        if (end > start && text[end - 1] != ' ') {
          text[end++] = ' ';
        }
      } else {
        shown++;
        text[end++] = c;
      }
    }
    count(shown + added.length() - i);
    if (hasLink && linkDepth == 0) {
      unlinked.append(text, from, end - from);
    }
  }

  private void makeRoom(int characters) {
    if (end + characters > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, end + characters));
    }
  }

  private void count(int characters) {
    if (characters > 0) {
      visible += characters;
      linked += linkDepth > 0 ? characters : 0;
      afterInline = false;
    }
  }

  boolean isBlank() {
    return visible == 0;
  }

  /** Where the growing line begins. */
  int start() {
    return start;
  }

  /** Where it ends so far, without a space or seam at its end. */
  int end() {
    int last = end;
    while (last > start && (text[last - 1] == ' ' || text[last - 1] == Spacing.SEAM)) {
      last--;
    }
    return last;
  }

  boolean hasLink() {
    return hasLink;
  }

  /** Whether signs outside links part the words of the line. */
  boolean hasIcons() {
    return icons > 0;
  }

  /** Where its text outside links begins. */
  int unlinkedStart() {
    return unlinkedStart;
  }

  /** Where its text outside links ends so far. */
  int unlinkedEnd() {
    return unlinked.length();
  }

  /** The share of the line that links, in percent. */
  int linkedShare() {
    return (int) (linked * 100L / visible);
  }

  /** Ends the line; the next one begins. */
  void next() {
    start = end;
    unlinkedStart = unlinked.length();
    visible = 0;
    linked = 0;
    hasLink = linkDepth > 0;
    icons = 0;
    icon = false;
    afterInline = false;
    inlineStart = end;
  }

  /** Ends the line and forgets it. */
  void drop() {
    end = start;
    unlinked.setLength(unlinkedStart);
    next();
  }

  /** A line's text. */
  String text(int from, int to) {
    return new String(text, from, to - from);
  }

  /** A line's text outside links. */
  String unlinked(int from, int to) {
    return unlinked.substring(from, to);
  }
}
