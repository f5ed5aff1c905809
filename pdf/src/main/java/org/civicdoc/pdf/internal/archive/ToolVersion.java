package org.civicdoc.pdf.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Who made a PDF: archives ask for it when they look for the files that a defect may have spoiled.
 */
final class ToolVersion {

  private ToolVersion() {}

  /** Such as {@code civicdoc 0.1.0}. */
  static String text() {
    return Read.TEXT;
  }

  private static final class Read {
    static final String TEXT = "civicdoc " + version();

    private static String version() {
      Properties properties = new Properties();
      try (InputStream in =
          Objects.requireNonNull(
              ToolVersion.class.getResourceAsStream("version.properties"), "in this jar")) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException("civicdoc-pdf.jar cannot be read", e);
      }
      return properties.getProperty("version");
    }
  }
}
