package org.civicdoc.parser;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address that a page gives as its own, for pages that were saved without theirs. */
final class StatedAddress {

  private StatedAddress() {}

  static @Nullable String of(Document page) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    if (link != null) {
      return link.attr("href");
    }
    Element tag = page.selectFirst("meta[name=url][content], meta[property=og:url][content]");
    return tag == null ? null : tag.attr("content");
  }
}
