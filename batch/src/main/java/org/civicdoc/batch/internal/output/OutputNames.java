package org.civicdoc.batch.internal.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.civicdoc.batch.internal.Digests;

/**
 * Names for the outputs of pages, each given once.
 *
 * <p>A page's outputs are named after the page without its ending. If that name is taken, the page
 * keeps its ending; if that is taken too, a number follows. Names that differ in case or Unicode
 * form only count as the same, as they do on some file systems.
 *
 * <pre>
 * a/b.html  ->  a/b           a/b.json
 * a/b.txt   ->  a/b.txt       a/b.txt.json
 * a/B.html  ->  a/B.html      a/B.html.json
 * a/b.html  ->  a/b.html-2    a/b.html-2.json
 * </pre>
 *
 * <p>Names depend on the pages before; ask for them in the order of the pages, from one thread.
 */
public final class OutputNames {

  /** File systems allow 255 bytes; what is left is for the endings and a number. */
  private static final int LONGEST = 230;

  private static final int DIGITS_OF_HASH = 8;

  private final Set<String> taken = new HashSet<>();

  /**
   * The name for the next page.
   *
   * @param pageName where the page lies in its source, parted by {@code /}
   * @return a name that was not given before, parted by {@code /}, without the output's ending
   */
  public String next(String pageName) {
    int folder = pageName.lastIndexOf('/') + 1;
    int dot = pageName.lastIndexOf('.');
    String whole = fitted(pageName, folder);
    String name = dot > folder ? fitted(pageName.substring(0, dot), folder) : whole;
    if (take(name)) {
      return name;
    }
    name = whole;
    for (int number = 2; !take(name); number++) {
      name = whole + "-" + number;
    }
    return name;
  }

  private boolean take(String name) {
    return taken.add(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }

  private static String fitted(String name, int folder) {
    byte[] bytes = name.substring(folder).getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST) {
      return name;
    }
    int end = LONGEST - DIGITS_OF_HASH - 1;
    while ((bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    String hash = HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    return name.substring(0, folder)
        + new String(bytes, 0, end, StandardCharsets.UTF_8)
        + "-"
        + hash.substring(0, DIGITS_OF_HASH);
  }
}
