package org.civicdoc.internal.paging;

import java.util.Optional;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/**
 * A page that may be one of several of an article.
 *
 * @param index which of the pages given it is
 * @param document its document
 * @param title its title, or null
 */
record Page(int index, CivicDocument document, @Nullable PagedTitle title) {

  static Page of(int index, CivicDocument document) {
    return new Page(
        index,
        document,
        Metadata.find(document.metadata().title()).map(PagedTitle::of).orElse(null));
  }

  /** Listings, too, have numbered pages; they hold nothing to join. */
  boolean hasContent() {
    return !document.blocks().isEmpty() || !document.attachments().isEmpty();
  }

  Optional<PageAddress> plainAddress() {
    return PageAddress.plain(document.origin().url());
  }

  /** The host of its address, with a slash; empty if the address is not known. */
  String site() {
    return plainAddress()
        .map(address -> address.stem().substring(0, address.stem().indexOf('/') + 1))
        .orElse("");
  }

  Optional<PageAddress> numberedAddress() {
    return PageAddress.numbered(document.origin().url());
  }

  /** The number in the title, or in the address below a stem; unnumbered without either. */
  int number(@Nullable String stem) {
    if (stem != null) {
      return numberedAddress()
          .filter(address -> address.stem().equals(stem))
          .map(PageAddress::number)
          .orElse(PageAddress.UNNUMBERED);
    }
    return title == null ? PageAddress.UNNUMBERED : title.number();
  }

  /** Whether nothing that both pages state tells them apart. */
  boolean agreesWith(Page other) {
    boolean titles = title == null || other.title == null || title.key().equals(other.title.key());
    PublicationTime time = stated();
    PublicationTime otherTime = other.stated();
    return titles && (time == null || otherTime == null || time.date().equals(otherTime.date()));
  }

  private @Nullable PublicationTime stated() {
    var time = document.metadata().publishedAt();
    return time == null || time.from() == ValueSource.URL ? null : time.value();
  }
}
