package org.civicdoc.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.pdf.internal.font.FontFace;
import org.civicdoc.pdf.internal.font.FontSet;

/** Collects the options of a {@link PdfRenderer}; not thread-safe. Each method returns it. */
public final class PdfRendererBuilder {

  private final Map<FontRole, FontFace> faces = new EnumMap<>(FontRole.class);
  private final List<FontFace> fallbacks = new ArrayList<>();
  private PdfTheme theme = PdfTheme.NEWS;
  private PdfConformance conformance = PdfConformance.PDF_A_2A;
  private PdfLimits limits = PdfLimits.defaults();

  PdfRendererBuilder() {}

  /**
   * How pages look; {@link PdfTheme#NEWS} unless set.
   *
   * @param newTheme the theme
   * @return this builder
   */
  public PdfRendererBuilder theme(PdfTheme newTheme) {
    theme = newTheme;
    return this;
  }

  /**
   * Which standards the PDF keeps; {@link PdfConformance#PDF_A_2A} unless set.
   *
   * @param newConformance the standards
   * @return this builder
   */
  public PdfRendererBuilder conformance(PdfConformance newConformance) {
    conformance = newConformance;
    return this;
  }

  /**
   * Adds a typeface. It replaces the one of its role; those of {@link FontRole#FALLBACK} are asked
   * in the order in which they came.
   *
   * @param font the typeface
   * @return this builder
   */
  public PdfRendererBuilder font(FontSource font) {
    if (font.role() == FontRole.FALLBACK) {
      fallbacks.add(font.face());
    } else {
      faces.put(font.role(), font.face());
    }
    return this;
  }

  /**
   * How much of a document is printed; {@link PdfLimits#defaults()} unless set.
   *
   * @param newLimits the limits
   * @return this builder
   */
  public PdfRendererBuilder limits(PdfLimits newLimits) {
    limits = newLimits;
    return this;
  }

  /**
   * The renderer. The first one in a process parses the embedded typefaces.
   *
   * @return an immutable renderer
   */
  public PdfRenderer build() {
    return new PdfRenderer(theme, conformance, limits, FontSet.of(faces, fallbacks));
  }
}
