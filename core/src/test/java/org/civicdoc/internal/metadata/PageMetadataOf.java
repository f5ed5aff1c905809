package org.civicdoc.internal.metadata;

import org.civicdoc.internal.page.ElementNumbers;
import org.civicdoc.internal.page.PageFeatures;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a tree whose article stands in a given element. */
record PageMetadataOf(PageFeatures page, PageMetadata metadata) {

  static PageMetadataOf tree(Document dom, @Nullable Element root, @Nullable String url) {
    PageScan scan = new PageScan(element -> false);
    PageFeatures page = PageFeatures.of(dom, scan);
    int number = ElementNumbers.of(page, root);
    return new PageMetadataOf(page, new MetadataReader().read(scan, page, number, url));
  }
}
