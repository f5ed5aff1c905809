package org.civicdoc.internal.charset;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.CharsetSource;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text, in the charset that the bytes are in rather than the one
 * that is said of them.
 *
 * <p>A byte order mark decides. Bytes that are strictly UTF-8 and not mere ASCII are UTF-8: text in
 * other charsets is never so by chance. Otherwise the caller's charset, then the declared one is
 * taken if the bytes do not plainly speak for another. Names of GB 2312 and GBK are read as GB
 * 18030, which holds both. Immutable and thread-safe; linear in the bytes.
 */
public final class PageDecoder {

  /**
   * Decodes a page.
   *
   * @param bytes the page
   * @param callerCharset the charset that the caller knows, from an HTTP header, say; null or
   *     unknown if he knows none
   * @return the text and how it was read
   */
  public DecodedPage decode(byte[] bytes, @Nullable String callerCharset) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return decodeAs(
          bytes,
          mark.length(),
          new Choice(mark.charset(), CharsetSource.BYTE_ORDER_MARK),
          callerCharset,
          mark.charset().equals(StandardCharsets.UTF_8) ? DeclaredCharset.find(bytes) : null);
    }
    String declared = DeclaredCharset.find(bytes);
    CharBuffer utf8 = StrictUtf8.decode(bytes);
    if (utf8 != null) {
      return utf8Page(bytes, utf8, callerCharset, declared);
    }
    return decodeAs(bytes, 0, choose(bytes, callerCharset, declared), callerCharset, declared);
  }

  private static DecodedPage utf8Page(
      byte[] bytes, CharBuffer text, @Nullable String callerCharset, @Nullable String declared) {
    if (text.length() == bytes.length) {
      Charset utf16 = Utf16Evidence.find(bytes);
      if (utf16 != null) {
        Choice choice = new Choice(utf16, CharsetSource.DETECTED);
        return decodeAs(bytes, 0, choice, callerCharset, null);
      }
      // Mere ASCII: every charset that a page can name reads it alike.
      boolean named = CharsetNames.find(declared) != null;
      CharsetSource source = named ? CharsetSource.DECLARED : CharsetSource.DEFAULT;
      return new DecodedPage(text, StandardCharsets.UTF_8.name(), source, List.of());
    }
    Choice choice = sourced(StandardCharsets.UTF_8, callerCharset, declared);
    List<ParseIssue> issues = new ArrayList<>();
    reportMismatch(choice, callerCharset, declared, issues);
    return new DecodedPage(text, StandardCharsets.UTF_8.name(), choice.source(), issues);
  }

  private static Choice choose(
      byte[] bytes, @Nullable String callerCharset, @Nullable String declared) {
    Charset utf16 = Utf16Evidence.find(bytes);
    if (utf16 != null) {
      return new Choice(utf16, CharsetSource.DETECTED);
    }
    if (Utf8Evidence.of(bytes).isConvincing()) {
      return sourced(StandardCharsets.UTF_8, callerCharset, declared);
    }
    Charset ofChinese = Utf16Evidence.ofChinese(bytes);
    if (ofChinese != null) {
      return new Choice(ofChinese, CharsetSource.DETECTED);
    }
    DoubleByteEvidence evidence = DoubleByteEvidence.of(bytes);
    if (evidence.looksLikeGb()) {
      return sourced(CharsetNames.GB18030, callerCharset, declared);
    }
    if (evidence.looksLikeBig5()) {
      return sourced(CharsetNames.BIG5, callerCharset, declared);
    }
    Charset caller = usable(callerCharset);
    if (caller != null) {
      return new Choice(caller, CharsetSource.CALLER);
    }
    Charset named = usable(declared);
    if (named != null) {
      return new Choice(named, CharsetSource.DECLARED);
    }
    return new Choice(CharsetNames.GB18030, CharsetSource.DEFAULT);
  }

  /** A name to follow where the bytes do not decide; they have ruled out UTF-8 and UTF-16. */
  private static @Nullable Charset usable(@Nullable String name) {
    Charset charset = CharsetNames.find(name);
    return charset == null || charset.name().startsWith("UTF-") ? null : charset;
  }

  private static Choice sourced(
      Charset charset, @Nullable String callerCharset, @Nullable String declared) {
    if (charset.equals(CharsetNames.find(callerCharset))) {
      return new Choice(charset, CharsetSource.CALLER);
    }
    if (charset.equals(CharsetNames.find(declared))) {
      return new Choice(charset, CharsetSource.DECLARED);
    }
    return new Choice(charset, CharsetSource.DETECTED);
  }

  private static DecodedPage decodeAs(
      byte[] bytes,
      int offset,
      Choice choice,
      @Nullable String callerCharset,
      @Nullable String declared) {
    ReplacingDecoder decoder = new ReplacingDecoder(choice.charset());
    CharBuffer text = withoutMark(decoder.decode(bytes, offset));
    List<ParseIssue> issues = new ArrayList<>();
    reportMismatch(choice, callerCharset, declared, issues);
    reportUndecodable(decoder, choice.charset(), issues);
    return new DecodedPage(text, choice.charset().name(), choice.source(), issues);
  }

  private static void reportUndecodable(
      ReplacingDecoder decoder, Charset charset, List<ParseIssue> issues) {
    int cut = decoder.cutAtEnd();
    int wrong = decoder.undecodable() - cut;
    if (wrong > 0) {
      issues.add(
          ParseIssue.of(
              IssueCode.UNDECODABLE_BYTES,
              IssueSeverity.WARNING,
              wrong + " bytes mean nothing in " + charset.name() + " and were replaced by U+FFFD"));
    }
    if (cut > 0) {
      issues.add(
          ParseIssue.of(
              IssueCode.TRUNCATED_INPUT,
              IssueSeverity.WARNING,
              "the page ends inside a character, for whose bytes (" + cut + ") U+FFFD stands"));
    }
  }

  /** Pages put together from several files may carry a second mark. */
  private static CharBuffer withoutMark(CharBuffer text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\uFEFF') {
      start++;
    }
    return text.position(text.position() + start);
  }

  private static void reportMismatch(
      Choice choice,
      @Nullable String callerCharset,
      @Nullable String declared,
      List<ParseIssue> issues) {
    reportMismatch("the caller", callerCharset, choice.charset(), issues);
    reportMismatch("the page", declared, choice.charset(), issues);
  }

  private static void reportMismatch(
      String who, @Nullable String name, Charset charset, List<ParseIssue> issues) {
    if (name == null || charset.equals(CharsetNames.find(name))) {
      return;
    }
    issues.add(
        ParseIssue.of(
            IssueCode.CHARSET_MISMATCH,
            IssueSeverity.INFO,
            who + " says charset " + name + "; the bytes were read as " + charset.name()));
  }

  private record Choice(Charset charset, CharsetSource source) {}
}
