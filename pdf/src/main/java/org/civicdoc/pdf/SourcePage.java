package org.civicdoc.pdf;

/**
 * The page that a document was read from, to be embedded in its PDF.
 *
 * @param fileName the file's name, without folders
 * @param mediaType such as {@code text/html}
 * @param data its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way to a file; never compared.
public record SourcePage(String fileName, String mediaType, byte[] data) {

  /** Copies the bytes. */
  public SourcePage {
    data = data.clone();
  }
}
