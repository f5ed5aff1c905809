package org.civicdoc.internal.source;

/**
 * Finds the end tag of a script. A comment within may hide end tags: of the scripts that it writes
 * (HTML, 13.2.5.20 to 13.2.5.31, the escaped and double escaped states).
 */
final class ScriptEnd {

  private static final String START = "<script";
  private static final String END = "</script";

  private final Markup markup;
  private final byte[] page;
  private boolean inComment;
  private boolean inScriptOfComment;

  ScriptEnd(Markup markup, byte[] page) {
    this.markup = markup;
    this.page = page;
  }

  /** Where the end tag of a script begins whose content begins at a place, or -1. */
  int find(int from) {
    int i = from;
    while (i < page.length) {
      if (!inComment) {
        i = markup.find('<', i);
        if (i < 0) {
          return i;
        }
      }
      if (page[i] == '<') {
        if (!inScriptOfComment && isTag(END, i)) {
          return i;
        }
        i += open(i);
      } else {
        i += page[i] == '-' ? dashes(i) : 1;
      }
    }
    return Markup.OPEN;
  }

  private boolean isTag(String tag, int at) {
    return markup.startsWith(tag, at) && markup.isDelimiter(at + tag.length());
  }

  /** Takes note of what begins with {@code <}; gives how many bytes that is. */
  private int open(int at) {
    if (inScriptOfComment) {
      inScriptOfComment = !isTag(END, at);
    } else if (inComment) {
      inScriptOfComment = isTag(START, at);
    } else if (markup.startsWith("<!--", at)) {
      inComment = true;
      // The dashes may end the comment that they begin.
      return 2;
    }
    return 1;
  }

  /** Two dashes or more before {@code >} end the comment; gives how many there are. */
  private int dashes(int at) {
    int end = at;
    while (end < page.length && page[end] == '-') {
      end++;
    }
    if (end - at >= 2 && end < page.length && page[end] == '>') {
      inComment = false;
      inScriptOfComment = false;
    }
    return end - at;
  }
}
