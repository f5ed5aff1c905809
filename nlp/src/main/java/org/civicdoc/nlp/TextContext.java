package org.civicdoc.nlp;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a text from outside it. Short forms are resolved against this: 今年 against the
 * day, 市人大 against the place that the site or the publisher names.
 *
 * <pre>{@code
 * TextContext context = new TextContext(LocalDate.of(2020, 12, 30), "东莞人大网", "市人大");
 * }</pre>
 *
 * @param publishedAt the day of publication, or null if it is not known
 * @param site the name of the site, or null
 * @param publisher the body that published the text, or null
 */
public record TextContext(
    @Nullable LocalDate publishedAt, @Nullable String site, @Nullable String publisher) {

  private static final TextContext NONE = new TextContext(null, null, null);

  /**
   * The context of a text of which nothing is known.
   *
   * @return a context without any part
   */
  public static TextContext none() {
    return NONE;
  }
}
