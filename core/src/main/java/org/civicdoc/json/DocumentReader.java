package org.civicdoc.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.civicdoc.model.CivicDocument;

/**
 * Reads the JSON that {@link DocumentWriter} writes, without loss: {@code read(write(d))} equals
 * {@code d}.
 *
 * <pre>{@code
 * DocumentReader reader = DocumentReader.builder().build();
 * try (InputStream in = Files.newInputStream(path)) {
 *   CivicDocument document = reader.read(in);
 * }
 * }</pre>
 *
 * <p>Members may stand in any order, and unknown ones are passed over, so that documents of a later
 * minor version can be read; one of another major version is refused. Objects and arrays may nest
 * up to 500 deep. Immutable and thread-safe.
 */
public final class DocumentReader {

  /** The longest JSON that is read unless {@link Builder#maxLength(long)} says otherwise. */
  public static final long DEFAULT_MAX_LENGTH = 256L * 1024 * 1024;

  private final JsonFactory factory;
  private final long maxLength;

  private DocumentReader(Builder builder) {
    this.maxLength = builder.maxLength;
    this.factory = JsonFormat.reading(maxLength);
  }

  /**
   * Starts a reader with the default limit.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a document.
   *
   * @param in its JSON in UTF-8; it is left open
   * @return the document
   * @throws DocumentFormatException if the JSON is broken, too long, nested too deep, or not that
   *     of a document
   * @throws IOException if {@code in} cannot be read
   */
  public CivicDocument read(InputStream in) throws IOException {
    try (JsonParser parser = factory.createParser(in)) {
      return read(parser);
    } catch (CharConversionException e) {
      throw new DocumentFormatException("is not UTF-8: " + e.getMessage(), "", 1, 1, e);
    }
  }

  /**
   * Reads a document.
   *
   * @param json its JSON
   * @return the document
   * @throws DocumentFormatException if the JSON is broken, too long, nested too deep, or not that
   *     of a document
   */
  public CivicDocument read(String json) throws DocumentFormatException {
    if (json.length() > maxLength) {
      throw new DocumentFormatException("is longer than " + maxLength + " characters", "", 1, 1);
    }
    try (JsonParser parser = factory.createParser(json)) {
      return read(parser);
    } catch (DocumentFormatException e) {
      throw e;
    } catch (IOException e) {
      throw new DocumentFormatException("cannot be read: " + e.getMessage(), "", 1, 1, e);
    }
  }

  private static CivicDocument read(JsonParser parser) throws IOException {
    JsonInput in = new JsonInput(parser);
    try {
      parser.nextToken();
      CivicDocument document = new DocumentMembers(in).read();
      if (parser.nextToken() != null) {
        throw in.problem("is followed by more JSON");
      }
      return document;
    } catch (JsonProcessingException e) {
      throw in.problem(e);
    } catch (CharConversionException e) {
      throw in.problem("is not UTF-8: " + e.getMessage(), e);
    }
  }

  /** Collects the limits of a {@link DocumentReader}; not thread-safe. */
  public static final class Builder {

    private long maxLength = DEFAULT_MAX_LENGTH;

    private Builder() {}

    /**
     * The longest JSON to read: in bytes for a stream, in UTF-16 units for a string. {@value
     * DocumentReader#DEFAULT_MAX_LENGTH} by default. A stream is refused within a buffer of some
     * kilobytes behind the limit.
     *
     * @param value the limit, at least 1
     * @return this
     * @throws IllegalArgumentException if {@code value} is less than 1
     */
    public Builder maxLength(long value) {
      if (value < 1) {
        throw new IllegalArgumentException("maxLength must be at least 1 but is " + value);
      }
      this.maxLength = value;
      return this;
    }

    /**
     * Makes the reader.
     *
     * @return an immutable reader
     */
    public DocumentReader build() {
      return new DocumentReader(this);
    }
  }
}
