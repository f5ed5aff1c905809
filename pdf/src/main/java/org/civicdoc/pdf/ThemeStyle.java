package org.civicdoc.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.font.FontSet;

/**
 * What a theme sets its pages in.
 *
 * @param sheet the style sheet
 * @param wanted typefaces that the theme would rather have than those that stand in
 * @param tracking ems to add to the width of each full-width character
 */
record ThemeStyle(String sheet, List<FontRole> wanted, float tracking) {

  /** The engine's units of length; it sets type, and counts characters, in whole ones. */
  private static final double DOTS_PER_POINT = 20 * 96 / 72.0;

  private static final double OFFICIAL_TYPE = Math.rint(16 * DOTS_PER_POINT);

  /** 28 characters of 16 pt on a line of 156 mm (GB/T 9704-2012, 5.2.1 and 5.2.3). */
  private static final double OFFICIAL_CHARACTER =
      Math.floor(156 / 25.4 * 72 * DOTS_PER_POINT / 28);

  private static final float OFFICIAL_TRACKING =
      (float) ((OFFICIAL_CHARACTER - OFFICIAL_TYPE) / OFFICIAL_TYPE);

  static ThemeStyle of(PdfTheme theme) {
    return switch (theme) {
      case NEWS -> new ThemeStyle(read("themes/news.css"), List.of(), 0);
      case OFFICIAL ->
          new ThemeStyle(
              read("themes/official.css"),
              List.of(FontRole.FANGSONG, FontRole.TITLE_SONG),
              OFFICIAL_TRACKING);
    };
  }

  /** A style sheet of this jar. */
  static String read(String resource) {
    try (InputStream in = PdfRenderer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("civicdoc-pdf.jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  void warnOfSubstitutes(FontSet fonts, Warnings warnings) {
    for (FontRole role : wanted) {
      if (!fonts.has(role)) {
        warnings.add(
            PdfWarningCode.FONT_SUBSTITUTED,
            fonts.face(role).name()
                + " stands in for "
                + role
                + "; give a FontSource of that role");
      }
    }
  }
}
