package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** Chooses each field's value among what the readers found; one method holds a field's order. */
final class MetadataMerger {

  private static final UnaryOperator<@Nullable String> AS_IS = UnaryOperator.identity();

  private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[,，;；、|\\s]+");

  private final PageReading reading;
  private final Evidence evidence;
  private final @Nullable String pageUrl;
  private final List<ParseIssue> issues = new ArrayList<>();
  private final UnaryOperator<@Nullable String> bare = this::bare;
  private int sourceLine = -1;
  private int authorLine = -1;

  MetadataMerger(PageReading reading, @Nullable String pageUrl, @Nullable Trace trace) {
    this.reading = reading;
    this.evidence = new Evidence(reading, trace);
    this.pageUrl = pageUrl;
  }

  PageMetadata merge() {
    Sourced<String> title = title();
    Sourced<String> siteName = siteName();
    Sourced<List<String>> breadcrumb = breadcrumb(title);
    Metadata metadata =
        Metadata.builder()
            .title(title)
            .subtitle(subtitle())
            .publishedAt(publishedAt())
            .source(source(siteName))
            .publisher(publisher())
            .author(author())
            .editor(editor())
            .siteName(siteName)
            .siteCode(siteCode())
            .column(column(breadcrumb, siteName))
            .breadcrumb(breadcrumb)
            .documentNumber(documentNumber(title))
            .indexNumber(indexNumber())
            .header(reading.header().fields())
            .keywords(keywords())
            .description(description())
            .canonicalUrl(canonicalUrl())
            .build();
    evidence.headerTable();
    return new PageMetadata(metadata, titleElement(), consumed(), issues);
  }

  /**
   * What a listing, an error, a login or a frameset says of itself: of the site, and its own title.
   * Dates, sources and headings on it belong to what it lists.
   */
  PageMetadata mergeWithoutArticle() {
    Sourced<String> siteName = siteName();
    Sourced<List<String>> breadcrumb = breadcrumb(null);
    Metadata metadata =
        Metadata.builder()
            .title(titleOfPage())
            .siteName(siteName)
            .siteCode(siteCode())
            .column(column(breadcrumb, siteName))
            .breadcrumb(breadcrumb)
            .keywords(keywords())
            .description(description())
            .canonicalUrl(canonicalUrl())
            .build();
    return new PageMetadata(metadata, -1, new BitSet(), issues);
  }

  /** A heading of such a page may be an item's; only what its head states is its own. */
  private @Nullable Sourced<String> titleOfPage() {
    Rivals<String> rivals = Rivals.ofText(Subject.TITLE);
    evidence.metaTags(rivals, AS_IS);
    String guess = reading.titleTag().guess();
    evidence.unseen(rivals, guess.isEmpty() ? null : guess, ValueSource.META_TAG, "title element");
    return rivals.settle();
  }

