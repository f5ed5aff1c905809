package org.civicdoc.internal.metadata;

/** The text of a line while it grows. */
final class LineText {

  /** Longer text is no byline; what is beyond is only counted. */
  private static final int MAX_LENGTH = 300;

  private final char[] text = new char[MAX_LENGTH];
  private final StringBuilder unlinked = new StringBuilder();
  private int length;
  private int visible;
  private int linked;
  private int linkDepth;
  private boolean hasLink;
  private boolean afterInline;

  void openInline(boolean link) {
    if (afterInline && length > 0 && length < MAX_LENGTH && text[length - 1] != Spacing.SEAM) {
      text[length++] = Spacing.SEAM;
    }
    afterInline = false;
    if (link && linkDepth++ == 0 && !hasLink) {
      hasLink = true;
      unlinked.append(text, 0, length);
    }
  }

  void closeInline(boolean link) {
    afterInline = true;
    if (link && linkDepth > 0) {
      linkDepth--;
    }
  }

  void append(String added) {
    int from = length;
    int i = 0;
    while (i < added.length() && length < MAX_LENGTH) {
      char c = added.charAt(i++);
      // HTML collapses these; other white space shows, and parts the items of a byline.
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (length > 0 && text[length - 1] != ' ') {
          text[length++] = ' ';
        }
      } else {
        count(1);
        text[length++] = c;
      }
    }
    count(added.length() - i);
    if (hasLink && linkDepth == 0) {
      unlinked.append(text, from, length - from);
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

  String text() {
    return new String(text, 0, text[length - 1] == ' ' ? length - 1 : length);
  }

  boolean hasLink() {
    return hasLink;
  }

  /** The text outside links, if there are any. */
  String unlinked() {
    return unlinked.toString();
  }

  /** The share of the text that links, in percent. */
  int linkedShare() {
    return (int) (linked * 100L / visible);
  }

  void clear() {
    length = 0;
    unlinked.setLength(0);
    visible = 0;
    linked = 0;
    hasLink = linkDepth > 0;
    afterInline = false;
  }
}
