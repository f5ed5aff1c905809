package org.civicdoc.spark;

import java.util.Optional;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.DocumentStatus;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.jspecify.annotations.Nullable;

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
      return new ReadPage(read.status(), read.error(), read.sha256(), document, analysis);
    } catch (PageException e) {
      return new ReadPage(e.status(), e.reason(), read.sha256(), document, null);
    }
  }

  /** Reads a page; there is no analysis. */
  ReadPage parse(WaitingPage page) {
    String readStatus = page.readStatus();
    RowStatus status = readStatus == null ? RowStatus.OK : RowStatus.valueOf(readStatus);
    byte[] content = page.content();
    if (status.isFailure()) {
      return without(status, page.readError(), content);
    }
    if (content == null) {
      return without(RowStatus.EMPTY, "the content is null", null);
    }
    String cut = status == RowStatus.OK_TRUNCATED ? page.readError() : null;
    return parse(content, page.context().withTruncation(cut));
  }

  private ReadPage parse(byte[] content, PageContext context) {
    if (content.length > maxBytes) {
      String error = "the page is larger than the limit of " + maxBytes + " bytes";
      return without(RowStatus.TOO_LARGE, error, content);
    }
    try {
      CivicDocument document =
          Guarded.run(
              "reading the page", RowStatus.PARSE_ERROR, () -> parser.parse(content, context));
      Optional<ParseIssue> failure = DocumentStatus.failure(document);
      return new ReadPage(
          RowStatus.of(DocumentStatus.of(document)),
          failure.map(ParseIssue::message).orElse(null),
          document.origin().sha256(),
          document,
          null);
    } catch (PageException e) {
      return without(e.status(), e.reason(), content);
    }
  }

  private static ReadPage without(
      RowStatus status, @Nullable String error, byte @Nullable [] content) {
    return new ReadPage(status, error, content == null ? null : Sha256.of(content), null, null);
  }
}
