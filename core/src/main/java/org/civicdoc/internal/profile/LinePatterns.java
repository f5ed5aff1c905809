package org.civicdoc.internal.profile;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Regular expressions for lines without their spaces. The first character of most lines rules out
 * nearly all of them. Thread-safe.
 */
public final class LinePatterns {

  private final List<String> expressions;

  /** Those that name the character they begin with, … */
  private final ExpressionsByFirstCharacter choosy;

  /** … and those that begin with any. */
  private final List<OpenExpression> open;

  public LinePatterns(Knowledge knowledge, Subject subject) {
    expressions = knowledge.values(subject, Place.LINE).stream().distinct().toList();
    Map<Boolean, List<String>> choosyOrNot =
        expressions.stream()
            .map(Captures::without)
            .collect(Collectors.partitioningBy(ExpressionsByFirstCharacter::isChoosy));
    choosy = new ExpressionsByFirstCharacter(choosyOrNot.getOrDefault(true, List.of()));
    open = choosyOrNot.getOrDefault(false, List.of()).stream().map(OpenExpression::new).toList();
  }

  /** Whether one of them fits the whole line. */
  public boolean matches(String line) {
    return fits(line, Matcher::matches);
  }

  /** Whether one of them fits the start of the line. */
  public boolean fitsStart(String line) {
    return fits(line, Matcher::lookingAt);
  }

  private boolean fits(String line, Predicate<Matcher> fits) {
    Matcher matcher = choosy.matcher(line);
    if (matcher != null && fits.test(matcher)) {
      return true;
    }
    for (OpenExpression expression : open) {
      matcher = expression.matcher(line);
      if (matcher != null && fits.test(matcher)) {
        return true;
      }
    }
    return false;
  }

  /** The first that fits the whole line; for explanations. */
  public String matching(String line) {
    return first(line, Matcher::matches);
  }

  /** The first that fits the start of the line; for explanations. */
  public String fittingStart(String line) {
    return first(line, Matcher::lookingAt);
  }

  private String first(String line, Predicate<Matcher> fits) {
    return expressions.stream()
        .filter(expression -> fits.test(Pattern.compile(expression).matcher(line)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("line: none fits"));
  }
}
