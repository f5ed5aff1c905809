package org.civicdoc.parser;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.civicdoc.internal.charset.DecodedPage;
import org.civicdoc.internal.charset.PageDecoder;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.FileSignature;
import org.civicdoc.internal.page.PageFormats;
import org.civicdoc.internal.profile.Profile;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Origin;
import org.civicdoc.model.PageFormat;
import org.civicdoc.model.ParseIssue;
import org.jspecify.annotations.Nullable;

/**
 * The way of one page from bytes to document: decodes it, and hands it to the reader of its format.
 */
final class PageReader {

  private final ParserLimits limits;
  private final PageDecoder decoder = new PageDecoder();
  private final HostReaders hostReaders;

  PageReader(ParserLimits limits, List<Profile> profiles) {
    this.limits = limits;
    this.hostReaders = new HostReaders(profiles, limits);
  }

  CivicDocument read(byte[] bytes, boolean cut, PageContext context) {
    return read(bytes, cut, context, hostReaders.of(context.url()), null);
  }

  ParseResult explained(byte[] bytes, boolean cut, PageContext context) {
    HostReaders.Readers readers = hostReaders.of(context.url());
    Trace trace = new Trace(readers.knowledge());
    CivicDocument document = read(bytes, cut, context, readers, trace);
    return new ParseResult(document, trace.explanation());
  }

  private CivicDocument read(
      byte[] bytes,
      boolean cut,
      PageContext context,
      HostReaders.Readers readers,
      @Nullable Trace trace) {
    List<ParseIssue> issues = new ArrayList<>();
    if (cut) {
      issues.add(
          ParseIssue.of(
              IssueCode.LIMIT_EXCEEDED,
              IssueSeverity.WARNING,
              "the page is larger than " + limits.maxBytes() + " bytes; the rest was not read"));
    }
    Optional<String> foreign = FileSignature.of(bytes);
    DecodedPage page = decoder.decode(bytes, context.charset());
    PageFormat format = context.format() == null ? PageFormats.of(page.text()) : context.format();
    Origin origin =
        new Origin(
            context.url(),
            context.capturedAt(),
            format,
            page.charset(),
            page.source(),
            sha256(bytes),
            bytes.length);
    if (foreign.isPresent()) {
      return nothing(
          origin,
          issues,
          IssueCode.NOT_A_PAGE,
          "the bytes are " + foreign.get() + ", not a page; nothing was read");
    }
    if (PageFormats.isBinary(page.text())) {
      return nothing(
          origin, issues, IssueCode.NOT_A_PAGE, "the bytes are no text; nothing was read");
    }
    if (Spaces.isBlank(page.text())) {
      return nothing(origin, issues, IssueCode.EMPTY_INPUT, "the page is empty");
    }
    issues.addAll(page.issues());
    return format == PageFormat.TEXT
        ? readers.dump().read(page.text(), origin, issues, trace)
        : readers.html().read(page.text(), origin, issues, trace);
  }

  private static CivicDocument nothing(
      Origin origin, List<ParseIssue> issues, IssueCode code, String message) {
    issues.add(ParseIssue.of(code, IssueSeverity.ERROR, message));
    return new CivicDocument(origin, Metadata.empty(), List.of(), List.of(), issues);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
