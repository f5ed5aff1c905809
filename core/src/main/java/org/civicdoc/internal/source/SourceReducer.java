package org.civicdoc.internal.source;

/**
 * Leaves out of a page's source what no rule reads: scripts, but for JSON-LD; styles; long
 * comments; attributes, and declarations of inline styles; white space between blocks. jsoup makes
 * of the rest the tree that it would have made of the whole, without these. A title that nobody
 * closed is closed where the head ends, or another of its tags begins.
 *
 * <p>Where it is not certain how the source goes on, an element that never ends, say, all the rest
 * is left as it is. Linear in the page. One use each.
 */
public final class SourceReducer {

  /** The marks by which systems name their fields are shorter, in bytes … */
  private static final int LONGEST_MARK = 200;

  /** … but for the properties that Founder's system writes into one comment. */
  private static final String PROPERTIES = "<!--enpproperty";

  private static final int SAMPLE = 256;

  private final byte[] page;
  private final Markup markup;
  private final KeptRanges kept;

  /** Where the part that is kept at the moment began. */
  private int from;

  /** White space that stands between two tags, until it is known what the second one is. */
  private int blankFrom = -1;

  private int blankTo;
  private boolean afterBlock = true;
  private int openPre;

  private SourceReducer(byte[] page) {
    this.page = page;
    this.markup = new Markup(page);
    this.kept = new KeptRanges(page);
  }

  /**
   * Reduces a page. One in UTF-16 stays as it is: its markup is not made of single bytes.
   *
   * @param page its bytes; they are not changed
   * @return the bytes that matter, the given ones if all of them do
   */
  public static byte[] reduce(byte[] page) {
    if (isWide(page)) {
      return page;
    }
    SourceReducer reducer = new SourceReducer(page);
    int at = 0;
    while (at >= 0 && at < page.length) {
      at = reducer.step(at);
    }
    reducer.kept.add(reducer.from, page.length);
    return reducer.kept.bytes();
  }

