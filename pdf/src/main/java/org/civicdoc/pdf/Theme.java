package org.civicdoc.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.font.FontSet;

/** A theme's style sheet and the typefaces that it would rather have. */
record Theme(String styleSheet, Set<FontRole> wanted) {

  static Theme load(PdfTheme theme) {
    Set<FontRole> wanted =
        theme == PdfTheme.OFFICIAL ? Set.of(FontRole.FANGSONG, FontRole.TITLE_SONG) : Set.of();
    try (InputStream in = PdfRenderer.class.getResourceAsStream("themes/" + theme.styleSheet())) {
      if (in == null) {
        throw new IllegalStateException("civicdoc-pdf.jar lacks themes/" + theme.styleSheet());
      }
      return new Theme(new String(in.readAllBytes(), StandardCharsets.UTF_8), wanted);
    } catch (IOException e) {
      throw new UncheckedIOException("themes/" + theme.styleSheet() + " cannot be read", e);
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
