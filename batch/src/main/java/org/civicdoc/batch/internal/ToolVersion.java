package org.civicdoc.batch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Name and version of this program. */
public final class ToolVersion {

  private ToolVersion() {}

  /**
   * Such as {@code civicdoc 0.1.0}.
   *
   * @return the text
   */
  public static String text() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(ToolVersion.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("this program's own files cannot be read", e);
    }
    return "civicdoc " + properties.getProperty("version");
  }
}
