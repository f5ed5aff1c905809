package org.civicdoc.nlp.internal.literal;

import static org.civicdoc.nlp.EntityType.DOCUMENT_NUMBER;

import java.util.List;
import org.civicdoc.nlp.EntityValue.NameValue;
import org.civicdoc.nlp.internal.literal.number.ChineseDigits;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of official documents (GB/T 9704-2012, 7.2.5): the issuer's code, the year in brackets
 * and a serial number, 国办发〔2017〕47号 in any brackets; and of orders and announcements, 国务院令第711号,
 * 商务部公告2024年第12号.
 *
 * <p>Characters run on before a code, so its beginning is found by cutting what cannot belong to
 * it.
 */
final class DocumentNumberGrammar implements LiteralGrammar {

  private static final String OPENING = "〔[(【{<";
  private static final String CLOSING = "〕])】}>";
  private static final int MAX_SERIAL = 6;
  private static final int MAX_CODE = 24;

  /** Codes are no longer than this; a longer run holds the issuer's name too. */
  private static final int MAX_PLAIN_CODE = 6;

  /** Kinds of documents, which stand last in a code. */
  private static final String NO_CODE_BEGINS = "办发字函通令";

  private static final int MAX_ISSUER = 30;
  private static final int YEAR = 4;

  private final List<String> boundaries =
      DataFile.words(DocumentNumberGrammar.class, "document-number-boundaries.txt");

  private final List<String> protectedWords =
      DataFile.words(DocumentNumberGrammar.class, "document-number-protected.txt");

  private final List<String> issuerSuffixes =
      DataFile.words(DocumentNumberGrammar.class, "document-number-issuers.txt");

  private final List<String> issuerNames =
      DataFile.words(DocumentNumberGrammar.class, "document-number-issuer-names.txt");

  @Override
  public boolean mayBegin(char unit) {
    return OPENING.indexOf(unit) >= 0 || "令公通第".indexOf(unit) >= 0;
  }

  @Override
  public @Nullable LiteralMention read(Scan scan, int offset) {
    FoldedText text = scan.text();
    char c = text.at(offset);
    if (OPENING.indexOf(c) >= 0) {
      return coded(scan, offset);
    }
    if (c == '令') {
      return ordered(scan, offset, offset + 1);
    }
    if (c == '第') {
      return numberedFirst(scan, offset);
    }
    boolean announcement = text.startsWith("公告", offset) || text.startsWith("通告", offset);
    return announcement ? ordered(scan, offset + 1, offset + 2) : null;
  }

  /** 国办发〔2017〕47号, seen at its bracket. */
  private @Nullable LiteralMention coded(Scan scan, int bracket) {
    FoldedText text = scan.text();
    int year = text.skipSpaces(bracket + 1);
    int yearEnd = text.digitsEnd(year);
    int close = text.skipSpaces(yearEnd);
    boolean dated = yearEnd - year == YEAR && CLOSING.indexOf(text.at(close)) >= 0;
    if (!dated || (text.at(year) != '1' && text.at(year) != '2')) {
      return null;
    }
    int end = serialEnd(text, close + 1);
    int codeEnd = spacesBefore(text, bracket);
    int run = end < 0 ? codeEnd : codeStart(scan, codeEnd, MAX_CODE);
    if (run == codeEnd) {
      return null;
    }
    int named = behindIssuerName(text, run, codeEnd);
    int start = codeEnd - named > MAX_PLAIN_CODE ? behindIssuer(text, named, codeEnd) : named;
    String number =
        text.substring(start, codeEnd)
            + "〔"
            + text.substring(year, yearEnd)
            + "〕"
            + text.substring(close + 1, end);
    return mention(start, end, number);
  }

  /** 国务院令第711号, 公告2024年第12号, 公告（第50号）, seen at 令 or 公告. */
  private @Nullable LiteralMention ordered(Scan scan, int lastUnit, int behind) {
    FoldedText text = scan.text();
    int at = text.skipSpaces(behind);
    boolean bracketed = text.at(at) == '(';
    int from = yearEnd(text, bracketed ? at + 1 : at);
    if (text.at(from) != '第') {
      return null;
    }
    int end = serialEnd(text, from);
    if (end < 0 || (bracketed && text.at(end) != ')')) {
      return null;
    }
    int start = codeStart(scan, lastUnit + 1, MAX_ISSUER);
    int last = bracketed ? end + 1 : end;
    return lastUnit - start < 2 ? null : mention(start, last, text.substring(start, last));
  }

