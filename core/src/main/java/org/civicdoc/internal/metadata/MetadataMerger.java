package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses each field's value among what the readers found; one method holds a field's order. */
final class MetadataMerger {

  private final PageReading reading;
  private final MetaTags metaTags;
  private final MarkedValues marked;
  private final Byline byline;
  private final @Nullable String pageUrl;
  private final List<ParseIssue> issues = new ArrayList<>();
  private int sourceLine = -1;
  private int authorLine = -1;

  MetadataMerger(PageReading reading, @Nullable String pageUrl) {
    this.reading = reading;
    this.metaTags = reading.facts().metaTags();
    this.marked = reading.facts().marked();
    this.byline = reading.byline();
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
    return new PageMetadata(metadata, null, Set.of(), issues);
  }

  /** A heading of such a page may be an item's; only what its head states is its own. */
  private @Nullable Sourced<String> titleOfPage() {
    Rivals<String> rivals = Rivals.ofText();
    rivals.offerAll(metaTags.find("title"), ValueSource.META_TAG);
    String guess = reading.titleTag().guess();
    rivals.offer(guess.isEmpty() ? null : guess, ValueSource.META_TAG);
    return rivals.settle();
  }

  private @Nullable Sourced<String> title() {
    TitleLines printed = reading.title();
    List<String> stated = metaTags.find("title");
    Rivals<String> rivals = Rivals.ofText();
    String guess = reading.titleTag().guess();
    boolean confirmed = printed != null && printed.agreement() > 0;
    boolean trusted =
        printed != null
            && (confirmed || (stated.isEmpty() && (!isRicher(guess, printed) || isPath(guess))));
    if (printed != null && trusted) {
      rivals.offer(printed.text(), ValueSource.VISIBLE);
    }
    rivals.offerAll(marked.find("title"), ValueSource.TEMPLATE_MARKER);
    rivals.offerAll(stated, ValueSource.META_TAG);
    rivals.offer(reading.jsonLd().headline(), ValueSource.JSON_LD);
    if (rivals.isEmpty() && !guess.isEmpty()) {
      rivals.offer(guess, ValueSource.META_TAG);
    }
    if (printed != null) {
      rivals.offer(printed.text(), ValueSource.VISIBLE);
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
    String text = Spacing.normalise(reading.facts().lines().get(reading.subtitle()).text());
    return Sourced.of(text, ValueSource.VISIBLE);
  }

  private @Nullable Sourced<PublicationTime> publishedAt() {
    Rivals<PublicationTime> rivals = new Rivals<>(PublicationTime::toString);
    offerTimes(rivals, byline.find(BylineField.PUBLISHED, true), ValueSource.VISIBLE);
    offerTimes(rivals, byline.find(BylineField.DATE, true), ValueSource.VISIBLE);
    String inHeader = reading.header().find(BylineField.PUBLISHED);
    if (inHeader != null) {
      offerTimes(rivals, List.of(inHeader), ValueSource.HEADER_TABLE);
    }
    offerTimes(rivals, byline.find(BylineField.PUBLISHED, false), ValueSource.VISIBLE);
    offerTimes(rivals, marked.find("published"), ValueSource.TEMPLATE_MARKER);
    offerTimes(rivals, metaTags.find("published"), ValueSource.META_TAG);
    if (reading.jsonLd().published() != null) {
      offerTimes(rivals, List.of(reading.jsonLd().published()), ValueSource.JSON_LD);
    }
    offerTimes(rivals, byline.find(BylineField.UPDATED, true), ValueSource.VISIBLE);
    if (rivals.isEmpty() && pageUrl != null) {
      rivals.offer(UrlDates.find(pageUrl).orElse(null), ValueSource.URL);
    }
    Sourced<PublicationTime> settled = rivals.settle();
    reportTime(settled);
    return settled;
  }

  private static void offerTimes(
      Rivals<PublicationTime> rivals, List<String> texts, ValueSource from) {
    for (String text : texts) {
      rivals.offer(PublicationTimes.parse(text).orElse(null), from);
    }
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
    Rivals<String> rivals = Rivals.ofText();
    rivals.offerAll(byline.find(BylineField.SOURCE, true), ValueSource.VISIBLE);
    rivals.offer(reading.header().find(BylineField.SOURCE), ValueSource.HEADER_TABLE);
    marked.find("source").forEach(v -> rivals.offer(bare(v), ValueSource.TEMPLATE_MARKER));
    rivals.offerAll(byline.find(BylineField.SOURCE, false), ValueSource.VISIBLE);
    metaTags.find("source").forEach(v -> rivals.offer(bare(v), ValueSource.META_TAG));
    if (rivals.isEmpty() && reading.title() != null) {
      SourceSlot slot =
          SourceSlot.find(reading.facts().lines(), reading.title().to(), reading.body());
      if (slot != null) {
        rivals.offer(slot.name(), ValueSource.VISIBLE);
        sourceLine = slot.line();
      }
    }
    Sourced<String> printed = rivals.settle();
    if (printed != null && siteName != null && SELF.contains(printed.value())) {
      rivals.offer(siteName.value(), ValueSource.INFERRED);
      return rivals.settle();
    }
    return printed;
  }

  /** What a site calls itself as a source; the name it means is kept as a rival. */
  private static final Set<String> SELF =
      Set.of("本网", "本站", "本网站", "本站原创", "本网原创", "原创", "本网讯", "本站讯");

  /** A value without the label that some systems write into it. */
  private @Nullable String bare(String value) {
    LabelMatch label = LabelMatch.findAll(value).stream().findFirst().orElse(null);
    String text = value;
    if (label != null && label.start() == 0) {
      String rest = value.substring(label.end());
      int start = BylineValue.start(rest);
      text = Spacing.normalise(rest.substring(start, BylineValue.end(rest, start, label.field())));
    }
    return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : null;
  }

  private @Nullable Sourced<String> publisher() {
    Rivals<String> rivals = Rivals.ofText();
    rivals.offer(reading.header().find(BylineField.PUBLISHER), ValueSource.HEADER_TABLE);
    rivals.offerAll(byline.find(BylineField.PUBLISHER, true), ValueSource.VISIBLE);
    rivals.offerAll(byline.find(BylineField.PUBLISHER, false), ValueSource.VISIBLE);
    return rivals.settle();
  }

  private @Nullable Sourced<String> author() {
    Rivals<String> rivals = Rivals.ofText();
    rivals.offerAll(byline.find(BylineField.AUTHOR, true), ValueSource.VISIBLE);
    rivals.offerAll(byline.find(BylineField.AUTHOR, false), ValueSource.VISIBLE);
    marked.find("author").forEach(v -> rivals.offer(bare(v), ValueSource.TEMPLATE_MARKER));
    rivals.offer(reading.jsonLd().author(), ValueSource.JSON_LD);
    if (rivals.isEmpty() && reading.title() != null) {
      AuthorSlot slot =
          AuthorSlot.find(reading.facts().lines(), reading.title().to(), reading.body());
      if (slot != null) {
        rivals.offer(slot.names(), ValueSource.VISIBLE);
        authorLine = slot.line();
      }
    }
    if (!rivals.isEmpty()) {
      // 网页设计规范 lets the tag hold author or editor, so alone it names neither.
      rivals.offerAll(metaTags.find("author"), ValueSource.META_TAG);
    }
    return rivals.settle();
  }

  private @Nullable Sourced<String> editor() {
    Rivals<String> rivals = Rivals.ofText();
    rivals.offerAll(byline.find(BylineField.EDITOR, false), ValueSource.VISIBLE);
    rivals.offerAll(byline.find(BylineField.EDITOR, true), ValueSource.VISIBLE);
    marked.find("editor").forEach(v -> rivals.offer(bare(v), ValueSource.TEMPLATE_MARKER));
    return rivals.settle();
  }

  private @Nullable Sourced<String> siteName() {
    Rivals<String> rivals = Rivals.ofText();
    rivals.offerAll(metaTags.find("site_name"), ValueSource.META_TAG);
    if (rivals.isEmpty()) {
      String holder = SiteNames.holder(reading.facts().lines());
      String inTitle = SiteNames.inTitle(reading.titleTag());
      if (holder != null && SiteNames.namesASite(holder)) {
        rivals.offer(holder, ValueSource.VISIBLE);
      }
      rivals.offer(inTitle, ValueSource.META_TAG);
      rivals.offer(SiteNames.atStartOfTitle(reading.titleTag()), ValueSource.META_TAG);
      rivals.offer(SiteNames.inHeader(reading.facts().lines()), ValueSource.VISIBLE);
      rivals.offer(holder, ValueSource.VISIBLE);
    }
    rivals.offer(reading.jsonLd().publisher(), ValueSource.JSON_LD);
    return rivals.settle();
  }

  private @Nullable Sourced<String> siteCode() {
    Rivals<String> rivals = Rivals.ofText();
    rivals.offerAll(metaTags.find("site_code"), ValueSource.META_TAG);
    return rivals.settle();
  }

  private @Nullable Sourced<String> column(
      @Nullable Sourced<List<String>> breadcrumb, @Nullable Sourced<String> siteName) {
    Rivals<String> rivals = Rivals.ofText();
    rivals.offerAll(metaTags.find("column"), ValueSource.META_TAG);
    rivals.offer(reading.jsonLd().section(), ValueSource.JSON_LD);
    if (breadcrumb != null) {
      List<String> entries = breadcrumb.value();
      String last = entries.get(entries.size() - 1);
      boolean home =
          entries.size() == 1
              && (last.endsWith("首页") || (siteName != null && siteName.value().startsWith(last)));
      rivals.offer(home ? null : last, breadcrumb.from());
    }
    return rivals.settle();
  }

  private @Nullable Sourced<List<String>> breadcrumb(@Nullable Sourced<String> title) {
    Rivals<List<String>> rivals = new Rivals<>(entries -> String.join(">", entries));
    String titleKey = title == null ? "" : Spacing.key(title.value());
    Breadcrumb visible = reading.breadcrumb();
    if (visible != null) {
      rivals.offer(withoutTitle(visible.entries(), titleKey), ValueSource.VISIBLE);
    }
    rivals.offer(withoutTitle(reading.jsonLd().breadcrumb(), titleKey), ValueSource.JSON_LD);
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
    Rivals<String> rivals = Rivals.ofText();
    rivals.offer(reading.header().find(BylineField.DOCUMENT_NUMBER), ValueSource.HEADER_TABLE);
    rivals.offerAll(byline.find(BylineField.DOCUMENT_NUMBER, true), ValueSource.VISIBLE);
    if (rivals.isEmpty()) {
      rivals.offer(numberAboveText(), ValueSource.VISIBLE);
    }
    if (rivals.isEmpty() && title != null) {
      rivals.offer(DocumentNumbers.inTitle(title.value()), title.from());
    }
    return rivals.settle();
  }

  /** The number stands on a line of its own, above or below the title that the document repeats. */
  private @Nullable String numberAboveText() {
    List<Line> lines = reading.facts().lines();
    TitleLines title = reading.title();
    int from = title == null ? Math.max(0, reading.body().start() - 12) : title.to();
    int to = Math.min(lines.size(), Math.min(reading.body().start() + 3, from + 40));
    for (int i = from; i < to; i++) {
      String number = DocumentNumbers.ofLine(lines.get(i).text());
      if (number == null && i + 1 < to) {
        number = DocumentNumbers.ofLines(lines.get(i).text(), lines.get(i + 1).text());
      }
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private @Nullable Sourced<String> indexNumber() {
    Rivals<String> rivals = Rivals.ofText();
    rivals.offer(reading.header().find(BylineField.INDEX_NUMBER), ValueSource.HEADER_TABLE);
    rivals.offerAll(byline.find(BylineField.INDEX_NUMBER, true), ValueSource.VISIBLE);
    return rivals.settle();
  }

  private @Nullable Sourced<List<String>> keywords() {
    List<String> keywords =
        metaTags.find("keywords").stream()
            .flatMap(value -> List.of(value.split("[,，;；、|\\s]+")).stream())
            .filter(word -> !word.isBlank())
            .distinct()
            .limit(100)
            .toList();
    return keywords.isEmpty() ? null : Sourced.of(keywords, ValueSource.META_TAG);
  }

  private @Nullable Sourced<String> description() {
    Rivals<String> rivals = Rivals.ofText();
    rivals.offerAll(metaTags.find("description"), ValueSource.META_TAG);
    return rivals.settle();
  }

  private @Nullable Sourced<String> canonicalUrl() {
    Rivals<String> rivals = new Rivals<>(url -> url);
    rivals.offerAll(metaTags.canonicalLinks(), ValueSource.META_TAG);
    rivals.offerAll(metaTags.find("url"), ValueSource.META_TAG);
    return rivals.settle();
  }

  private @Nullable Element titleElement() {
    TitleLines title = reading.title();
    return title == null ? null : reading.facts().lines().get(title.from()).block();
  }

  private Set<Element> consumed() {
    ConsumedElements consumed = new ConsumedElements(reading.facts().lines());
    reading.header().lines().forEach(consumed::take);
    byline.lines().forEach(consumed::take);
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
