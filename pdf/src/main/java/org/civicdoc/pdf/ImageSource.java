package org.civicdoc.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.civicdoc.pdf.internal.image.ImageFolder;
import org.jspecify.annotations.Nullable;

/**
 * Where the images of a document come from. A renderer asks nothing else: it opens no file and no
 * connection of its own. Images in {@code data:} addresses are at hand without a source.
 *
 * <pre>{@code
 * ImageSource besidePage = ImageSource.folder(Path.of("pages"), "http://www.example.gov.cn/a.html");
 * PdfContext context = PdfContext.none().withImages(besidePage);
 * }</pre>
 *
 * <p>Implementations must be thread-safe if their context is used from several threads.
 */
@FunctionalInterface
public interface ImageSource {

  /**
   * Finds an image.
   *
   * @param src the image's address as the document holds it
   * @return the bytes of a JPEG, PNG, GIF or BMP file; null if there is none
   * @throws IOException if there is one but it cannot be read; the rendering goes on without it
   */
  byte @Nullable [] find(String src) throws IOException;

  /**
   * Finds an image unless it is too large; renderers ask so. A source that knows how large an image
   * is before it reads it, as a folder does, should say so.
   *
   * @param src the image's address as the document holds it
   * @param mostBytes how large it may be
   * @return the same as {@link #find(String)}, which is asked unless this method is overridden
   * @throws IOException if there is one but it is larger, or cannot be read
   */
  default byte @Nullable [] find(String src, int mostBytes) throws IOException {
    return find(src);
  }

  /**
   * No images.
   *
   * @return a source that finds nothing
   */
  static ImageSource none() {
    return src -> null;
  }

  /**
   * The files below a folder, such as the one that a saved page stands in. Nothing outside it is
   * read, whatever {@code ..} or links an address holds.
   *
   * @param folder the folder
   * @param pageUrl the address of the page, if the document knows it: absolute addresses in its
   *     directory on its host are then looked up in the folder too, {@code http} or {@code https};
   *     null if it is not known
   * @return a source of these files
   */
  static ImageSource folder(Path folder, @Nullable String pageUrl) {
    return new ImageFolder(folder, pageUrl);
  }
}
