package org.civicdoc.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What the caller adds to a document for one rendering. All of it is optional.
 *
 * <pre>{@code
 * PdfContext context = PdfContext.none().withImages(ImageSource.folder(page.getParent(), null));
 * }</pre>
 *
 * @param images where images come from
 * @param sourcePage the page that the document was read from, for {@link PdfConformance#PDF_A_3A}
 */
public record PdfContext(ImageSource images, @Nullable SourcePage sourcePage) {

  private static final PdfContext NONE = new PdfContext(ImageSource.none(), null);

  /**
   * Nothing is added.
   *
   * @return the empty context
   */
  public static PdfContext none() {
    return NONE;
  }

  /**
   * The same with other images.
   *
   * @param newImages where images come from
   * @return a changed copy
   */
  public PdfContext withImages(ImageSource newImages) {
    return new PdfContext(newImages, sourcePage);
  }

  /**
   * The same with another source page.
   *
   * @param newSourcePage the page, or null
   * @return a changed copy
   */
  public PdfContext withSourcePage(@Nullable SourcePage newSourcePage) {
    return new PdfContext(images, newSourcePage);
  }
}
