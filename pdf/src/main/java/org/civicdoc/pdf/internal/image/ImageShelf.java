package org.civicdoc.pdf.internal.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * The images of one PDF, each once, however many documents show it. The engine takes them from the
 * shelf only, and what it has taken the PDF alone holds. Not thread-safe; one instance per
 * rendering.
 */
public final class ImageShelf {

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, byte[]> files = new HashMap<>();
  private final Map<String, PDImageXObject> embedded = new HashMap<>();
  private final Set<String> tall = new HashSet<>();
  private long bytes;

  /** Puts a JPEG or PNG file on the shelf and returns its address. */
  String put(byte[] file) {
    return addresses.computeIfAbsent(
        digest(file),
        any -> {
          String address = "civic:image-" + (addresses.size() + 1);
          files.put(address, file);
          if (ImageShape.isTall(file)) {
            tall.add(address);
          }
          bytes += file.length;
          return address;
        });
  }

  /** Files may be large, and must not be kept for their comparison. */
  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }

  /** Whether the image at an address is to go over pages, such as a long poster (长图). */
  boolean isTall(String address) {
    return tall.contains(address);
  }

  /** How large the files are that have been put on the shelf. */
  public long bytes() {
    return bytes;
  }

  /** The image that the markup calls by an address, in a PDF; null if there is none. */
  public @Nullable PDImageXObject embed(String address, PDDocument pdf) {
    byte[] file = files.remove(address);
    if (file != null) {
      try {
        embedded.put(address, ImageObjects.embed(file, pdf));
      } catch (IOException e) {
        throw new UncheckedIOException("an image cannot be written to memory", e);
      }
    }
    return embedded.get(address);
  }
}
