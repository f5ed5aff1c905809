package org.civicdoc.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.civicdoc.json.DocumentFormatException;
import org.civicdoc.json.DocumentReader;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.CivicDocument;

/**
 * Any bytes are a document or refused with {@link DocumentFormatException}; a document that was
 * read is written and read again unchanged.
 */
public final class JsonFuzzer {

  private static final DocumentReader READER = DocumentReader.builder().build();
  private static final DocumentWriter WRITER = DocumentWriter.builder().build();

  private JsonFuzzer() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] json) {
    CivicDocument document;
    try {
      document = READER.read(new ByteArrayInputStream(json));
    } catch (DocumentFormatException refused) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] again = WRITER.toJson(document).getBytes(StandardCharsets.UTF_8);
    try {
      if (!READER.read(new ByteArrayInputStream(again)).equals(document)) {
        throw new AssertionError("JSON gives another document");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
