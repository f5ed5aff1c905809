package org.civicdoc.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.civicdoc.json.DocumentReader;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.PageFormat;
import org.civicdoc.model.PlainText;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.civicdoc.render.HtmlRenderer;
import org.civicdoc.render.MarkdownRenderer;
import org.civicdoc.render.TextRenderer;

/**
 * Any bytes are read as a page, in HTML or as a dump, within the default limits or narrow ones. The
 * document keeps the limits, comes back unchanged from JSON, and is rendered.
 */
public final class PageFuzzer {

  private static final int NARROW_TEXT = 2_000;

  private static final CivicParser DEFAULTS = CivicParser.builder().build();
  private static final CivicParser NARROW =
      CivicParser.builder()
          .maxBytes(8_000)
          .maxElements(300)
          .maxDepth(20)
          .maxText(NARROW_TEXT)
          .maxTableCells(50)
          .build();

  private static final DocumentWriter WRITER = DocumentWriter.builder().build();
  private static final DocumentReader READER = DocumentReader.builder().build();
  private static final TextRenderer TEXT = TextRenderer.builder().build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().build();
  private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

  private PageFuzzer() {}

  /** Jazzer's entry. The last byte chooses how the page is read, so that seeds are plain pages. */
  public static void fuzzerTestOneInput(byte[] page) {
    int choice = page.length == 0 ? 0 : page[page.length - 1];
    boolean narrow = (choice & 1) != 0;
    PageContext context =
        PageContext.none()
            .withFormat((choice & 4) != 0 ? PageFormat.TEXT : null)
            .withUrl((choice & 8) != 0 ? "http://www.yunze.example/202306/t20230608_1.html" : null);
    check((narrow ? NARROW : DEFAULTS).parse(page, context), narrow);
  }

  private static void check(CivicDocument document, boolean narrow) {
    if (document.blocks().isEmpty() && document.issues().isEmpty()) {
      throw new AssertionError("an empty document does not say why");
    }
    int text = document.blocks().stream().mapToInt(block -> PlainText.of(block).length()).sum();
    // Tabs and line breaks between cells and items are not the page's.
    if (narrow && text > 2 * NARROW_TEXT) {
      throw new AssertionError("the limit of text does not hold: " + text);
    }
    byte[] json = WRITER.toJson(document).getBytes(StandardCharsets.UTF_8);
    try {
      if (!READER.read(new ByteArrayInputStream(json)).equals(document)) {
        throw new AssertionError("JSON gives another document");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TEXT.render(document);
    HTML.render(document);
    MARKDOWN.render(document);
  }
}
