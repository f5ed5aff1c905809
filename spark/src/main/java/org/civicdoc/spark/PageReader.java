package org.civicdoc.spark;

import java.util.Optional;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.DocumentStatus;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;

/**
 * The way of a page, from its bytes to its analysis. Whatever is wrong with it ends in a status.
 */
final class PageReader {

  private final CivicParser parser;
  private final int maxBytes;

  PageReader(CivicSparkOptions options) {
    this.parser = options.parser();
    this.maxBytes = options.maxPageBytes();
  }

  /** Reads a page, and analyzes it with the analyzer of this JVM. */
  ReadPage analyze(WaitingPage page) {
    ReadPage read = parse(page);
    CivicDocument document = read.document();
    if (document == null) {
      return read;
    }
    try {
      Analysis analysis =
          Guarded.run(
              "analyzing the text",
              RowStatus.ANALYSIS_ERROR,
              () -> SharedAnalyzer.get().analyze(document));
      return new ReadPage(read.status(), read.error(), document, analysis);
    } catch (PageException e) {
      return new ReadPage(e.status(), e.reason(), document, null);
    }
  }

  /** Reads a page; there is no analysis. */
  ReadPage parse(WaitingPage page) {
    String unread = page.readStatus();
    if (unread != null) {
      return new ReadPage(RowStatus.valueOf(unread), page.readError(), null, null);
    }
    byte[] content = page.content();
    if (content == null) {
      return new ReadPage(RowStatus.EMPTY, "the content is null", null, null);
    }
    return parse(content, page.context());
  }

  private ReadPage parse(byte[] content, PageContext context) {
    if (content.length > maxBytes) {
      String error = "the page is larger than the limit of " + maxBytes + " bytes";
      return new ReadPage(RowStatus.TOO_LARGE, error, null, null);
    }
    try {
      CivicDocument document =
          Guarded.run(
              "reading the page", RowStatus.PARSE_ERROR, () -> parser.parse(content, context));
      Optional<ParseIssue> failure = DocumentStatus.failure(document);
      return new ReadPage(
          RowStatus.of(DocumentStatus.of(document)),
          failure.map(ParseIssue::message).orElse(null),
          document,
          null);
    } catch (PageException e) {
      return new ReadPage(e.status(), e.reason(), null, null);
    }
  }
}
