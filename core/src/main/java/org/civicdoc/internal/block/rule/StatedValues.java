package org.civicdoc.internal.block.rule;

import java.util.HashSet;
import java.util.Set;
import org.civicdoc.internal.metadata.byline.BylineItem;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Candidate;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * The values that an article's metadata hold, chosen or not, as the items of a byline have them.
 */
public final class StatedValues {

  private final Set<String> texts = new HashSet<>();
  private final Set<PublicationTime> times = new HashSet<>();

  public StatedValues(Metadata metadata) {
    add(metadata.title());
    add(metadata.source());
    add(metadata.author());
    add(metadata.editor());
    add(metadata.publisher());
    add(metadata.documentNumber());
    add(metadata.indexNumber());
    add(metadata.column());
    Metadata.find(metadata.keywords()).ifPresent(words -> words.forEach(this::add));
    metadata.header().forEach(field -> add(field.value()));
    Sourced<PublicationTime> published = metadata.publishedAt();
    if (published != null) {
      times.add(published.value());
      published.others().stream().map(Candidate::value).forEach(times::add);
    }
  }

  private void add(@Nullable Sourced<String> field) {
    if (field != null) {
      add(field.value());
      field.others().stream().map(Candidate::value).forEach(this::add);
    }
  }

  private void add(String value) {
    texts.add(Spaces.squeeze(value));
  }

  /** Whether a field holds an item's value, or there is none. */
  boolean hold(BylineItem item) {
    return item.value().codePoints().noneMatch(Character::isLetterOrDigit)
        || texts.contains(Spaces.squeeze(item.value()))
        || PublicationTimes.parse(item.value()).filter(times::contains).isPresent();
  }
}
