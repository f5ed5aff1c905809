package org.civicdoc.internal.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.civicdoc.model.Candidate;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of an article over several pages: of each field what the first page that states it
 * says; what the others say otherwise are its rivals.
 */
final class MetadataJoin {

  private static final int MOST_OTHERS = 8;

  private final List<Metadata> pages;

  MetadataJoin(List<Metadata> pages) {
    this.pages = pages;
  }

  Metadata join() {
    return Metadata.builder()
        .title(title())
        .subtitle(field(Metadata::subtitle))
        .publishedAt(field(Metadata::publishedAt))
        .source(field(Metadata::source))
        .publisher(field(Metadata::publisher))
        .author(field(Metadata::author))
        .editor(field(Metadata::editor))
        .siteName(field(Metadata::siteName))
        .siteCode(field(Metadata::siteCode))
        .column(field(Metadata::column))
        .breadcrumb(field(Metadata::breadcrumb))
        .documentNumber(field(Metadata::documentNumber))
        .indexNumber(field(Metadata::indexNumber))
        .header(header())
        .keywords(field(Metadata::keywords))
        .description(field(Metadata::description))
        // Each page has an address of its own: those of the others are no rivals.
        .canonicalUrl(pages.get(0).canonicalUrl())
        .build();
  }

  /** The title without the number of a page; what the pages print is kept beside it. */
  private @Nullable Sourced<String> title() {
    Sourced<String> printed = field(Metadata::title);
    if (printed == null) {
      return null;
    }
    String bare = PagedTitle.of(printed.value()).text();
    boolean numbered = !bare.equals(printed.value());
    List<Candidate<String>> others = new ArrayList<>();
    if (numbered) {
      others.add(new Candidate<>(printed.value(), printed.from()));
    }
    printed.others().stream()
        .filter(other -> !PagedTitle.of(other.value()).text().equals(bare))
        .forEach(others::add);
    return new Sourced<>(bare, numbered ? ValueSource.INFERRED : printed.from(), others);
  }

  private <T> @Nullable Sourced<T> field(Function<Metadata, @Nullable Sourced<T>> field) {
    Sourced<T> chosen = null;
    List<Candidate<T>> others = new ArrayList<>();
    Set<T> values = new HashSet<>();
    for (Metadata page : pages) {
      Sourced<T> stated = field.apply(page);
      if (stated != null) {
        chosen = chosen == null ? stated : chosen;
        offer(new Candidate<>(stated.value(), stated.from()), others, values);
        stated.others().forEach(other -> offer(other, others, values));
      }
    }
    return chosen == null
        ? null
        : new Sourced<>(chosen.value(), chosen.from(), others.subList(1, others.size()));
  }

  private static <T> void offer(
      Candidate<T> candidate, List<Candidate<T>> candidates, Set<T> values) {
    if (candidates.size() <= MOST_OTHERS && values.add(candidate.value())) {
      candidates.add(candidate);
    }
  }

  private List<HeaderField> header() {
    return pages.stream()
        .map(Metadata::header)
        .filter(header -> !header.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
