package org.civicdoc.pdf.internal.image;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.civicdoc.pdf.ImageSource;
import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.PdfWarningCode;
import org.civicdoc.pdf.internal.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * The images of one rendering: each is looked up once, checked, and put on the shelf. The engine
 * reads from the shelf only.
 */
public final class ImageShelf {

  private static final String SCHEME = "civic";

  private final ImageSource source;
  private final ImageCheck check;
  private final Warnings warnings;
  private final Map<String, Optional<ShelvedImage>> bySource = new HashMap<>();
  private final Map<String, ShelvedImage> byAddress = new LinkedHashMap<>();

  /**
   * An empty shelf.
   *
   * @param source where images come from besides {@code data:} addresses
   * @param limits what is too large
   * @param warnings where to say what was not printed
   */
  public ImageShelf(ImageSource source, PdfLimits limits, Warnings warnings) {
    this.source = source;
    this.check = new ImageCheck(limits);
    this.warnings = warnings;
  }

  /** The image at an address of the document; null if it cannot be printed, with a warning. */
  public @Nullable ShelvedImage find(String src) {
    return bySource.computeIfAbsent(src, this::fetch).orElse(null);
  }

  /** The image that the markup calls by an address; null if there is none. */
  public @Nullable ShelvedImage at(String address) {
    return byAddress.get(address);
  }

  /** The URI scheme of the shelf's addresses. */
  public static String scheme() {
    return SCHEME;
  }

  private Optional<ShelvedImage> fetch(String src) {
    String name = src.length() <= 200 ? src : src.substring(0, 200) + "…";
    try {
      byte[] file = DataAddress.isOne(src) ? DataAddress.decode(src) : source.find(src);
      if (file == null) {
        warnings.add(PdfWarningCode.IMAGE_UNAVAILABLE, name + " is not at hand");
        return Optional.empty();
      }
      String address = SCHEME + ":image-" + (byAddress.size() + 1);
      ShelvedImage image = new ShelvedImage(address, check.printable(file));
      byAddress.put(address, image);
      return Optional.of(image);
    } catch (IOException e) {
      warnings.add(PdfWarningCode.IMAGE_REJECTED, name + ": " + e.getMessage());
      return Optional.empty();
    }
  }
}
