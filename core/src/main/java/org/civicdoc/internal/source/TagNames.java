package org.civicdoc.internal.source;

/**
 * Names of tags and attributes as numbers: the first eight letters in lower case, a byte each.
 * Names that differ only behind these are the same; none that matters here does.
 */
final class TagNames {

  static final long SCRIPT = code("script");
  static final long STYLE = code("style");
  static final long PLAINTEXT = code("plaintext");
  static final long PRE = code("pre");
  static final long TITLE = code("title");

  /** Lazy loaders keep the addresses of pictures in attributes of many names. */
  static final long IMAGE = code("img");

  private static final int AFTER_DATA = Byte.SIZE * (Long.BYTES - "data-".length());

  /** Elements that show nothing, wherever they stand. */
  private static final CodeSet INVISIBLE = CodeSet.of("script style meta link");

  /** Foreign elements, in which styles and titles are common elements. */
  private static final CodeSet FOREIGN = CodeSet.of("svg math");

  /** Elements whose content is text, whatever it looks like (HTML, 13.2.5.2 to 13.2.5.4). */
  private static final CodeSet TEXT = CodeSet.of("title textarea xmp iframe noembed noframes");

  /** Elements at whose borders white space shows nothing: those that begin and end lines. */
  private static final CodeSet BLOCKS =
      CodeSet.of(
          "html head body title base address article aside blockquote"
              + " center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
              + " header hr legend li main nav ol p section table tbody td tfoot th thead tr ul");

  /** The attributes that a rule reads, or that say what the tree is made of. */
  private static final CodeSet READ =
      CodeSet.of(
          "id class style hidden href src srcset data data-src original _src alt title align"
              + " width height rowspan colspan start value readonly disabled type rel name"
              + " property itemprop content charset http-equ aria-lab size");

  /** The declarations of inline styles that a rule reads. */
  private static final CodeSet DECLARATIONS =
      CodeSet.of(
          "display visibili height max-heig overflow font-siz font-wei font-sty text-ali vertical");

  private TagNames() {}

  /** The number of a name in lower case. */
  static long code(String name) {
    long code = 0;
    for (int i = 0; i < name.length() && i < Long.BYTES; i++) {
      code = code << Byte.SIZE | name.charAt(i);
    }
    return code;
  }

  /** The number of the name that stands between two places of a page's source. */
  static long code(byte[] page, int start, int end) {
    long code = 0;
    int last = Math.min(end, start + Long.BYTES);
    for (int i = start; i < last; i++) {
      int c = page[i];
      code = code << Byte.SIZE | (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c & 0xFF);
    }
    return code;
  }

  /** Whether a rule reads a declaration of a style. */
  static boolean isDeclaration(long property) {
    return DECLARATIONS.holds(property);
  }

  static boolean isInvisible(long code) {
    return INVISIBLE.holds(code);
  }

  static boolean isForeign(long code) {
    return FOREIGN.holds(code);
  }

  static boolean holdsText(long code) {
    return TEXT.holds(code);
  }

  static boolean isBlock(long code) {
    return BLOCKS.holds(code);
  }

  /** Whether an attribute is one of a page's own, {@code data-*}, of eight letters at least. */
  static boolean isOfPage(long attribute) {
    return attribute >>> AFTER_DATA == code("data-");
  }

  /** Whether a rule reads an attribute; all that begin with the same eight letters count alike. */
  static boolean isRead(long attribute) {
    return READ.holds(attribute);
  }
}
