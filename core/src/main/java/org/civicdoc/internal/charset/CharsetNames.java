package org.civicdoc.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of charsets as pages write them, to the charset that reads all that they mean by it. */
final class CharsetNames {

  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /**
   * The WHATWG Encoding standard, section 4.2, reads subsets with their superset; {@code gb_2312},
   * {@code utf8} and such are misspellings that browsers accept.
   */
  private static final Map<String, Charset> SUPERSETS =
      Map.ofEntries(
          Map.entry("utf8", StandardCharsets.UTF_8),
          Map.entry("unicode11utf8", StandardCharsets.UTF_8),
          Map.entry("gb2312", GB18030),
          Map.entry("gb231280", GB18030),
          Map.entry("gbk", GB18030),
          Map.entry("gb18030", GB18030),
          Map.entry("xgbk", GB18030),
          Map.entry("cp936", GB18030),
          Map.entry("ms936", GB18030),
          Map.entry("windows936", GB18030),
          Map.entry("euccn", GB18030),
          Map.entry("chinese", GB18030),
          Map.entry("big5", BIG5),
          Map.entry("big5hkscs", BIG5),
          Map.entry("xxbig5", BIG5),
          Map.entry("cp950", BIG5),
          Map.entry("windows950", BIG5));

  /** What spellings of one name differ in. */
  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");

  private CharsetNames() {}

  /**
   * Finds the charset that a name stands for.
   *
   * @param name the name in any case, or null
   * @return the charset, or null if the name is null or unknown here
   */
  static @Nullable Charset find(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String key = SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    Charset known = SUPERSETS.get(key);
    if (known != null) {
      return known;
    }
    try {
      return Charset.forName(name.trim());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
