package org.civicdoc.pdf.internal.image;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The images of one PDF, each once, however many documents show it. The engine reads from the shelf
 * only. Not thread-safe; one instance per rendering.
 */
public final class ImageShelf {

  private static final String SCHEME = "civic";

  private final Map<ByteBuffer, ShelvedImage> byContent = new HashMap<>();
  private final Map<String, ShelvedImage> byAddress = new HashMap<>();

  /** Puts a JPEG or PNG file on the shelf. */
  ShelvedImage put(byte[] data) {
    return byContent.computeIfAbsent(
        ByteBuffer.wrap(data),
        content -> {
          String address = SCHEME + ":image-" + (byAddress.size() + 1);
          ShelvedImage image = new ShelvedImage(address, data);
          byAddress.put(image.address(), image);
          return image;
        });
  }

  /** The image that the markup calls by an address; null if there is none. */
  public @Nullable ShelvedImage at(String address) {
    return byAddress.get(address);
  }

  /** The URI scheme of the shelf's addresses. */
  public static String scheme() {
    return SCHEME;
  }
}
