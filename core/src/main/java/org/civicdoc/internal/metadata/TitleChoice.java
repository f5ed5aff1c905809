package org.civicdoc.internal.metadata;

import java.util.List;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.metadata.site.Breadcrumb;
import org.civicdoc.internal.metadata.site.SiteNames;
import org.civicdoc.internal.metadata.title.TitleSpan;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** Chooses the title and the subtitle. One for each page. */
final class TitleChoice {

  private final PageReading reading;
  private final Evidence evidence;
  private final List<ParseIssue> issues;

  TitleChoice(PageReading reading, Evidence evidence, List<ParseIssue> issues) {
    this.reading = reading;
    this.evidence = evidence;
    this.issues = issues;
  }

  @Nullable Sourced<String> title() {
    TitleSpan printed = reading.title();
    boolean stated = !reading.facts().metaTags().find(Subject.TITLE).isEmpty();
    Rivals<String> rivals = Rivals.ofText(Subject.TITLE);
    String guess = guess();
    boolean confirmed = printed != null && printed.agreement() > 0;
    boolean trusted =
        printed != null && (confirmed || (!stated && (!isRicher(guess, printed) || isPath(guess))));
    evidence.markedByUsers(rivals, Evidence.AS_IS);
    if (printed != null && trusted) {
      evidence.title(rivals, printed);
    }
    evidence.marked(rivals, Evidence.AS_IS);
    evidence.metaTags(rivals, Evidence.AS_IS);
    evidence.jsonLd(rivals, reading.jsonLd().headline(), "headline");
    if (rivals.isEmpty()) {
      evidence.header(rivals, BylineField.TITLE);
    }
    if (rivals.isEmpty() && !guess.isEmpty()) {
      evidence.unseen(rivals, guess, ValueSource.META_TAG, "title element");
    }
    if (printed != null) {
      evidence.title(rivals, printed);
    }
    if (rivals.isEmpty()) {
      issues.add(
          ParseIssue.of(IssueCode.NO_TITLE, IssueSeverity.WARNING, "the page states no title"));
    }
    return rivals.settle();
  }

  /** One may have more lines than the other. */
  private static boolean agree(String printed, String chosen) {
    return printed.contains(chosen) || chosen.contains(printed);
  }

  private String guess() {
    Breadcrumb breadcrumb = reading.breadcrumb();
    return reading.titleTag().guess(breadcrumb == null ? List.of() : breadcrumb.entries());
  }

  /** A heading that only looks like the title gives way to a {@code <title>} that says more. */
  private boolean isRicher(String guess, TitleSpan printed) {
    return printed.score() < 55
        && guess.length() >= 10
        && !SiteNames.isSiteOf(guess, reading.facts().lines());
  }

  /** 某县档案馆-业务动态: a {@code <title>} that only tells where the article stands. */
  private boolean isPath(String guess) {
    Breadcrumb breadcrumb = reading.breadcrumb();
    if (breadcrumb == null) {
      return false;
    }
    String rest = guess;
    for (String entry : breadcrumb.entries()) {
      rest = rest.replace(entry, "");
    }
    return rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** A heading of such a page may be an item's; only what its head states is its own. */
  @Nullable Sourced<String> titleOfPage() {
    Rivals<String> rivals = Rivals.ofText(Subject.TITLE);
    evidence.metaTags(rivals, Evidence.AS_IS);
    String guess = guess();
    evidence.unseen(rivals, guess.isEmpty() ? null : guess, ValueSource.META_TAG, "title element");
    return rivals.settle();
  }

  /**
   * The line below the printed title; none where the page's title is another.
   *
   * @param title the title that was chosen
   */
  @Nullable Sourced<String> subtitle(@Nullable Sourced<String> title) {
    TitleSpan printed = reading.title();
    boolean below =
        reading.subtitle() >= 0
            && printed != null
            && title != null
            && agree(Spacing.key(printed.text()), Spacing.key(title.value()));
    if (!below) {
      return null;
    }
    Rivals<String> rivals = Rivals.ofText(Subject.SUBTITLE);
    String text = Spacing.normalise(reading.facts().lines().get(reading.subtitle()).text());
    evidence.visible(rivals, text, "line below the title", reading.subtitle());
    return rivals.settle();
  }
}
