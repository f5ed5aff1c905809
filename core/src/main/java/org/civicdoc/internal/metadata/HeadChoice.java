package org.civicdoc.internal.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** Chooses what only the head of the page states. One for each page. */
final class HeadChoice {

  private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[,，;；、|\\s]+");
  private static final int MOST_KEYWORDS = 100;

  private final PageReading reading;
  private final Evidence evidence;

  HeadChoice(PageReading reading, Evidence evidence) {
    this.reading = reading;
    this.evidence = evidence;
  }

  @Nullable Sourced<List<String>> keywords() {
    List<String> keywords =
        reading.facts().metaTags().find(Subject.KEYWORDS).stream()
            .flatMap(BETWEEN_KEYWORDS::splitAsStream)
            .filter(word -> !word.isBlank())
            .distinct()
            .limit(MOST_KEYWORDS)
            .toList();
    if (keywords.isEmpty()) {
      return null;
    }
    evidence.metaTags(Rivals.ofText(Subject.KEYWORDS), Evidence.AS_IS);
    return Sourced.of(keywords, ValueSource.META_TAG);
  }

  @Nullable Sourced<String> description() {
    Rivals<String> rivals = Rivals.ofText(Subject.DESCRIPTION);
    evidence.metaTags(rivals, Evidence.AS_IS);
    return rivals.settle();
  }

  @Nullable Sourced<String> canonicalUrl() {
    Rivals<String> rivals = Rivals.ofAddresses(Subject.CANONICAL_URL);
    for (String link : reading.facts().metaTags().canonicalLinks()) {
      evidence.unseen(rivals, link, ValueSource.META_TAG, "link[rel=canonical]");
    }
    evidence.metaTags(rivals, Evidence.AS_IS);
    return rivals.settle();
  }
}
