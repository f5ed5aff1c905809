package org.civicdoc.internal.block;

import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.Picture;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Figure;
import org.civicdoc.model.InlineImage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an {@code img} that belongs to the article. */
final class ImageReader {

  private ImageReader() {}

  static Figure figure(Element image, Links links) {
    return new Figure(source(image, links), alt(image), null);
  }

  static InlineImage inline(Element image, Links links) {
    return new InlineImage(source(image, links), alt(image));
  }

  private static String source(Element image, Links links) {
    return links.resolveAny(Picture.source(image.attributes()));
  }

  private static @Nullable String alt(Element image) {
    String alt = Spaces.collapse(image.attr("alt"));
    return alt.isEmpty() ? null : alt;
  }
}
