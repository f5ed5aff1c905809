package org.civicdoc.internal.profile;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a page says what something is; the second half of a {@link ProfileKey}. */
public enum Place {
  /** A printed label before a value, of Chinese characters: 发布时间. */
  LABEL("\\p{IsHan}+", "must be Chinese characters only, without spaces and colon"),
  /** The name, property or itemprop of a meta tag, in any case. */
  META("\\S+", "must not hold spaces"),
  /** A comment. */
  COMMENT("(?s).*\\S.*", "must not be blank"),
  /** An element's name, in any case. */
  TAG("[A-Za-z][\\w.:-]*", "must be the name of an element"),
  /** An element's whole id. */
  ID("\\S+", "must not hold spaces"),
  /** One of an element's classes. */
  CLASS("\\S+", "must not hold spaces"),
  /** A word in an id or class, in any case: newsTitle_2 holds news and title. */
  WORD("[A-Za-z]{2,}", "must be two letters or more: attributes are split at anything else"),
  /** A part of a printed text. */
  TEXT("(?s).*\\S.*", "must not be blank"),
  /** A regular expression for a printed line without its spaces. */
  LINE("(?s).*\\S.*", "must not be blank");

  private static final Pattern GROUP_REFERENCE = Pattern.compile("\\\\[1-9k]|\\(\\?<[A-Za-z]");

  private final Pattern form;
  private final String demand;

  Place(String form, String demand) {
    this.form = Pattern.compile(form);
    this.demand = demand;
  }

  /** What is wrong with a value, as the end of a sentence; null if nothing is. */
  @Nullable String fault(String value) {
    if (!form.matcher(value).matches()) {
      return demand;
    }
    if (value.lines().count() > 1) {
      return "must be one line";
    }
    if (this == LINE) {
      return value.equals(value.strip())
          ? faultOfExpression(value)
          : "must not begin or end with spaces";
    }
    return value.indexOf('"') >= 0 ? "must not hold double quotes" : null;
  }

  /** Expressions are joined into one, where groups have other numbers and one space of names. */
  private static @Nullable String faultOfExpression(String expression) {
    if (GROUP_REFERENCE.matcher(expression.replace("\\\\", "")).find()) {
      return "must not name groups or refer to them";
    }
    try {
      Pattern.compile(expression);
      return null;
    } catch (PatternSyntaxException e) {
      return "is no regular expression: " + e.getDescription();
    }
  }
}
