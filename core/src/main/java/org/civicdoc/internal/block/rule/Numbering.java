package org.civicdoc.internal.block.rule;

import java.util.Optional;
import org.civicdoc.internal.text.Spaces;

/**
 * The number at the start of a line, after the levels of GB/T 9704-2012 (一、 then （一） then 1. then
 * （1）) and those of statutes (第X章, 第X节, 第X条).
 *
 * @param kind which level's form it has
 * @param end where the text after the number begins: UTF-16 offset into the line
 */
public record Numbering(Kind kind, int end) {

  /** The forms of numbers. */
  public enum Kind {
    /** 第一章, 第一部分, 第一编. */
    CHAPTER,
    /** 第一节. */
    SECTION,
    /** 第一条: numbers a rule, titles nothing. */
    ARTICLE,
    /** 一、 */
    CHINESE,
    /** （一）, 〔一〕, 【一】, ㈠ */
    BRACKETED_CHINESE,
    /** 1. and ⒈ */
    ARABIC,
    /** （1）, 1） and ⑴ */
    BRACKETED_ARABIC,
    /** 2.1 and 2.1.3, as tenders have them. */
    DECIMAL
  }

  private static final String CHINESE_DIGITS = "零〇○一二三四五六七八九十百千";
  private static final char FIRST_WHOLE = '⑴';
  private static final char LAST_WHOLE = '㈩';
  private static final int LONGEST = 6;

  /** Nobody counts to a hundred with 1） or with 1.1: three digits and more are a year. */
  private static final int LONGEST_COUNT = 2;

  /** What a figure counts. */
  private static final String UNITS = "万亿元米吨亩倍个公平千百度级分版小至到年月日天人次户家件套台辆米寸英海克升瓦伏安卡焦帕赫字节";

  /**
   * Reads the number that a line begins with.
   *
   * @param line a line without space before it
   * @return the number; empty if the line has none
   */
  public static Optional<Numbering> of(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    char first = line.charAt(0);
    return switch (first) {
      case '第' -> ordinal(line);
      case '（', '(', '〔', '【' -> bracketed(line);
      default -> first >= FIRST_WHOLE && first <= LAST_WHOLE ? whole(first) : bare(line);
    };
  }

  /** A number and its mark in one character, as input methods offer it. */
  private static Optional<Numbering> whole(char number) {
    if (number >= '⑴' && number <= '⒇') {
      return at(Kind.BRACKETED_ARABIC, 1);
    }
    if (number >= '⒈' && number <= '⒛') {
      return at(Kind.ARABIC, 1);
    }
    boolean chinese = number >= '㈠' && number <= '㈩';
    return chinese ? at(Kind.BRACKETED_CHINESE, 1) : Optional.empty();
  }

  private static Optional<Numbering> ordinal(String line) {
    int end = number(line, 1);
    if (end == 1 || end >= line.length()) {
      return Optional.empty();
    }
    return switch (line.charAt(end)) {
      case '章', '编', '篇' -> at(Kind.CHAPTER, end + 1);
      case '部' -> line.startsWith("部分", end) ? at(Kind.CHAPTER, end + 2) : Optional.empty();
      case '节' -> at(Kind.SECTION, end + 1);
      case '条' -> at(Kind.ARTICLE, end + 1);
      default -> Optional.empty();
    };
  }

  private static Optional<Numbering> bracketed(String line) {
    int end = chinese(line, 1);
    Kind kind = Kind.BRACKETED_CHINESE;
    if (end == 1) {
      end = arabic(line, 1);
      kind = Kind.BRACKETED_ARABIC;
    }
    boolean round = "（(".indexOf(line.charAt(0)) >= 0;
    String closing = round ? "）)" : kind == Kind.BRACKETED_CHINESE ? "〕】" : "";
    boolean closed = end > 1 && end < line.length() && closing.indexOf(line.charAt(end)) >= 0;
    return closed ? at(kind, end + 1) : Optional.empty();
  }

  private static Optional<Numbering> bare(String line) {
    int end = chinese(line, 0);
    if (end > 0) {
      boolean marked = end < line.length() && "、．.".indexOf(line.charAt(end)) >= 0;
      return marked ? at(Kind.CHINESE, end + 1) : Optional.empty();
    }
    end = arabic(line, 0);
    if (end == 0 || end >= line.length()) {
      return Optional.empty();
    }
    char mark = line.charAt(end);
    if (mark == '）' || mark == ')') {
      return end <= LONGEST_COUNT ? at(Kind.BRACKETED_ARABIC, end + 1) : Optional.empty();
    }
    if (".．、".indexOf(mark) < 0) {
      return Optional.empty();
    }
    boolean decimal = end + 1 < line.length() && Character.isDigit(line.charAt(end + 1));
    return decimal ? decimal(line, end) : at(Kind.ARABIC, end + 1);
  }

  /** 3.0 and 1.2万 are figures, 2023.12.1 is a day: no numbers of a line. */
  private static Optional<Numbering> decimal(String line, int first) {
    int end = first;
    while (end < line.length() && line.charAt(end) == '.' && arabic(line, end + 1) > end + 1) {
      end = arabic(line, end + 1);
    }
    boolean number =
        end > first
            && first <= LONGEST_COUNT
            && end < line.length()
            && (Spaces.isSpace(line.charAt(end)) || Spaces.isCommonHan(line.charAt(end)))
            && line.charAt(first + 1) != '0'
            && UNITS.indexOf(line.charAt(end)) < 0;
    return number ? at(Kind.DECIMAL, end) : Optional.empty();
  }

  private static int number(String line, int start) {
    int end = chinese(line, start);
    return end > start ? end : arabic(line, start);
  }

  private static int chinese(String line, int start) {
    int end = start;
    while (end < line.length()
        && end - start < LONGEST
        && CHINESE_DIGITS.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int arabic(String line, int start) {
    int end = start;
    while (end < line.length() && end - start < LONGEST && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Optional<Numbering> at(Kind kind, int end) {
    return Optional.of(new Numbering(kind, end));
  }
}
