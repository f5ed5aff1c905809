package org.civicdoc.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The font files in the jar. */
final class EmbeddedFont {

  private EmbeddedFont() {}

  static byte[] bytes(String file) throws IOException {
    try (InputStream in = PdfRenderer.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return in.readAllBytes();
    }
  }
}
