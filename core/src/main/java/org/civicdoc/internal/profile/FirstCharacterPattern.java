package org.civicdoc.internal.profile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that remembers which characters a match can begin with. Thread-safe: what two threads
 * find out of a character is the same.
 */
final class FirstCharacterPattern {

  private static final byte NEVER = 1;
  private static final byte PERHAPS = 2;

  /** No expression names it, as it means nothing (Unicode, private use). */
  private static final String NAMED_BY_NONE = "\uE000";

  private final @Nullable Pattern pattern;

  /** What is known of each character, by its high byte and its low one: texts use few high ones. */
  private final byte[][] known = new byte[256][];

  FirstCharacterPattern(@Nullable Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether an expression does not begin with just any character. */
  static boolean isChoosy(String expression) {
    return !mayBegin(Pattern.compile(expression), NAMED_BY_NONE);
  }

  /** A match that only needs more characters has come to the end. */
  private static boolean mayBegin(Pattern pattern, String start) {
    Matcher matcher = pattern.matcher(start);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** A matcher for a line, or null if no match can begin as the line does. */
  @Nullable Matcher matcher(String line) {
    if (pattern == null) {
      return null;
    }
    return line.isEmpty() || mayBegin(pattern, line.charAt(0)) ? pattern.matcher(line) : null;
  }

  private boolean mayBegin(Pattern pattern, char first) {
    byte[] alike = known[first >> 8];
    if (alike == null) {
      alike = new byte[256];
      known[first >> 8] = alike;
    }
    byte answer = alike[first & 0xFF];
    if (answer == 0) {
      boolean perhaps = Character.isSurrogate(first) || mayBegin(pattern, String.valueOf(first));
      answer = perhaps ? PERHAPS : NEVER;
      alike[first & 0xFF] = answer;
    }
    return answer == PERHAPS;
  }
}
