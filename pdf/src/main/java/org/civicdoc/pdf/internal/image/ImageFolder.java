package org.civicdoc.pdf.internal.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.civicdoc.pdf.ImageSource;
import org.jspecify.annotations.Nullable;

/** The files below one folder as images. */
public final class ImageFolder implements ImageSource {

  private final Path folder;
  private final @Nullable WebAddress page;

  /**
   * Serves a folder.
   *
   * @param folder the folder
   * @param pageUrl the page's address, or null
   */
  public ImageFolder(Path folder, @Nullable String pageUrl) {
    this.folder = folder;
    this.page = pageUrl == null ? null : WebAddress.parse(pageUrl);
  }

  @Override
  public byte @Nullable [] find(String src) throws IOException {
    return find(src, Integer.MAX_VALUE);
  }

  @Override
  public byte @Nullable [] find(String src, int mostBytes) throws IOException {
    String relative = WebAddress.parse(src).below(page);
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
    if (Files.size(file) > mostBytes) {
      throw new IOException(Files.size(file) + " bytes, more than the limit of " + mostBytes);
    }
    return Files.readAllBytes(file);
  }
}
