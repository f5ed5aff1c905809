package org.civicdoc.internal.profile;

import java.util.regex.Pattern;

/**
 * Hosts that a profile is limited to: {@code www.example.gov.cn}, or all below {@code *.gov.cn}.
 */
public final class HostPattern {

  private static final Pattern FORM =
      Pattern.compile("(\\*\\.)?[\\p{IsAlphabetic}\\d_-]+(\\.[\\p{IsAlphabetic}\\d_-]+)*");

  private HostPattern() {}

  /** Whether a text is a pattern. */
  public static boolean isValid(String text) {
    return text.length() <= 255 && FORM.matcher(text).matches();
  }

  /**
   * Whether a pattern holds for all hosts of another.
   *
   * @param pattern a pattern in lower case
   * @param other a host or pattern in lower case
   */
  public static boolean covers(String pattern, String other) {
    return pattern.equals(other)
        || (pattern.startsWith("*.") && other.endsWith(pattern.substring(1)));
  }
}
