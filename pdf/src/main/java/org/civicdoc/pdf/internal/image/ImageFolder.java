package org.civicdoc.pdf.internal.image;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.civicdoc.pdf.ImageSource;
import org.jspecify.annotations.Nullable;

/** The files below one folder as images. */
public final class ImageFolder implements ImageSource {

  private final Path folder;
  private final @Nullable String baseUrl;

  /**
   * Serves a folder.
   *
   * @param folder the folder
   * @param pageUrl the page's address, or null
   */
  public ImageFolder(Path folder, @Nullable String pageUrl) {
    this.folder = folder;
    this.baseUrl = pageUrl == null ? null : pageUrl.substring(0, pageUrl.lastIndexOf('/') + 1);
  }

  @Override
  public byte @Nullable [] find(String src) throws IOException {
    String relative = relative(src);
    if (relative == null) {
      return null;
    }
    Path file;
    try {
      file = folder.resolve(relative);
    } catch (InvalidPathException e) {
      return null;
    }
    if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
      return null;
    }
    return Files.readAllBytes(file);
  }

  /** The path that an address has below the page's directory; null if it lies elsewhere. */
  private @Nullable String relative(String src) {
    String below =
        baseUrl != null && !baseUrl.isEmpty() && src.startsWith(baseUrl)
            ? src.substring(baseUrl.length())
            : src;
    try {
      URI uri = new URI(below);
      String path = uri.getPath();
      return uri.isAbsolute() || uri.getRawAuthority() != null || path == null || path.isEmpty()
          ? null
          : path;
    } catch (URISyntaxException e) {
      // A saved page may name files with spaces and the like, unescaped.
      return below.indexOf(':') >= 0 ? null : below;
    }
  }
}
