package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.metadata.site.Breadcrumb;
import org.civicdoc.internal.metadata.site.BreadcrumbGrammar;
import org.civicdoc.internal.metadata.site.SiteNames;
import org.civicdoc.internal.metadata.site.TitleTag;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** Chooses what tells of the site, and where on it the article stands. One for each page. */
final class SiteChoice {

  /** What is longer says more than a name. */
  private static final int LONGEST_NAME = 24;

  private final PageReading reading;
  private final Evidence evidence;

  SiteChoice(PageReading reading, Evidence evidence) {
    this.reading = reading;
    this.evidence = evidence;
  }

  @Nullable Sourced<String> siteName(@Nullable Sourced<String> title) {
    Rivals<String> rivals = Rivals.ofText(Subject.SITE_NAME);
    evidence.markedByUsers(rivals, Evidence.AS_IS);
    evidence.metaTags(rivals, Evidence.AS_IS);
    if (rivals.isEmpty()) {
      offerNames(rivals, title == null ? null : title.value());
    }
    evidence.jsonLd(rivals, reading.jsonLd().publisher(), "publisher");
    return rivals.settle();
  }

  /** Offers the names that the page shows, where no tag states one. */
  private void offerNames(Rivals<String> rivals, @Nullable String title) {
    PageFacts facts = reading.facts();
    TitleTag titleTag = reading.titleTag();
    SiteNames.Named holder = SiteNames.holder(facts.lines());
    String inTitle = SiteNames.inTitle(titleTag);
    Set<String> columns = columns();
    if (holder != null && SiteNames.namesASite(holder.name())) {
      evidence.visible(rivals, holder.name(), "holder of the rights", holder.line());
    }
    evidence.marked(rivals, SiteChoice::shortName);
    SiteNames.Named agreed = SiteNames.agreed(titleTag, columns, facts.lines());
    if (agreed != null && !agreed.name().equals(inTitle) && !agreed.name().equals(title)) {
      evidence.visible(rivals, agreed.name(), "end of the title, said once more", agreed.line());
    }
    evidence.unseen(rivals, inTitle, ValueSource.META_TAG, "end of the title element");
    String logo = SiteNames.ofLogo(facts.logos(), titleTag, facts.lines());
    evidence.unseen(rivals, logo, ValueSource.VISIBLE, "name of the logo");
    String atStart = SiteNames.atStartOfTitle(titleTag, title);
    evidence.unseen(rivals, atStart, ValueSource.META_TAG, "start of the title element");
    SiteNames.Named inHeader = SiteNames.inHeader(facts.lines(), holder, titleTag, title);
    if (inHeader != null) {
      evidence.visible(rivals, inHeader.name(), "name in the header", inHeader.line());
    }
    String called = SiteNames.ofCalledLogo(facts.logo());
    evidence.unseen(rivals, called, ValueSource.VISIBLE, "name of an image called logo");
    if (holder != null) {
      evidence.visible(rivals, holder.name(), "holder of the rights", holder.line());
    }
    SiteNames.Named inEnglish = SiteNames.holderInEnglish(facts.lines());
    if (inEnglish != null && rivals.isEmpty()) {
      evidence.visible(rivals, inEnglish.name(), "holder of the copyright", inEnglish.line());
    }
    if (rivals.isEmpty()) {
      String application = SiteNames.ofApplication(facts.metaTags().applicationNames());
      evidence.unseen(rivals, application, ValueSource.META_TAG, "name as an application");
    }
    if (title != null && rivals.isEmpty()) {
      String instead = SiteNames.insteadOfTitle(titleTag, title, columns, facts.lines());
      evidence.unseen(
          rivals, instead, ValueSource.META_TAG, "title element that the footer repeats");
      String behind = SiteNames.behindTitle(titleTag, title, columns);
      evidence.unseen(rivals, behind, ValueSource.META_TAG, "behind the title in its element");
    }
  }

  private static @Nullable String shortName(@Nullable String marked) {
    return marked == null || marked.length() > LONGEST_NAME ? null : marked;
  }

  /** Templates write what their breadcrumb ends with: 正文. */
  private static @Nullable String columnName(@Nullable String stated) {
    return stated == null || BreadcrumbGrammar.isArticle(stated) ? null : stated;
  }

  /** The keys of the names that are those of columns. */
  private Set<String> columns() {
    Set<String> keys = new HashSet<>();
    reading.facts().metaTags().find(Subject.COLUMN).forEach(name -> keys.add(Spacing.key(name)));
    Breadcrumb breadcrumb = reading.breadcrumb();
    if (breadcrumb != null) {
      breadcrumb.entries().stream().skip(1).forEach(entry -> keys.add(Spacing.key(entry)));
    }
    return keys;
  }

  @Nullable Sourced<String> siteCode() {
    Rivals<String> rivals = Rivals.ofText(Subject.SITE_CODE);
    evidence.metaTags(rivals, Evidence.AS_IS);
    return rivals.settle();
  }

  @Nullable Sourced<String> column(
      @Nullable Sourced<List<String>> breadcrumb, @Nullable Sourced<String> siteName) {
    Rivals<String> rivals = Rivals.ofText(Subject.COLUMN);
    evidence.markedByUsers(rivals, Evidence.AS_IS);
    evidence.metaTags(rivals, SiteChoice::columnName);
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

  @Nullable Sourced<List<String>> breadcrumb(@Nullable Sourced<String> title) {
    Rivals<List<String>> rivals = Rivals.ofPaths(Subject.BREADCRUMB);
    String titleKey = title == null ? "" : Spacing.key(title.value());
    Breadcrumb visible = reading.breadcrumb();
    if (visible != null) {
      List<String> path = withoutTitle(visible.entries(), visible.complete() ? "" : titleKey);
      evidence.breadcrumb(rivals, path, visible);
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
}
