package org.civicdoc.internal.block;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;
import org.jspecify.annotations.Nullable;

/** Regular expressions for lines without their spaces, joined into one. Immutable. */
final class LinePatterns {

  private final List<String> expressions;
  private final @Nullable Pattern joined;

  LinePatterns(Knowledge knowledge, Subject subject) {
    expressions = knowledge.values(subject, Place.LINE).stream().distinct().toList();
    joined =
        expressions.isEmpty()
            ? null
            : Pattern.compile("(?:" + String.join(")|(?:", expressions) + ")");
  }

  /** Whether one of them fits the whole line. */
  boolean matches(String line) {
    return joined != null && joined.matcher(line).matches();
  }

  /** Whether one of them fits the start of the line. */
  boolean fitsStart(String line) {
    return joined != null && joined.matcher(line).lookingAt();
  }

  /** The first that fits the line, as a whole or its start; for explanations. */
  String fitting(String line, boolean whole) {
    for (String expression : expressions) {
      Matcher matcher = Pattern.compile(expression).matcher(line);
      if (whole ? matcher.matches() : matcher.lookingAt()) {
        return expression;
      }
    }
    throw new IllegalArgumentException("line: none fits");
  }
}
