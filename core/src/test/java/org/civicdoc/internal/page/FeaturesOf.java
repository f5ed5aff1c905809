package org.civicdoc.internal.page;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The features of a page that nobody listens to while it is walked. */
public final class FeaturesOf {

  private static final PageListener NOBODY =
      new PageListener() {
        @Override
        public void open(Element element, Attributes attributes, TagKind kind, int number) {}

        @Override
        public void close(Element element, TagKind kind, int number, int parent) {}

        @Override
        public void text(String text, boolean seen) {}

        @Override
        public void comment(String data) {}
      };

  private FeaturesOf() {}

  /** The features of a tree. */
  public static PageFeatures page(Document tree) {
    return PageFeatures.of(tree, NOBODY);
  }
}
