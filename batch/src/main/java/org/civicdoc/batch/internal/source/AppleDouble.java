package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Files that macOS puts beside others, under their names behind {@code ._}, for what other file
 * systems and archives cannot hold (AppleDouble, RFC 1740): they end like pages, and are none.
 */
final class AppleDouble {

  private static final byte[] MAGIC = {0x00, 0x05, 0x16, 0x07};
  private static final String FOLDER = "__MACOSX/";
  private static final String PREFIX = "._";

  private AppleDouble() {}

  /** Opens a file. */
  interface Content {
    InputStream open() throws IOException;
  }

  /**
   * Whether a file is of that kind.
   *
   * @param name its name, with the folders that it lies in parted by {@code /}
   * @param content is looked into if the name alone does not tell
   */
  static boolean is(String name, Content content) {
    if (name.startsWith(FOLDER) || name.contains("/" + FOLDER)) {
      return true;
    }
    if (!name.startsWith(PREFIX, name.lastIndexOf('/') + 1)) {
      return false;
    }
    try (InputStream in = content.open()) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    } catch (IOException e) {
      return false; // Who reads the page will say so.
    }
  }
}
