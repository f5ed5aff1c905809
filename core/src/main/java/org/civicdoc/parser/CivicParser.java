package org.civicdoc.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.profile.Profile;
import org.civicdoc.model.CivicDocument;

/**
 * Reads saved pages, in HTML or as plain-text dumps, into documents.
 *
 * <pre>{@code
 * CivicParser parser = CivicParser.builder().build();
 * CivicDocument document = parser.parse(Path.of("page.html"));
 * Metadata.find(document.metadata().title()).ifPresent(System.out::println);
 * }</pre>
 *
 * <p>A parser never throws because of what a page holds: whatever is wrong with it stands in {@link
 * CivicDocument#issues()}, and a page without an article gives a document without blocks. Time and
 * memory grow linearly with the page and are bounded by the limits of the {@linkplain
 * CivicParserBuilder builder}.
 *
 * <p>Immutable and thread-safe: one parser serves any number of threads.
 */
public final class CivicParser {

  private final ParserLimits limits;
  private final PageReader reader;
  private final boolean explain;

  CivicParser(ParserLimits limits, List<Profile> profiles, boolean explain) {
    this.limits = limits;
    this.reader = new PageReader(limits, profiles);
    this.explain = explain;
  }

  /**
   * Starts a parser with default options.
   *
   * @return a new builder
   */
  public static CivicParserBuilder builder() {
    return new CivicParserBuilder();
  }

  /**
   * Reads a file about which nothing else is known.
   *
   * @param file the saved page
   * @return its document
   * @throws IOException if the file cannot be read
   */
  public CivicDocument parse(Path file) throws IOException {
    return parse(file, PageContext.none());
  }

  /**
   * Reads a file.
   *
   * @param file the saved page
   * @param context what is known about it
   * @return its document
   * @throws IOException if the file cannot be read
   */
  public CivicDocument parse(Path file, PageContext context) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in, context);
    }
  }

  /**
   * Reads a stream to its end, or to the limit of bytes. The stream is not closed.
   *
   * @param in the saved page
   * @param context what is known about it
   * @return its document
   * @throws IOException if the stream cannot be read
   */
  public CivicDocument parse(InputStream in, PageContext context) throws IOException {
    byte[] bytes = in.readNBytes(limits.maxBytes());
    boolean more = bytes.length == limits.maxBytes() && in.read() >= 0;
    return reader.read(bytes, more, Objects.requireNonNull(context, "context"), null);
  }

  /**
   * Reads bytes.
   *
   * @param bytes the saved page
   * @param context what is known about it
   * @return its document
   */
  public CivicDocument parse(byte[] bytes, PageContext context) {
    boolean more = bytes.length > limits.maxBytes();
    byte[] fitting = more ? Arrays.copyOf(bytes, limits.maxBytes()) : bytes;
    return reader.read(fitting, more, Objects.requireNonNull(context, "context"), null);
  }

  /**
   * Reads a page that is decoded already. Its {@code Origin} describes the text as UTF-8.
   *
   * @param page the page's source or the text of its dump
   * @param context what is known about it; its charset is not looked at
   * @return its document
   */
  public CivicDocument parse(String page, PageContext context) {
    return parse(
        page.getBytes(StandardCharsets.UTF_8), context.withCharset(StandardCharsets.UTF_8.name()));
  }

  /**
   * Reads a file, and explains the document if the parser's builder was told to.
   *
   * @param file the saved page
   * @param context what is known about it
   * @return its document, the same that {@link #parse(Path, PageContext)} gives, and the
   *     explanation
   * @throws IOException if the file cannot be read
   */
  public ParseResult parseResult(Path file, PageContext context) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limits.maxBytes());
      return result(bytes, bytes.length == limits.maxBytes() && in.read() >= 0, context);
    }
  }

  /**
   * Reads bytes, and explains the document if the parser's builder was told to.
   *
   * @param bytes the saved page
   * @param context what is known about it
   * @return its document, the same that {@link #parse(byte[], PageContext)} gives, and the
   *     explanation
   */
  public ParseResult parseResult(byte[] bytes, PageContext context) {
    boolean more = bytes.length > limits.maxBytes();
    return result(more ? Arrays.copyOf(bytes, limits.maxBytes()) : bytes, more, context);
  }

  private ParseResult result(byte[] bytes, boolean more, PageContext context) {
    Objects.requireNonNull(context, "context");
    Trace trace = explain ? new Trace() : null;
    CivicDocument document = reader.read(bytes, more, context, trace);
    return new ParseResult(document, trace == null ? null : trace.explanation());
  }
}