  /** 省政府第251号令, seen at 第. */
  private @Nullable LiteralMention numberedFirst(Scan scan, int offset) {
    FoldedText text = scan.text();
    int serial = serialEnd(text, offset);
    int order = serial < 0 ? -1 : text.after("令", serial);
    int end = serial < 0 || order > 0 ? order : text.after("公告", serial);
    int start = end < 0 ? offset : codeStart(scan, offset, MAX_ISSUER);
    return offset - start < 2 ? null : mention(start, end, text.substring(start, end));
  }

  private static LiteralMention mention(int start, int end, String number) {
    NameValue value = new NameValue(number.replace(" ", ""));
    return LiteralMention.plain(start, end, DOCUMENT_NUMBER, value);
  }

  /** The offset behind {@code 第?47号}, or -1. */
  private static int serialEnd(FoldedText text, int offset) {
    int at = text.skipSpaces(offset);
    int from = text.skipSpaces(text.at(at) == '第' ? at + 1 : at);
    int to = from;
    while (to - from <= MAX_SERIAL && isSerial(text.at(to))) {
      to++;
    }
    int number = text.skipSpaces(to);
    return to > from && to - from <= MAX_SERIAL && text.at(number) == '号' ? number + 1 : -1;
  }

  private static boolean isSerial(char c) {
    return (c >= '0' && c <= '9') || ChineseDigits.digit(c) >= 0 || c == '十' || c == '百';
  }

  private static int yearEnd(FoldedText text, int offset) {
    int end = text.digitsEnd(offset);
    boolean year = end - offset == YEAR && text.at(end) == '年';
    return year ? end + 1 : offset;
  }

  private static int spacesBefore(FoldedText text, int offset) {
    return offset > 0 && text.at(offset - 1) == ' ' ? offset - 1 : offset;
  }

  /** Goes back over the characters of the code, then cuts what only runs on before it. */
  private int codeStart(Scan scan, int end, int limit) {
    FoldedText text = scan.text();
    int start = end;
    while (start > scan.free() && end - start < limit && text.isHan(start - 1)) {
      start--;
    }
    for (int i = end - 1; i > start; i--) {
      // 闽政发〔2019〕3号|和|政办发.
      boolean listed = i == start + 1 && start == scan.free() && start > 0;
      if (isBoundary(text, start, i, listed)) {
        return i;
      }
    }
    return start;
  }

  private boolean isBoundary(FoldedText text, int start, int offset, boolean listed) {
    for (String word : boundaries) {
      int from = offset - word.length();
      boolean stands = from >= start && text.endsWith(word, offset);
      if (stands && (listed || !isProtected(text, from, offset))) {
        return true;
      }
    }
    return false;
  }

  /** 和 of 共和国 and 对 of 对外 belong to the issuer. */
  private boolean isProtected(FoldedText text, int from, int to) {
    for (String word : protectedWords) {
      for (int at = Math.max(0, to - word.length()); at <= from; at++) {
        if (text.startsWith(word, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 市政府|义政发: the issuer's short name may run on before its code, but 市委办发 is a code. */
  private int behindIssuerName(FoldedText text, int start, int end) {
    int code = start;
    for (String name : issuerNames) {
      int behind = text.after(name, start);
      if (behind > code && behind < end - 1 && NO_CODE_BEGINS.indexOf(text.at(behind)) < 0) {
        code = behind;
      }
    }
    return code;
  }

  /** 人民政府办公厅鄂政办发: the issuer's full name may run on before its code. */
  private int behindIssuer(FoldedText text, int start, int end) {
    for (int i = end - 2; i > start + 2; i--) {
      for (String suffix : issuerSuffixes) {
        if (i - suffix.length() >= start && text.endsWith(suffix, i)) {
          return i;
        }
      }
    }
    return start;
  }
}
