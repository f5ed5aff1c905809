package org.civicdoc.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.civicdoc.model.CivicDocument;

/**
 * Writes documents as JSON, by the schema {@code civicdoc-1.schema.json}. {@link DocumentReader}
 * reads them back without loss.
 *
 * <pre>{@code
 * DocumentWriter writer = DocumentWriter.builder().indent(true).build();
 * try (OutputStream out = Files.newOutputStream(path)) {
 *   writer.write(document, out);
 * }
 * }</pre>
 *
 * <p>The JSON is UTF-8 without a byte order mark. The order of members is fixed and lines end with
 * {@code \n}, so that equal documents give equal bytes on every system. Immutable and thread-safe.
 */
public final class DocumentWriter {

  private final JsonFactory factory = JsonFormat.writing();
  private final boolean indent;

  private DocumentWriter(Builder builder) {
    this.indent = builder.indent;
  }

  /**
   * Starts a writer of compact JSON.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param out gets the JSON; it is flushed and left open
   * @throws IOException if {@code out} cannot be written to
   * @throws IllegalArgumentException if the document nests deeper than 500 levels of JSON, as none
   *     from the parser does; a part of it has been written by then
   */
  public void write(CivicDocument document, OutputStream out) throws IOException {
    write(document, out, Map.of());
  }

  /**
   * Writes a document with further members, such as its analysis.
   *
   * <pre>{@code
   * writer.write(document, out, Map.of("analysis", "{\"keywords\": []}"));
   * }</pre>
   *
   * @param document the document
   * @param out gets the JSON; it is flushed and left open
   * @param members name and JSON text of each further member; they follow the document's own in the
   *     map's order, laid out as the rest. {@link DocumentReader} passes over them.
   * @throws IOException if {@code out} cannot be written to
   * @throws IllegalArgumentException if a name is one of the document's own, a text is not exactly
   *     one JSON value, or the document nests too deep; a part may have been written by then
   */
  public void write(CivicDocument document, OutputStream out, Map<String, String> members)
      throws IOException {
    for (String name : members.keySet()) {
      if (JsonFormat.MEMBERS.contains(name)) {
        throw new IllegalArgumentException("members: " + name + " is a member of the document");
      }
    }
    try (JsonGenerator generator = factory.createGenerator(out)) {
      if (indent) {
        generator.setPrettyPrinter(JsonFormat.indenting());
      }
      JsonOutput output = new JsonOutput(generator);
      output.startObject().text("schema", JsonFormat.SCHEMA);
      new DocumentJsonWriter(output).write(document);
      for (Map.Entry<String, String> member : members.entrySet()) {
        copyMember(member.getKey(), member.getValue(), output);
      }
      output.endObject();
      if (indent) {
        generator.writeRaw('\n');
      }
    } catch (UncheckedIOException e) {
      throw refusalOr(Objects.requireNonNull(e.getCause()));
    }
  }

  /**
   * Writes a document into a string.
   *
   * @param document the document
   * @return the JSON
   * @throws IllegalArgumentException as {@link #write(CivicDocument, OutputStream)} does
   */
  public String toJson(CivicDocument document) {
    return toJson(document, Map.of());
  }

  /**
   * Writes a document with further members into a string.
   *
   * @param document the document
   * @param members name and JSON text of each further member
   * @return the JSON
   * @throws IllegalArgumentException as {@link #write(CivicDocument, OutputStream, Map)} does
   */
  public String toJson(CivicDocument document, Map<String, String> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(document, out, members);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private void copyMember(String name, String json, JsonOutput output) throws IOException {
    output.name(name);
    try (JsonParser parser = factory.createParser(json)) {
      if (parser.nextToken() == null) {
        throw new IllegalArgumentException("members: " + name + " is empty");
      }
      output.copy(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("members: " + name + " holds more than one JSON value");
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "members: " + name + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static IOException refusalOr(IOException cause) {
    if (cause instanceof StreamConstraintsException) {
      throw new IllegalArgumentException(
          "document nests deeper than " + JsonFormat.MAX_NESTING + " levels of JSON", cause);
    }
    return cause;
  }

  /** Collects what a {@link DocumentWriter} should do; not thread-safe. */
  public static final class Builder {

    private boolean indent;

    private Builder() {}

    /**
     * Whether each member stands on a line of its own, indented by two spaces a level, with a line
     * break at the end; otherwise the JSON is one line without a break, as JSON Lines want it.
     * False by default.
     *
     * @param value whether to indent
     * @return this
     */
    public Builder indent(boolean value) {
      this.indent = value;
      return this;
    }

    /**
     * Makes the writer.
     *
     * @return an immutable writer
     */
    public DocumentWriter build() {
      return new DocumentWriter(this);
    }
  }
}
