package org.civicdoc.internal.profile;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions for lines without their spaces, joined into one. The first character of most
 * lines rules out all of them. Thread-safe.
 */
public final class LinePatterns {

  private final List<String> expressions;

  /** Those that name the character they begin with, … */
  private final FirstCharacterPattern choosy;

  /** … and those that begin with any. */
  private final @Nullable Pattern open;

  public LinePatterns(Knowledge knowledge, Subject subject) {
    expressions = knowledge.values(subject, Place.LINE).stream().distinct().toList();
    Map<Boolean, List<String>> choosyOrNot =
        expressions.stream()
            .map(Captures::without)
            .collect(Collectors.partitioningBy(FirstCharacterPattern::isChoosy));
    choosy = new FirstCharacterPattern(joined(choosyOrNot.getOrDefault(true, List.of())));
    open = joined(choosyOrNot.getOrDefault(false, List.of()));
  }

  private static @Nullable Pattern joined(List<String> expressions) {
    return expressions.isEmpty()
        ? null
        : Pattern.compile("(?:" + String.join(")|(?:", expressions) + ")");
  }

  /** Whether one of them fits the whole line. */
  public boolean matches(String line) {
    Matcher matcher = choosy.matcher(line);
    return matcher != null && matcher.matches() || open != null && open.matcher(line).matches();
  }

  /** Whether one of them fits the start of the line. */
  public boolean fitsStart(String line) {
    Matcher matcher = choosy.matcher(line);
    return matcher != null && matcher.lookingAt() || open != null && open.matcher(line).lookingAt();
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
