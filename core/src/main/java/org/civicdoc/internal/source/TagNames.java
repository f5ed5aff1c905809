package org.civicdoc.internal.source;

import java.util.Arrays;

/**
 * Names of tags as numbers: the first eight letters in lower case, a byte each. Names that differ
 * only behind these are the same; none that matters here does.
 */
final class TagNames {

  static final long SCRIPT = code("script");
  static final long STYLE = code("style");
  static final long PLAINTEXT = code("plaintext");
  static final long PRE = code("pre");

  /** Elements that show nothing, wherever they stand. */
  private static final long[] INVISIBLE = codes("script style meta link");

  /** Foreign elements, in which styles and titles are common elements. */
  private static final long[] FOREIGN = codes("svg math");

  /** Elements whose content is text, whatever it looks like (HTML, 13.2.5.2 to 13.2.5.4). */
  private static final long[] TEXT = codes("title textarea xmp iframe noembed noframes");

  /** Elements at whose borders white space shows nothing: those that begin and end lines. */
  private static final long[] BLOCKS =
      codes(
          "html head body title base address article aside blockquote"
              + " center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
              + " header hr legend li main nav ol p section table tbody td tfoot th thead tr ul");

  private TagNames() {}

  private static long[] codes(String names) {
    return Arrays.stream(names.split(" ")).mapToLong(TagNames::code).sorted().toArray();
  }

  private static long code(String name) {
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

  static boolean isInvisible(long code) {
    return Arrays.binarySearch(INVISIBLE, code) >= 0;
  }

  static boolean isForeign(long code) {
    return Arrays.binarySearch(FOREIGN, code) >= 0;
  }

  static boolean holdsText(long code) {
    return Arrays.binarySearch(TEXT, code) >= 0;
  }

  static boolean isBlock(long code) {
    return Arrays.binarySearch(BLOCKS, code) >= 0;
  }
}
