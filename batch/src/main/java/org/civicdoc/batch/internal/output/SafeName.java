package org.civicdoc.batch.internal.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicdoc.batch.internal.Digests;

/**
 * Names that every file system takes, and that lead nowhere else: no {@code ..}, no root, none of
 * the characters and names that Windows keeps to itself, no part longer than its limit.
 */
final class SafeName {

  /** File systems allow 255 bytes; what is left is for endings and what tells pages apart. */
  private static final int LONGEST_PART = 200;

  private static final int LONGEST_NAME = 600;
  private static final int DIGITS_OF_HASH = 8;
  private static final String FORBIDDEN = "<>:\"|?*\\";

  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private SafeName() {}

  /** The name of a page, parted by {@code /}, with every part made safe. */
  static String of(String pageName) {
    List<String> parts = new ArrayList<>();
    for (String part : pageName.replace('\\', '/').split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(fitted(safe(part)));
      }
    }
    String name = parts.isEmpty() ? "page" : String.join("/", parts);
    return utf8(name).length <= LONGEST_NAME
        ? name
        : hash(name) + "/" + parts.get(parts.size() - 1);
  }

  /** The first hexadecimal digits of a text's hash. */
  static String hash(String text) {
    return HexFormat.of()
        .formatHex(Digests.sha256().digest(utf8(text)))
        .substring(0, DIGITS_OF_HASH);
  }

  private static String safe(String part) {
    StringBuilder safe = new StringBuilder(part.length());
    part.codePoints().forEach(c -> safe.appendCodePoint(isForbidden(c) ? '_' : c));
    int end = safe.length();
    while (end > 0 && (safe.charAt(end - 1) == '.' || safe.charAt(end - 1) == ' ')) {
      safe.setCharAt(--end, '_');
    }
    if (safe.charAt(0) == ' ') {
      safe.setCharAt(0, '_');
    }
    int dot = safe.indexOf(".");
    String stem = dot < 0 ? safe.toString() : safe.substring(0, dot);
    if (DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
      safe.insert(stem.length(), '_');
    }
    return safe.toString();
  }

  private static boolean isForbidden(int c) {
    int type = Character.getType(c);
    return FORBIDDEN.indexOf(c) >= 0
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.UNASSIGNED;
  }

  /** Cuts at a character, and keeps the ending. */
  private static String fitted(String part) {
    byte[] bytes = utf8(part);
    if (bytes.length <= LONGEST_PART) {
      return part;
    }
    int dot = part.lastIndexOf('.');
    String ending = dot > 0 && part.length() - dot <= DIGITS_OF_HASH ? part.substring(dot) : "";
    int end = LONGEST_PART - DIGITS_OF_HASH - 1 - utf8(ending).length;
    while ((bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8) + "-" + hash(part) + ending;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
