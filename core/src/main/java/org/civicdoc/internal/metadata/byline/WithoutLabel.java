package org.civicdoc.internal.metadata.byline;

import java.util.function.UnaryOperator;
import org.civicdoc.internal.metadata.line.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * A value without the label that some systems write into it; null if nothing is left.
 *
 * @param labels the labels
 */
public record WithoutLabel(Labels labels) implements UnaryOperator<@Nullable String> {

  @Override
  public @Nullable String apply(@Nullable String value) {
    if (value == null) {
      return null;
    }
    LabelMatch label = labels.findAll(value).stream().findFirst().orElse(null);
    String text = value;
    if (label != null && label.start() == 0) {
      String rest = value.substring(label.end());
      int start = BylineValue.start(rest);
      text = Spacing.normalise(rest.substring(start, BylineValue.end(rest, start, label.field())));
    }
    return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : null;
  }
}
