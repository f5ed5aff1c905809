package org.civicdoc.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.pdf.internal.engine.LayoutEngine;
import org.civicdoc.pdf.internal.font.FontFace;
import org.civicdoc.pdf.internal.font.FontSet;
import org.civicdoc.pdf.internal.markup.MarkupOptions;

/**
 * Collects the options of a {@link PdfRenderer}; not thread-safe. Each method returns it.
 *
 * <pre>{@code
 * PdfRenderer renderer =
 *     PdfRenderer.builder().theme(PdfTheme.OFFICIAL).conformance(PdfConformance.PDF_A_3A).build();
 * }</pre>
 */
public final class PdfRendererBuilder {

  private final Map<FontRole, FontFace> faces = new EnumMap<>(FontRole.class);
  private final List<FontFace> fallbacks = new ArrayList<>();
  private PdfTheme theme = PdfTheme.NEWS;
  private PdfConformance conformance = PdfConformance.PDF_A_2A;
  private PdfLimits limits = PdfLimits.defaults();
  private boolean linkTargets;

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
   * Whether the address of each link to the web or to a mailbox is printed behind its text, in
   * brackets, for readers of paper; false unless set. Addresses of attachments are always printed.
   *
   * @param print whether it is
   * @return this builder
   */
  public PdfRendererBuilder printLinkTargets(boolean print) {
    linkTargets = print;
    return this;
  }

  /**
   * The renderer. The first one in a process parses the embedded typefaces.
   *
   * @return an immutable renderer
   */
  public PdfRenderer build() {
    FontSet fonts = FontSet.of(faces, fallbacks);
    ThemeStyle style = ThemeStyle.of(theme);
    MarkupOptions options = new MarkupOptions(theme, style.sheet(), fonts, limits, linkTargets);
    LayoutEngine engine = new LayoutEngine(fonts, conformance, style.tracking());
    return new PdfRenderer(new RenderSettings(conformance, style, options, engine));
  }
}
