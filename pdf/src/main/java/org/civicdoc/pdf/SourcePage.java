package org.civicdoc.pdf;

import java.util.regex.Pattern;

/**
 * The page that a document was read from, to be embedded in its PDF. Thread-safe as long as nobody
 * changes the array that {@link #data()} gives, which is no copy.
 *
 * <pre>{@code
 * byte[] page = Files.readAllBytes(Path.of("page.html"));
 * SourcePage source = new SourcePage("page.html", "text/html; charset=gbk", page);
 * }</pre>
 *
 * @param fileName the file's name, without folders
 * @param mediaType such as {@code text/html}; parameters such as {@code charset}, which a PDF has
 *     no place for, are left out
 * @param data its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way to a file; never compared.
public record SourcePage(String fileName, String mediaType, byte[] data) {

  /** RFC 6838, 4.2. */
  private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+");

  /**
   * Checks the names and copies the bytes.
   *
   * @throws IllegalArgumentException if the file's name is blank or holds a folder, or the media
   *     type is none
   */
  public SourcePage {
    if (fileName.isBlank() || fileName.indexOf('/') >= 0 || fileName.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("fileName must be a file's name but is " + fileName);
    }
    mediaType = mediaType.split(";", 2)[0].strip();
    if (!MEDIA_TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException("mediaType must be like text/html but is " + mediaType);
    }
    data = data.clone();
  }
}
