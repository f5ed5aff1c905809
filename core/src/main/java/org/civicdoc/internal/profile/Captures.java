package org.civicdoc.internal.profile;

import java.util.regex.Pattern;

/**
 * Takes the captures out of regular expressions that are only asked whether they fit: a matcher
 * keeps room for each group, and hundreds of lines of a page are matched against hundreds of
 * groups.
 */
final class Captures {

  /** What means one of the groups, or may hold a bracket that is none. */
  private static final Pattern NEEDS_GROUPS = Pattern.compile("\\\\[1-9kQ]");

  private Captures() {}

  /** The expression with groups that capture nothing, or itself where it needs them. */
  static String without(String expression) {
    if (NEEDS_GROUPS.matcher(expression).find()) {
      return expression;
    }
    StringBuilder out = new StringBuilder(expression.length() + 32);
    int classes = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      out.append(c);
      if (c == '\\' && i + 1 < expression.length()) {
        out.append(expression.charAt(++i));
      } else if (c == '[') {
        classes++;
      } else if (c == ']' && classes > 0) {
        classes--;
      } else if (c == '(' && classes == 0 && !expression.startsWith("?", i + 1)) {
        out.append("?:");
      }
    }
    return out.toString();
  }
}
