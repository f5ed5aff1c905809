package org.civicdoc.explain;

import org.jspecify.annotations.Nullable;

/**
 * The rule that did something. If it went by a mark that a profile holds, the rule is the profile's
 * key, and {@link #toString()} gives the line that a profile would hold:
 *
 * <pre>{@code
 * new Reason("publishedAt.label", "发布日期", "common")   // publishedAt.label = 发布日期
 * new Reason("most prose", null, null)                   // most prose
 * }</pre>
 *
 * @param rule the key of a profile, or the rule in a few words
 * @param mark the word, label, name or expression that decided; null if none did
 * @param profile the profile that holds the mark; null if none does
 */
public record Reason(String rule, @Nullable String mark, @Nullable String profile) {

  /**
   * A rule that goes by no mark.
   *
   * @param rule the rule in a few words
   * @return the reason
   */
  public static Reason of(String rule) {
    return new Reason(rule, null, null);
  }

  @Override
  public String toString() {
    return mark == null ? rule : rule + " = " + mark;
  }
}
