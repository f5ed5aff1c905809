package org.civicdoc.parser;

import java.nio.CharBuffer;
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
import org.civicdoc.internal.page.LoadedPage;
import org.civicdoc.internal.page.PageFormats;
import org.civicdoc.internal.page.PageLoader;
import org.civicdoc.internal.profile.Profile;
import org.civicdoc.internal.source.SourceReducer;
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
  private final PageLoader loader;
  private final HostReaders hostReaders;

  PageReader(ParserLimits limits, List<Profile> profiles) {
    this.limits = limits;
    this.loader = new PageLoader(limits.maxElements(), limits.maxDepth());
    this.hostReaders = new HostReaders(profiles, limits);
  }

  /**
   * Reads a page.
   *
   * @param cut whether the page has more bytes
   * @param trace keeps what is done, if that is to be explained, else null
   */
  CivicDocument read(byte[] bytes, boolean cut, PageContext context, @Nullable Trace trace) {
    List<ParseIssue> issues = new ArrayList<>();
    if (cut) {
      issues.add(
          ParseIssue.of(
              IssueCode.LIMIT_EXCEEDED,
              IssueSeverity.WARNING,
              "the page is larger than " + limits.maxBytes() + " bytes; the rest was not read"));
    }
    if (context.truncation() != null) {
      issues.add(
          ParseIssue.of(
              IssueCode.TRUNCATED_INPUT,
              IssueSeverity.WARNING,
              "the page ends early: " + context.truncation()));
    }
    CivicDocument document = read(bytes, context, issues, trace);
    if (trace != null && document.blocks().isEmpty()) {
      document.issues().stream()
          .filter(issue -> issue.severity() == IssueSeverity.ERROR)
          .findFirst()
          .ifPresent(issue -> trace.refused(issue.message()));
    }
    return document;
  }

  private CivicDocument read(
      byte[] bytes, PageContext context, List<ParseIssue> issues, @Nullable Trace trace) {
    Optional<String> foreign = FileSignature.of(bytes);
    DecodedPage page = decoder.decode(SourceReducer.reduce(bytes), context.charset());
    PageFormat format =
        context.format() == null ? PageFormats.of(page.characters()) : context.format();
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
    if (PageFormats.isBinary(page.characters())) {
      return nothing(
          origin, issues, IssueCode.NOT_A_PAGE, "the bytes are no text; nothing was read");
    }
    if (Spaces.isBlank(page.characters())) {
      return nothing(origin, issues, IssueCode.EMPTY_INPUT, "the page is empty");
    }
    issues.addAll(page.issues());
    return format == PageFormat.TEXT
        ? readDump(page.text(), origin, issues, trace)
        : readHtml(page.characters(), origin, issues, trace);
  }

  private CivicDocument readDump(
      String text, Origin origin, List<ParseIssue> issues, @Nullable Trace trace) {
    return readers(origin.url(), trace).dump().read(text, origin, issues, trace);
  }

  private CivicDocument readHtml(
      CharBuffer source, Origin origin, List<ParseIssue> issues, @Nullable Trace trace) {
    LoadedPage page = loader.load(source);
    String address = origin.url();
    if (address == null && hostReaders.areByHost()) {
      address = StatedAddress.of(page.document());
    }
    return readers(address, trace).html().read(page, origin, issues, trace);
  }

  private HostReaders.Readers readers(@Nullable String address, @Nullable Trace trace) {
    HostReaders.Readers readers = hostReaders.of(address);
    if (trace != null) {
      trace.readsWith(readers.knowledge());
    }
    return readers;
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
