package org.civicdoc.pdf.internal.markup;

import java.util.Set;
import org.civicdoc.model.Figure;
import org.civicdoc.pdf.internal.image.DataAddress;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes figures; one whose image is not printed becomes a frame that says what it would show. */
final class FigureMarkup {

  private static final Set<String> CELLS = Set.of("td", "th");

  private final Draft draft;
  private final InlineMarkup inlines;

  FigureMarkup(Draft draft, InlineMarkup inlines) {
    this.draft = draft;
    this.inlines = inlines;
  }

  Element write(Element parent, Figure figure) {
    Element element = draft.xhtml.append(parent, "div", "figure");
    String image = draft.images.find(figure.src());
    if (image == null) {
      writeFrame(element, figure);
    } else {
      if (goesOverPages(parent, image)) {
        element.setAttribute("class", "figure tall");
      }
      Element img = draft.xhtml.append(element, "img");
      img.setAttribute("src", image);
      img.setAttribute("alt", alternative(figure));
    }
    if (figure.caption() != null && !figure.caption().isBlank()) {
      inlines.write(draft.xhtml.append(element, "p", "caption"), figure.caption());
    }
    return element;
  }

  private boolean goesOverPages(Element parent, String image) {
    return Ancestors.count(parent, CELLS) == 0
        && draft.images.isTall(image)
        && draft.budget.takeTallPicture();
  }

  private void writeFrame(Element parent, Figure figure) {
    Element frame = draft.xhtml.append(parent, "div", "missing-image");
    String alt = figure.alt();
    String missing = draft.images.isAtHand(figure.src()) ? "图片不能排印" : "图片未存";
    String text = alt == null || alt.isBlank() ? missing : missing + "：" + alt.strip();
    inlines.write(draft.xhtml.append(frame, "p", "alternative"), text);
    if (!DataAddress.isOne(figure.src())) {
      inlines.write(draft.xhtml.append(frame, "p", "address"), figure.src());
    }
  }

  private static String alternative(Figure figure) {
    return firstText(figure.alt(), firstText(figure.caption(), "图片"));
  }

  private static String firstText(@Nullable String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text.strip();
  }
}
