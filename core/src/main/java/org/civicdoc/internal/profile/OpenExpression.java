package org.civicdoc.internal.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that may begin with any character, so that each line would have to be
 * matched against it. But most lines lack the text that it needs somewhere: {@code 版权所有} of {@code
 * [^。]{2,30}版权所有$}. Immutable and thread-safe.
 */
final class OpenExpression {

  /** Escapes that mean more than a character, flags, and classes within classes. */
  private static final Pattern NOT_UNDERSTOOD =
      Pattern.compile("\\\\[A-Za-z&&[^dDsSwW]]|\\(\\?[A-Za-z-]|\\[[^\\]]*\\[");

  private static final Pattern ESCAPE = Pattern.compile("\\\\.");
  private static final Pattern CHARACTER_CLASS = Pattern.compile("\\[\\^?\\]?[^\\]]*\\]");
  private static final Pattern INNERMOST_GROUP = Pattern.compile("\\([^()]*\\)");
  private static final Pattern WHAT_MAY_LACK = Pattern.compile(".([?*]|\\{[^}]*\\})");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Stands for what need not be as it is written; no letter. */
  private static final String ANYTHING = "\0";

  private final Pattern pattern;
  private final String needed;

  OpenExpression(String expression) {
    pattern = Pattern.compile(expression);
    needed = needed(expression);
  }

  /** A matcher for a line, or null if the line lacks what the expression needs. */
  @Nullable Matcher matcher(String line) {
    return line.contains(needed) ? pattern.matcher(line) : null;
  }

  /** The longest text that any match holds; empty if none is known. */
  static String needed(String expression) {
    if (NOT_UNDERSTOOD.matcher(expression).find()) {
      return "";
    }
    String flat = ESCAPE.matcher(expression).replaceAll(ANYTHING);
    flat = CHARACTER_CLASS.matcher(flat).replaceAll(ANYTHING);
    String within = "";
    while (!within.equals(flat)) {
      within = flat;
      flat = INNERMOST_GROUP.matcher(within).replaceAll(ANYTHING);
    }
    if (flat.indexOf('|') >= 0) {
      return "";
    }
    flat = WHAT_MAY_LACK.matcher(flat).replaceAll(ANYTHING);
    return Arrays.stream(NO_LETTERS.split(flat))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
