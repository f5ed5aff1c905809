package org.civicdoc.pdf.internal.image;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicdoc.pdf.ImageSource;
import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.PdfWarningCode;
import org.civicdoc.pdf.internal.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * The images of one document: each is looked up once, checked, and put on the shelf. Not
 * thread-safe; one instance per document and rendering.
 */
public final class DocumentImages {

  private final ImageSource source;
  private final PdfLimits limits;
  private final ImageCheck check;
  private final ImageShelf shelf;
  private final Warnings warnings;
  private final Map<String, Optional<String>> bySource = new HashMap<>();
  private final Set<String> missing = new HashSet<>();

  /**
   * Nothing looked up yet.
   *
   * @param source where images come from besides {@code data:} addresses
   * @param limits what is too large
   * @param shelf where images are put
   * @param warnings where to say what was not printed
   */
  public DocumentImages(ImageSource source, PdfLimits limits, ImageShelf shelf, Warnings warnings) {
    this.source = source;
    this.limits = limits;
    this.check = new ImageCheck(new ImageBudget(limits));
    this.shelf = shelf;
    this.warnings = warnings;
  }

  /**
   * What the markup calls the image at an address of the document; null if it cannot be printed,
   * with a warning.
   */
  public @Nullable String find(String src) {
    return bySource.computeIfAbsent(src, this::fetch).orElse(null);
  }

  /** Whether there is an image at an address that has been looked for, printable or not. */
  public boolean isAtHand(String src) {
    return !missing.contains(src);
  }

  /**
   * Whether an image is to go over pages to be read, such as a long poster (长图).
   *
   * @param image what the markup calls it
   */
  public boolean isTall(String image) {
    return shelf.isTall(image);
  }

  private Optional<String> fetch(String src) {
    String name = src.length() <= 200 ? src : src.substring(0, 200) + "…";
    try {
      byte[] file =
          DataAddress.isOne(src) ? DataAddress.decode(src) : source.find(src, limits.imageBytes());
      if (file == null) {
        missing.add(src);
        warnings.add(PdfWarningCode.IMAGE_UNAVAILABLE, name + " is not at hand");
        return Optional.empty();
      }
      PrintableImage image = check.printable(file);
      if (image.step() > 1) {
        warnings.add(
            PdfWarningCode.IMAGE_REDUCED,
            name + " has more pixels than can be printed, 1 of " + image.step() + " is left");
      }
      return Optional.of(shelf.put(image.data()));
    } catch (IOException e) {
      warnings.add(PdfWarningCode.IMAGE_REJECTED, name + ": " + e.getMessage());
      return Optional.empty();
    }
  }
}
