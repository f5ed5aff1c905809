package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.site.Breadcrumb;
import org.civicdoc.internal.metadata.title.TitleSpan;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.MetadataBuilder;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * Puts the metadata together of what was chosen for each field among what the readers found; in
 * {@link TitleChoice} and the other choices one method holds a field's order of trust.
 */
final class MetadataMerger {

  private final PageReading reading;
  private final List<ParseIssue> issues = new ArrayList<>();
  private final Evidence evidence;
  private final TitleChoice titles;
  private final TimeChoice times;
  private final CreditChoice credits;
  private final SiteChoice site;
  private final NumberChoice numbers;
  private final HeadChoice head;

  MetadataMerger(PageReading reading, @Nullable String pageUrl, @Nullable Trace trace) {
    this.reading = reading;
    evidence = new Evidence(reading, trace);
    titles = new TitleChoice(reading, evidence, issues);
    times = new TimeChoice(reading, evidence, pageUrl, issues);
    credits = new CreditChoice(reading, evidence);
    site = new SiteChoice(reading, evidence);
    numbers = new NumberChoice(reading, evidence);
    head = new HeadChoice(reading, evidence);
  }

  PageMetadata merge() {
    Sourced<String> title = titles.title();
    Sourced<String> subtitle = titles.subtitle(title);
    Sourced<String> siteName = site.siteName(title);
    Metadata metadata =
        ofSite(siteName, title)
            .title(title)
            .subtitle(subtitle)
            .publishedAt(times.publishedAt())
            .source(credits.source(siteName))
            .publisher(credits.publisher())
            .author(credits.author())
            .editor(credits.editor())
            .documentNumber(numbers.documentNumber(title))
            .indexNumber(numbers.indexNumber())
            .header(reading.header().fields())
            .build();
    evidence.headerTable();
    TitleSpan printed = printedTitle(title);
    BitSet consumed = consumed(printed, subtitle == null ? -1 : reading.subtitle());
    return new PageMetadata(metadata, titleElement(printed), consumed, issues);
  }

  /**
   * What a listing, an error, a login or a frameset says of itself: of the site, and its own title.
   * Dates, sources and headings on it belong to what it lists.
   */
  PageMetadata mergeWithoutArticle() {
    Metadata metadata = ofSite(site.siteName(null), null).title(titles.titleOfPage()).build();
    return new PageMetadata(metadata, -1, new BitSet(), issues);
  }

  private MetadataBuilder ofSite(
      @Nullable Sourced<String> siteName, @Nullable Sourced<String> title) {
    Sourced<List<String>> breadcrumb = site.breadcrumb(title);
    return Metadata.builder()
        .siteName(siteName)
        .siteCode(site.siteCode())
        .column(site.column(breadcrumb, siteName))
        .breadcrumb(breadcrumb)
        .keywords(head.keywords())
        .description(head.description())
        .canonicalUrl(head.canonicalUrl());
  }

  /** The lines that print the title; what only looks like it belongs to the text. */
  private @Nullable TitleSpan printedTitle(@Nullable Sourced<String> chosen) {
    TitleSpan printed = reading.title();
    if (printed == null || chosen == null || printed.agreement() > 0) {
      return printed;
    }
    PageLine line = reading.facts().lines().get(printed.from());
    boolean marked = !line.inContent() || line.heading() > 0 || line.has(ElementWords.TITLE);
    return marked || chosen.value().equals(printed.text()) ? printed : null;
  }

  private int titleElement(@Nullable TitleSpan title) {
    return title == null ? -1 : reading.facts().lines().get(title.from()).number();
  }

  private BitSet consumed(@Nullable TitleSpan title, int subtitle) {
    ConsumedElements consumed = new ConsumedElements(reading.facts());
    reading.header().lines().forEach(consumed::take);
    reading.byline().lines().forEach(consumed::take);
    credits.lines().forEach(consumed::take);
    times.lines().stream().forEach(consumed::take);
    if (subtitle >= 0) {
      consumed.take(subtitle);
    }
    Breadcrumb breadcrumb = reading.breadcrumb();
    if (breadcrumb != null) {
      for (int i = breadcrumb.from(); i < breadcrumb.to(); i++) {
        consumed.take(i);
      }
    }
    if (title != null) {
      for (int i = title.from(); i < title.to(); i++) {
        consumed.take(i);
      }
    }
    return consumed.elements();
  }
}
