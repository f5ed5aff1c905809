package org.civicdoc.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions of which a line is matched against those only that can begin with its first
 * character: for most lines none, for others two or three of thirty. Which ones they are is found
 * out when a line first begins so. Thread-safe.
 */
final class ExpressionsByFirstCharacter {

  private static final byte UNKNOWN = 0;
  private static final byte NONE = 1;
  private static final byte ALL = 2;

  private static final int MOST_CHOICES = Byte.MAX_VALUE;

  /** No expression names it, as it means nothing (Unicode, private use). */
  private static final String NAMED_BY_NONE = "\uE000";

  private final List<String> expressions;
  private final List<Pattern> patterns;

  /** The choice for each character, by its high byte and its low one: texts use few high ones. */
  private final byte[][] choices = new byte[256][];

  /** The expressions of each choice, as one. A thread may know a choice before its expressions. */
  private final AtomicReferenceArray<@Nullable Pattern> joined =
      new AtomicReferenceArray<>(MOST_CHOICES);

  /** The expressions of the choices behind ALL. */
  private final List<List<String>> chosen = new ArrayList<>();

  ExpressionsByFirstCharacter(List<String> expressions) {
    this.expressions = List.copyOf(expressions);
    this.patterns = expressions.stream().map(Pattern::compile).toList();
    if (!expressions.isEmpty()) {
      joined.set(ALL, joined(expressions));
    }
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

  /** Expressions as one that fits what any of them fits. */
  private static Pattern joined(List<String> expressions) {
    return Pattern.compile("(?:" + String.join(")|(?:", expressions) + ")");
  }

  /** A matcher for a line, or null if no match can begin as the line does. */
  @Nullable Matcher matcher(String line) {
    if (patterns.isEmpty()) {
      return null;
    }
    byte choice = line.isEmpty() ? ALL : choice(line.charAt(0));
    if (choice == NONE) {
      return null;
    }
    Pattern pattern = joined.get(choice);
    return pattern == null ? null : pattern.matcher(line);
  }

  private byte choice(char first) {
    byte[] alike = choices[first >> 8];
    byte known = alike == null ? UNKNOWN : alike[first & 0xFF];
    boolean complete = known == NONE || known != UNKNOWN && joined.get(known) != null;
    return complete ? known : choose(first);
  }

  private synchronized byte choose(char first) {
    byte choice = Character.isSurrogate(first) ? ALL : choiceOf(beginningWith(first));
    byte[] alike = choices[first >> 8];
    if (alike == null) {
      alike = new byte[256];
      choices[first >> 8] = alike;
    }
    alike[first & 0xFF] = choice;
    return choice;
  }

  private List<String> beginningWith(char first) {
    List<String> beginning = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      if (mayBegin(patterns.get(i), String.valueOf(first))) {
        beginning.add(expressions.get(i));
      }
    }
    return beginning;
  }

  private byte choiceOf(List<String> beginning) {
    if (beginning.isEmpty()) {
      return NONE;
    }
    int known = chosen.indexOf(beginning);
    if (known < 0 && ALL + 1 + chosen.size() == MOST_CHOICES) {
      return ALL;
    }
    if (known < 0) {
      known = chosen.size();
      chosen.add(beginning);
      joined.set(ALL + 1 + known, joined(beginning));
    }
    return (byte) (ALL + 1 + known);
  }
}