  /** Every other byte of markup in UTF-16 is zero. */
  private static boolean isWide(byte[] page) {
    for (int i = 0; i < page.length && i < SAMPLE; i++) {
      if (page[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Reads the text at a place and the markup after it; gives where to go on, or -1 to stop. */
  private int step(int at) {
    int tag = markup.find('<', at);
    if (tag < 0) {
      return -1;
    }
    if (tag > at) {
      text(at, tag);
    }
    if (markup.isLetter(tag + 1)) {
      return startTag(tag);
    }
    if (markup.startsWith("</", tag)) {
      return markup.isLetter(tag + 2) ? endTag(tag) : behind('>', tag);
    }
    if (markup.startsWith("<!--", tag)) {
      return comment(tag);
    }
    if (markup.startsWith("<![cdata[", tag)) {
      return -1;
    }
    if (markup.startsWith("<!", tag) || markup.startsWith("<?", tag)) {
      return behind('>', tag);
    }
    afterBlock = false;
    blankFrom = -1;
    return tag + 1;
  }

  private int behind(char mark, int tag) {
    int end = markup.find(mark, tag);
    return end < 0 ? end : end + 1;
  }

  private void text(int start, int end) {
    if (openPre > 0 || !markup.isBlank(start, end)) {
      afterBlock = false;
      blankFrom = -1;
    } else if (afterBlock) {
      drop(start, end);
    } else {
      blankFrom = start;
      blankTo = end;
    }
  }

  private int endTag(int tag) {
    int nameEnd = markup.nameEnd(tag + 2);
    long name = TagNames.code(page, tag + 2, nameEnd);
    if (name == TagNames.PRE && openPre > 0) {
      openPre--;
    }
    border(name, tag);
    return markup.tagEnd(nameEnd);
  }

  private int startTag(int tag) {
    int nameEnd = markup.nameEnd(tag + 1);
    long name = TagNames.code(page, tag + 1, nameEnd);
    if (name == TagNames.SCRIPT || name == TagNames.STYLE) {
      return unread(name, tag, nameEnd);
    }
    border(name, tag);
    int end = attributes(nameEnd, name == TagNames.IMAGE);
    if (name == TagNames.PLAINTEXT) {
      return -1;
    }
    if (name == TagNames.PRE) {
      openPre++;
    }
    if (name == TagNames.TITLE && end >= 0) {
      return title(tag + 1, nameEnd, end);
    }
    boolean whole = TagNames.holdsText(name) || TagNames.isForeign(name);
    return whole && end >= 0 ? markup.endTag(tag + 1, nameEnd, end) : end;
  }

  /** A title that nobody closed, all the page for a browser, ends where no title goes on. */
  private int title(int name, int nameEnd, int contentStart) {
    for (int i = markup.find('<', contentStart); i >= 0; i = markup.find('<', i + 1)) {
      if (markup.isEndTag(i, name, nameEnd)) {
        return i;
      }
      if (endsTitle(i)) {
        kept.add(from, i);
        from = i;
        kept.endTitle();
        return i;
      }
    }
    return Markup.OPEN;
  }

  private boolean endsTitle(int tag) {
    return markup.startsWith("</head", tag)
        || markup.startsWith("<meta ", tag)
        || markup.startsWith("<link ", tag)
        || markup.startsWith("<body", tag);
  }

  /** Drops what no rule reads of the attributes; gives where the tag ends. */
  private int attributes(int nameEnd, boolean ofImage) {
    boolean styled = false;
    int i = nameEnd;
    while (i < page.length) {
      byte c = page[i];
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return i;
      }
      if (Markup.isSpace(c) || c == '/') {
        i++;
      } else {
        int end = markup.attributeEnd(i);
        long name = TagNames.code(page, i, markup.attributeNameEnd(i));
        if (end == page.length) {
          return Markup.OPEN;
        }
        boolean read = TagNames.isRead(name) || ofImage && TagNames.isOfPage(name);
        if (!read || name == TagNames.STYLE && styled) {
          drop(i, end);
        } else if (name == TagNames.STYLE) {
          // Only the first counts, even if nothing is left of it.
          styled = true;
          style(i, end);
        }
        i = end;
      }
    }
    return Markup.OPEN;
  }

  /** Drops the declarations of an inline style that no rule reads, all of it if that is all. */
  private void style(int attribute, int end) {
    int value = markup.valueStart(attribute);
    boolean quoted = value >= 0 && value < end && (page[value] == '"' || page[value] == '\'');
    int i = quoted ? value + 1 : value;
    int to = quoted ? end - 1 : end;
    if (value < 0 || nextRead(i, to) == to) {
      drop(attribute, end);
      return;
    }
    while (i < to) {
      int read = nextRead(i, to);
      drop(i, read);
      i = markup.declarationEnd(read, to);
    }
  }

  /** Where the next declaration begins that a rule reads, or the end. */
  private int nextRead(int start, int end) {
    int i = start;
    while (i < end) {
      int name = markup.skipSpaces(i);
      if (TagNames.isDeclaration(TagNames.code(page, name, markup.propertyEnd(name)))) {
        return i;
      }
      i = markup.declarationEnd(i, end);
    }
    return end;
  }

  /** White space before and after the border of a block shows nothing. */
  private void border(long name, int tag) {
    if (TagNames.isInvisible(name)) {
      return;
    }
    boolean block = TagNames.isBlock(name);
    if (block && blankFrom >= 0 && blankTo == tag) {
      drop(blankFrom, blankTo);
    }
    blankFrom = -1;
    afterBlock = block;
  }

  /** A script or style, which is dropped unless it holds data; gives where it ends. */
  private int unread(long name, int tag, int nameEnd) {
    int contentStart = markup.tagEnd(nameEnd);
    if (contentStart < 0) {
      return contentStart;
    }
    boolean script = name == TagNames.SCRIPT;
    int endTag =
        script
            ? new ScriptEnd(markup, page).find(contentStart)
            : markup.endTag(tag + 1, nameEnd, contentStart);
    int end = endTag < 0 ? endTag : markup.tagEnd(markup.nameEnd(endTag + 2));
    if (!script || !markup.holds("ld+json", nameEnd, contentStart)) {
      dropBetween(tag, end);
    }
    return end;
  }

  private int comment(int start) {
    int end = markup.commentEnd(start);
    if (end - start > LONGEST_MARK && !markup.startsWith(PROPERTIES, start)) {
      dropBetween(start, end);
    }
    return end;
  }

  /**
   * Drops what stands between two texts, if these do not make another one together: a lone {@code
   * <} and a letter would be a tag. In {@code <pre>} the first line end would be another.
   */
  private void dropBetween(int start, int end) {
    boolean parted = before(start) == '>' || Markup.isSpace(before(start));
    boolean followed = end >= page.length || page[Math.max(end, 0)] == '<';
    if (end >= 0 && openPre == 0 && (parted || followed)) {
      drop(start, end);
    }
  }

  /** The last byte that is kept before a place; at the beginning of the page a space. */
  private byte before(int at) {
    return at > from ? page[at - 1] : kept.last();
  }

  private void drop(int start, int end) {
    if (start < end) {
      kept.add(from, start);
      from = end;
    }
  }
}
