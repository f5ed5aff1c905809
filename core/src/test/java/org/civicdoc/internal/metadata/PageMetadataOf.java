package org.civicdoc.internal.metadata;

import org.civicdoc.internal.page.ElementNumbers;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a tree whose article stands in a given element. */
record PageMetadataOf(PageFeatures page, PageMetadata metadata) {

  static PageMetadataOf tree(Document dom, @Nullable Element root, @Nullable String url) {
    MetadataReader reader = new MetadataReader(Knowledge.builtIn());
    PageScan scan = reader.scan(element -> false);
    PageFeatures page = PageFeatures.of(dom, scan);
    int number = ElementNumbers.of(page, root);
    return new PageMetadataOf(page, reader.read(scan, page, number, url, null));
  }
}
