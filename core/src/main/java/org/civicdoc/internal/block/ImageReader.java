package org.civicdoc.internal.block;

import java.util.Optional;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.Picture;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Figure;
import org.jsoup.nodes.Element;

/** Reads an {@code img} that belongs to the article. */
final class ImageReader {

  private ImageReader() {}

  static Optional<Figure> read(Element image, Links links) {
    if (!Picture.is(image.attributes())) {
      return Optional.empty();
    }
    String src = links.resolveAny(Picture.source(image.attributes()));
    String alt = Spaces.collapse(image.attr("alt"));
    return Optional.of(new Figure(src, alt.isEmpty() ? null : alt, null));
  }
}
