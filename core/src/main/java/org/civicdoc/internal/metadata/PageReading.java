package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.internal.metadata.byline.Byline;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.metadata.byline.BylineReader;
import org.civicdoc.internal.metadata.byline.HeaderTable;
import org.civicdoc.internal.metadata.byline.HeaderTableReader;
import org.civicdoc.internal.metadata.byline.Labels;
import org.civicdoc.internal.metadata.byline.SourceSlot;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.metadata.markup.JsonLd;
import org.civicdoc.internal.metadata.site.Breadcrumb;
import org.civicdoc.internal.metadata.site.BreadcrumbReader;
import org.civicdoc.internal.metadata.site.TitleTag;
import org.civicdoc.internal.metadata.title.Subtitles;
import org.civicdoc.internal.metadata.title.TitleHints;
import org.civicdoc.internal.metadata.title.TitleReader;
import org.civicdoc.internal.metadata.title.TitleSpan;
import org.civicdoc.internal.profile.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What the readers found in one page, before any choice between their candidates.
 *
 * @param labels the labels that it was read with
 * @param facts what the walk kept
 * @param jsonLd the JSON-LD scripts
 * @param titleTag the text of {@code <title>}
 * @param body where the running text stands
 * @param breadcrumb the breadcrumb, or null
 * @param title the lines that print the title, or null
 * @param subtitle the index of the subtitle's line, or -1
 * @param header the header table
 * @param byline the byline
 */
record PageReading(
    Labels labels,
    PageFacts facts,
    JsonLd jsonLd,
    TitleTag titleTag,
    Body body,
    @Nullable Breadcrumb breadcrumb,
    @Nullable TitleSpan title,
    int subtitle,
    HeaderTable header,
    Byline byline) {

  static PageReading of(PageFacts facts, JsonLd jsonLd, BylineGrammar grammar) {
    List<PageLine> lines = facts.lines();
    Body body = Body.of(lines, SourceSlot::namesABody);
    TitleTag titleTag = new TitleTag(facts.titleTag());
    Breadcrumb breadcrumb = new BreadcrumbReader(lines, body, titleTag).read();
    TitleHints hints = new TitleHints(statedTitles(facts, jsonLd), titleTag);
    TitleSpan title =
        new TitleReader(lines, body, hints, notTitles(facts, breadcrumb), breadcrumb, grammar)
            .read();
    HeaderTable header =
        new HeaderTableReader(lines, grammar).read(body, title == null ? -1 : title.from());
    Set<Integer> taken = new HashSet<>(header.lines());
    int subtitle = Subtitles.find(lines, title, body, grammar.labels());
    if (subtitle >= 0) {
      taken.add(subtitle);
    }
    if (breadcrumb != null) {
      addRange(breadcrumb.from(), breadcrumb.to(), taken);
    }
    if (title != null) {
      addRange(title.from(), title.to(), taken);
    }
    Byline byline =
        new BylineReader(lines, body, grammar, taken).read(title == null ? -1 : title.to());
    return new PageReading(
        grammar.labels(),
        facts,
        jsonLd,
        titleTag,
        body,
        breadcrumb,
        title,
        subtitle,
        header,
        byline);
  }

  private static List<String> statedTitles(PageFacts facts, JsonLd jsonLd) {
    List<String> stated = new ArrayList<>();
    facts.marked().find(Subject.TITLE).forEach(marked -> stated.add(marked.value()));
    stated.addAll(facts.metaTags().find(Subject.TITLE));
    if (jsonLd.headline() != null) {
      stated.add(jsonLd.headline());
    }
    return stated;
  }

  private static Set<String> notTitles(PageFacts facts, @Nullable Breadcrumb breadcrumb) {
    Set<String> keys = new HashSet<>();
    facts.metaTags().find(Subject.SITE_NAME).forEach(name -> keys.add(Spacing.key(name)));
    facts.metaTags().find(Subject.COLUMN).forEach(name -> keys.add(Spacing.key(name)));
    if (breadcrumb != null) {
      int last = breadcrumb.entries().size() - 1;
      breadcrumb.entries().stream().limit(last).forEach(entry -> keys.add(Spacing.key(entry)));
    }
    return keys;
  }

  private static void addRange(int from, int to, Set<Integer> taken) {
    for (int i = from; i < to; i++) {
      taken.add(i);
    }
  }
}
