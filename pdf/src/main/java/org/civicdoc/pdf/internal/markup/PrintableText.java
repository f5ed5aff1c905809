package org.civicdoc.pdf.internal.markup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.pdf.PdfWarningCode;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.font.FontSet;
import org.civicdoc.pdf.internal.typesetting.LineBreakRules;
import org.jspecify.annotations.Nullable;

/** Turns text into what the typefaces can print. */
final class PrintableText {

  /** The printer's mark for a missing sort (GETA MARK); all embedded faces have it. */
  private static final String GETA = "\u3013";

  /**
   * Substitutes that are tagged with what they stand for. Each has an element of its own: a row of
   * them that a line's end parts would say on both lines what all of it stands for.
   */
  private static final int MOST_MARKED = 2_000;

  /** A character with marks of its own, as in pinyin that macOS has written. */
  private static final Pattern MARKED_CHARACTER = Pattern.compile("\\P{M}\\p{M}+");

  private final FontSet fonts;
  private final Warnings warnings;
  private int marked;

  PrintableText(FontSet fonts, Warnings warnings) {
    this.fonts = fonts;
    this.warnings = warnings;
  }

  /**
   * A part of a text.
   *
   * @param printed what is printed
   * @param original what it stands for; null if it stands for itself
   */
  record Part(String printed, @Nullable String original) {}

  /** Parts a text into what prints as it is and what something else stands for. */
  List<Part> parts(String original) {
    if (firstUnprintable(original, 0) == original.length()) {
      return original.isEmpty() ? List.of() : List.of(new Part(original, null));
    }
    String text = MARKED_CHARACTER.matcher(original).replaceAll(this::composed);
    int bad = firstUnprintable(text, 0);
    List<Part> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int start = 0;
    while (bad < text.length()) {
      plain.append(text, start, bad);
      int c = text.codePointAt(bad);
      start = bad + Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        plain.append(' ');
      } else if (isInvisible(c)) {
        warnings.add(PdfWarningCode.INVISIBLE_CHARACTER, name(c) + " prints nothing, left out");
      } else {
        Part part = substitute(c);
        if (marked < MOST_MARKED) {
          flush(plain, parts);
          parts.add(part);
          marked++;
        } else {
          plain.append(part.printed());
        }
      }
      bad = firstUnprintable(text, start);
    }
    plain.append(text, start, text.length());
    flush(plain, parts);
    return parts;
  }

  /** The printed characters alone, for text without room for marks. */
  String plain(String text) {
    StringBuilder plain = new StringBuilder();
    parts(text).forEach(part -> plain.append(part.printed()));
    return plain.toString();
  }

  private static void flush(StringBuilder plain, List<Part> parts) {
    if (!plain.isEmpty()) {
      parts.add(new Part(plain.toString(), null));
      plain.setLength(0);
    }
  }

  private int firstUnprintable(String text, int start) {
    for (int i = start; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c != '\n' && c != '\t' && (isInvisible(c) || !fonts.covers(c))) {
        return i;
      }
      i += Character.charCount(c);
    }
    return text.length();
  }

  /** A character and its marks as one, such as ā, which is the same text (UAX #15, NFC). */
  private String composed(MatchResult marked) {
    String composed = Normalizer.normalize(marked.group(), Normalizer.Form.NFC);
    boolean printable = composed.codePoints().allMatch(fonts::covers);
    return Matcher.quoteReplacement(printable ? composed : marked.group());
  }

  /**
   * The compatibility equivalent, such as 人 for the radical ⼈; else the sign. An ideograph has the
   * sign for a glyph, and is found by search; for other scripts the sign itself is set, beside
   * which lines may break.
   */
  private Part substitute(int c) {
    String original = Character.toString(c);
    String equivalent = Normalizer.normalize(original, Normalizer.Form.NFKC);
    boolean printable = equivalent.codePoints().allMatch(fonts::covers);
    String printed = printable ? equivalent : GETA;
    warnings.add(
        PdfWarningCode.MISSING_CHARACTER,
        name(c) + " is in no typeface, " + printed + " stands for it; give a fallback FontSource");
    return new Part(!printable && LineBreakRules.isIdeograph(c) ? original : printed, original);
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r' && c != '\f';
      case Character.FORMAT, Character.SURROGATE -> true;
      case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
      case Character.NON_SPACING_MARK ->
          (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
      default -> c == 0xFFFC;
    };
  }

  private static String name(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
