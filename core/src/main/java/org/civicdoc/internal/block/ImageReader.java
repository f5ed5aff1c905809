package org.civicdoc.internal.block;

import java.util.Optional;
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

  static Optional<Figure> read(Element image, Links links) {
    return Picture.is(image.attributes())
        ? Optional.of(new Figure(source(image, links), alt(image), null))
        : Optional.empty();
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