  private @Nullable Sourced<String> title() {
    TitleLines printed = reading.title();
    boolean stated = !reading.facts().metaTags().find(Subject.TITLE).isEmpty();
    Rivals<String> rivals = Rivals.ofText(Subject.TITLE);
    String guess = reading.titleTag().guess();
    boolean confirmed = printed != null && printed.agreement() > 0;
    boolean trusted =
        printed != null && (confirmed || (!stated && (!isRicher(guess, printed) || isPath(guess))));
    evidence.markedByUsers(rivals, AS_IS);
    if (printed != null && trusted) {
      evidence.title(rivals, printed);
    }
    evidence.marked(rivals, AS_IS);
    evidence.metaTags(rivals, AS_IS);
    evidence.jsonLd(rivals, reading.jsonLd().headline(), "headline");
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

  /** A heading that only looks like the title gives way to a {@code <title>} that says more. */
  private static boolean isRicher(String guess, TitleLines printed) {
    return printed.score() < 55 && guess.length() >= 10;
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

  private @Nullable Sourced<String> subtitle() {
    if (reading.subtitle() < 0) {
      return null;
    }
    Rivals<String> rivals = Rivals.ofText(Subject.SUBTITLE);
    String text = Spacing.normalise(reading.facts().lines().get(reading.subtitle()).text());
    evidence.visible(rivals, text, "line below the title", reading.subtitle());
    return rivals.settle();
  }

  private @Nullable Sourced<PublicationTime> publishedAt() {
    Rivals<PublicationTime> rivals = Rivals.ofTimes(Subject.PUBLISHED_AT);
    evidence.markedByUsers(rivals, AS_IS);
    evidence.byline(rivals, BylineField.PUBLISHED, true);
    evidence.byline(rivals, BylineField.DATE, true);
    evidence.header(rivals, BylineField.PUBLISHED);
    evidence.byline(rivals, BylineField.PUBLISHED, false);
    evidence.marked(rivals, AS_IS);
    evidence.metaTags(rivals, AS_IS);
    evidence.jsonLd(rivals, reading.jsonLd().published(), "datePublished");
    evidence.byline(rivals, BylineField.UPDATED, true);
    if (rivals.isEmpty() && pageUrl != null) {
      evidence.address(rivals, UrlDates.find(pageUrl).orElse(null));
    }
    Sourced<PublicationTime> settled = rivals.settle();
    reportTime(settled);
    return settled;
  }

  private void reportTime(@Nullable Sourced<PublicationTime> time) {
    if (time == null) {
      issues.add(
          ParseIssue.of(
              IssueCode.NO_PUBLICATION_TIME,
              IssueSeverity.INFO,
              "the page states no date of publication"));
      return;
    }
    time.others().stream()
        .filter(other -> !other.value().date().equals(time.value().date()))
        .findFirst()
        .ifPresent(
            other ->
                issues.add(
                    new ParseIssue(
                        IssueCode.CONFLICTING_METADATA,
                        IssueSeverity.INFO,
                        time.from()
                            + " says "
                            + time.value()
                            + ", "
                            + other.from()
                            + " says "
                            + other.value(),
                        "publishedAt")));
  }

  private @Nullable Sourced<String> source(@Nullable Sourced<String> siteName) {
    Rivals<String> rivals = Rivals.ofText(Subject.SOURCE);
    evidence.markedByUsers(rivals, bare);
    evidence.byline(rivals, BylineField.SOURCE, true);
    evidence.header(rivals, BylineField.SOURCE);
    evidence.marked(rivals, bare);
    evidence.byline(rivals, BylineField.SOURCE, false);
    evidence.metaTags(rivals, bare);
    if (rivals.isEmpty() && reading.title() != null) {
      SourceSlot slot =
          SourceSlot.find(
              reading.facts().lines(), reading.title().to(), reading.body(), reading.labels());
      if (slot != null) {
        evidence.visible(rivals, slot.name(), "name beside the date", slot.line());
        sourceLine = slot.line();
      }
    }
    Sourced<String> printed = rivals.settle();
    if (printed != null && siteName != null && SELF.contains(printed.value())) {
      evidence.unseen(rivals, siteName.value(), ValueSource.INFERRED, "siteName, called 本网 or so");
      return rivals.settle();
    }
    return printed;
  }

  /** What a site calls itself as a source; the name it means is kept as a rival. */
  private static final Set<String> SELF =
      Set.of("本网", "本站", "本网站", "本站原创", "本网原创", "原创", "本网讯", "本站讯");

  /** A value without the label that some systems write into it. */
  private @Nullable String bare(@Nullable String value) {
    if (value == null) {
      return null;
    }
    LabelMatch label = reading.labels().findAll(value).stream().findFirst().orElse(null);
    String text = value;
    if (label != null && label.start() == 0) {
      String rest = value.substring(label.end());
      int start = BylineValue.start(rest);
      text = Spacing.normalise(rest.substring(start, BylineValue.end(rest, start, label.field())));
    }
    return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : null;
  }

  private @Nullable Sourced<String> publisher() {
    Rivals<String> rivals = Rivals.ofText(Subject.PUBLISHER);
    evidence.markedByUsers(rivals, bare);
    evidence.header(rivals, BylineField.PUBLISHER);
    evidence.byline(rivals, BylineField.PUBLISHER, true);
    evidence.byline(rivals, BylineField.PUBLISHER, false);
    return rivals.settle();
  }

  private @Nullable Sourced<String> author() {
    Rivals<String> rivals = Rivals.ofText(Subject.AUTHOR);
    evidence.markedByUsers(rivals, bare);
    evidence.byline(rivals, BylineField.AUTHOR, true);
    evidence.byline(rivals, BylineField.AUTHOR, false);
    evidence.marked(rivals, bare);
    evidence.jsonLd(rivals, reading.jsonLd().author(), "author");
    if (rivals.isEmpty() && reading.title() != null) {
      AuthorSlot slot =
          AuthorSlot.find(reading.facts().lines(), reading.title().to(), reading.body());
      if (slot != null) {
        evidence.visible(rivals, slot.names(), "names behind 记者 or 通讯员", slot.line());
        authorLine = slot.line();
      }
    }
    if (!rivals.isEmpty()) {
      // 网页设计规范 lets the tag hold author or editor, so alone it names neither.
      evidence.metaTags(rivals, AS_IS);
    }
    return rivals.settle();
  }

  private @Nullable Sourced<String> editor() {
    Rivals<String> rivals = Rivals.ofText(Subject.EDITOR);
    evidence.markedByUsers(rivals, bare);
    evidence.byline(rivals, BylineField.EDITOR, false);
    evidence.byline(rivals, BylineField.EDITOR, true);
    evidence.marked(rivals, bare);
    return rivals.settle();
  }

  private @Nullable Sourced<String> siteName() {
    Rivals<String> rivals = Rivals.ofText(Subject.SITE_NAME);
    evidence.markedByUsers(rivals, AS_IS);
    evidence.metaTags(rivals, AS_IS);
    if (rivals.isEmpty()) {
      SiteNames.Named holder = SiteNames.holder(reading.facts().lines());
      String inTitle = SiteNames.inTitle(reading.titleTag());
      if (holder != null && SiteNames.namesASite(holder.name())) {
        evidence.visible(rivals, holder.name(), "holder of the rights", holder.line());
      }
      evidence.unseen(rivals, inTitle, ValueSource.META_TAG, "end of the title element");
      String atStart = SiteNames.atStartOfTitle(reading.titleTag());
      evidence.unseen(rivals, atStart, ValueSource.META_TAG, "start of the title element");
      SiteNames.Named inHeader = SiteNames.inHeader(reading.facts().lines());
      if (inHeader != null) {
        evidence.visible(
            rivals, inHeader.name(), "header that the footer repeats", inHeader.line());
      }
      if (holder != null) {
        evidence.visible(rivals, holder.name(), "holder of the rights", holder.line());
      }
    }
    evidence.jsonLd(rivals, reading.jsonLd().publisher(), "publisher");
    return rivals.settle();
  }

  private @Nullable Sourced<String> siteCode() {
    Rivals<String> rivals = Rivals.ofText(Subject.SITE_CODE);
    evidence.metaTags(rivals, AS_IS);
    return rivals.settle();
  }

  private @Nullable Sourced<String> column(
      @Nullable Sourced<List<String>> breadcrumb, @Nullable Sourced<String> siteName) {
    Rivals<String> rivals = Rivals.ofText(Subject.COLUMN);
    evidence.markedByUsers(rivals, AS_IS);
    evidence.metaTags(rivals, AS_IS);
    evidence.jsonLd(rivals, reading.jsonLd().section(), "articleSection");
    if (breadcrumb != null) {
      List<String> entries = breadcrumb.value();
      String last = entries.get(entries.size() - 1);
      boolean home =
          entries.size() == 1
              && (last.endsWith("首页") || (siteName != null && siteName.value().startsWith(last)));
      if (!home) {
        evidence.unseen(rivals, last, breadcrumb.from(), "last entry of the breadcrumb");
      }
    }
    return rivals.settle();
  }

  private @Nullable Sourced<List<String>> breadcrumb(@Nullable Sourced<String> title) {
    Rivals<List<String>> rivals = Rivals.ofPaths(Subject.BREADCRUMB);
    String titleKey = title == null ? "" : Spacing.key(title.value());
    Breadcrumb visible = reading.breadcrumb();
    if (visible != null) {
      evidence.breadcrumb(rivals, withoutTitle(visible.entries(), titleKey), visible);
    }
    evidence.jsonLdBreadcrumb(rivals, withoutTitle(reading.jsonLd().breadcrumb(), titleKey));
    return rivals.settle();
  }

  private static @Nullable List<String> withoutTitle(List<String> entries, String titleKey) {
    List<String> kept = new ArrayList<>(entries);
    if (!kept.isEmpty() && isTitle(Spacing.key(kept.get(kept.size() - 1)), titleKey)) {
      kept.remove(kept.size() - 1);
    }
    return kept.isEmpty() ? null : kept;
  }

  private static boolean isTitle(String entry, String title) {
    if (entry.equals(title)) {
      return true;
    }
    int cut = entry.endsWith("...") ? entry.length() - 3 : entry.indexOf('…');
    return cut > 3 && title.startsWith(entry.substring(0, cut));
  }

  private @Nullable Sourced<String> documentNumber(@Nullable Sourced<String> title) {
    Rivals<String> rivals = Rivals.ofText(Subject.DOCUMENT_NUMBER);
    evidence.markedByUsers(rivals, bare);
    evidence.header(rivals, BylineField.DOCUMENT_NUMBER);
    evidence.byline(rivals, BylineField.DOCUMENT_NUMBER, true);
    if (rivals.isEmpty()) {
      offerNumberAboveText(rivals);
    }
    if (rivals.isEmpty() && title != null) {
      evidence.unseen(
          rivals, DocumentNumbers.inTitle(title.value()), title.from(), "end of the title");
    }
    return rivals.settle();
  }

  /** The number stands on a line of its own, above or below the title that the document repeats. */
  private void offerNumberAboveText(Rivals<String> rivals) {
    List<Line> lines = reading.facts().lines();
    TitleLines title = reading.title();
    int from = title == null ? Math.max(0, reading.body().start() - 12) : title.to();
    int to = Math.min(lines.size(), Math.min(reading.body().start() + 3, from + 40));
    for (int i = from; i < to && rivals.isEmpty(); i++) {
      String number = DocumentNumbers.ofLine(lines.get(i).text());
      if (number == null && i + 1 < to) {
        number = DocumentNumbers.ofLines(lines.get(i).text(), lines.get(i + 1).text());
      }
      evidence.visible(rivals, number, "line that is a number of documents", i);
    }
  }

  private @Nullable Sourced<String> indexNumber() {
    Rivals<String> rivals = Rivals.ofText(Subject.INDEX_NUMBER);
    evidence.markedByUsers(rivals, bare);
    evidence.header(rivals, BylineField.INDEX_NUMBER);
    evidence.byline(rivals, BylineField.INDEX_NUMBER, true);
    return rivals.settle();
  }

  private @Nullable Sourced<List<String>> keywords() {
    List<String> keywords =
        reading.facts().metaTags().find(Subject.KEYWORDS).stream()
            .flatMap(BETWEEN_KEYWORDS::splitAsStream)
            .filter(word -> !word.isBlank())
            .distinct()
            .limit(100)
            .toList();
    if (keywords.isEmpty()) {
      return null;
    }
    evidence.metaTags(Rivals.ofText(Subject.KEYWORDS), AS_IS);
    return Sourced.of(keywords, ValueSource.META_TAG);
  }

  private @Nullable Sourced<String> description() {
    Rivals<String> rivals = Rivals.ofText(Subject.DESCRIPTION);
    evidence.metaTags(rivals, AS_IS);
    return rivals.settle();
  }

  private @Nullable Sourced<String> canonicalUrl() {
    Rivals<String> rivals = Rivals.ofAddresses(Subject.CANONICAL_URL);
    for (String link : reading.facts().metaTags().canonicalLinks()) {
      evidence.unseen(rivals, link, ValueSource.META_TAG, "link[rel=canonical]");
    }
    evidence.metaTags(rivals, AS_IS);
    return rivals.settle();
  }

  private int titleElement() {
    TitleLines title = reading.title();
    return title == null ? -1 : reading.facts().lines().get(title.from()).number();
  }

  private BitSet consumed() {
    ConsumedElements consumed = new ConsumedElements(reading.facts());
    reading.header().lines().forEach(consumed::take);
    reading.byline().lines().forEach(consumed::take);
    if (sourceLine >= 0) {
      consumed.take(sourceLine);
    }
    if (authorLine >= 0) {
      consumed.take(authorLine);
    }
    if (reading.subtitle() >= 0) {
      consumed.take(reading.subtitle());
    }
    Breadcrumb breadcrumb = reading.breadcrumb();
    if (breadcrumb != null) {
      for (int i = breadcrumb.from(); i < breadcrumb.to(); i++) {
        consumed.take(i);
      }
    }
    TitleLines title = reading.title();
    if (title != null) {
      for (int i = title.from(); i < title.to(); i++) {
        consumed.take(i);
      }
    }
    return consumed.elements();
  }
}
