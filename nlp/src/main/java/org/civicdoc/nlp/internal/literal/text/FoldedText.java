package org.civicdoc.nlp.internal.literal.text;

/**
 * A text in which full-width, traditional and typographic variants read alike, at unchanged
 * offsets: {@code ２０１９年} reads {@code 2019年}, {@code 萬} reads {@code 万}.
 *
 * <p>Each UTF-16 unit is folded to exactly one unit, so an offset here is an offset in the text.
 * Immutable.
 */
public final class FoldedText {

  /** What {@link #at} gives outside the text; no grammar asks for it. */
  public static final char OUTSIDE = '\0';

  /** Numerals are torn by a few spaces at most; more than that part columns. */
  private static final int MAX_SPACES = 4;

  private static final int YEAR = 4;

  private final char[] units;

  private FoldedText(char[] units) {
    this.units = units;
  }

  /** Folds a text. */
  public static FoldedText of(String text) {
    char[] units = text.toCharArray();
    CharacterFolding folding = CharacterFolding.instance();
    for (int i = 0; i < units.length; i++) {
      units[i] = folding.fold(units[i]);
    }
    YearZeros.fold(units);
    return new FoldedText(units);
  }

  /** The number of UTF-16 units. */
  public int length() {
    return units.length;
  }

  /** The folded unit at an offset, or {@link #OUTSIDE}. */
  public char at(int offset) {
    return offset >= 0 && offset < units.length ? units[offset] : OUTSIDE;
  }

  /** Whether the folded words stand at an offset. */
  public boolean startsWith(String words, int offset) {
    if (offset < 0 || offset + words.length() > units.length) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (units[offset + i] != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the folded words end at an offset. */
  public boolean endsWith(String words, int end) {
    return startsWith(words, end - words.length());
  }

  /** The offset behind the words if they stand at an offset, else -1. */
  public int after(String words, int offset) {
    return startsWith(words, offset) ? offset + words.length() : -1;
  }

  /** The first offset at or behind {@code offset} that is no space; gives up after a few. */
  public int skipSpaces(int offset) {
    int end = offset;
    while (at(end) == ' ' && end - offset < MAX_SPACES) {
      end++;
    }
    return at(end) == ' ' ? offset : end;
  }

  /** The folded text of a span. */
  public String substring(int start, int end) {
    return new String(units, start, end - start);
  }

  /** Whether an offset holds a decimal digit. */
  public boolean isDigit(int offset) {
    char c = at(offset);
    return c >= '0' && c <= '9';
  }

  /** Whether an offset holds a Latin letter. */
  public boolean isLetter(int offset) {
    char c = at(offset);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether an item of a list begins at an offset, behind its number: 1. or 12. */
  public boolean isBehindListNumber(int offset) {
    int begin = offset - 1;
    if (at(begin) != '.') {
      return false;
    }
    while (offset - begin <= 2 && isDigit(begin - 1)) {
      begin--;
    }
    boolean numbered = begin < offset - 1;
    char before = at(begin - 1);
    boolean part = isLetter(begin - 1) || isDigit(begin - 1) || before == '.' || before == '-';
    return numbered && (mayList(begin) || (isYear(offset) && !part));
  }

  /** Whether the number of an item may begin at an offset: 附件：|1., ；|2., 注|1. */
  private boolean mayList(int offset) {
    int end = at(offset - 1) == ' ' ? offset - 1 : offset;
    char before = at(end - 1);
    boolean first = at(offset) == '1' && !isDigit(offset + 1);
    return before == '\n'
        || before == OUTSIDE
        || before == ';'
        || before == '。'
        || (first && (before == ':' || before == '('))
        || endsWith("附件", end)
        || endsWith("附", end)
        || endsWith("注", end);
  }

  /** 2024年, which no number has for its decimals. */
  private boolean isYear(int offset) {
    boolean ours = startsWith("19", offset) || startsWith("20", offset);
    return ours && digitsEnd(offset) == offset + YEAR && at(offset + YEAR) == '年';
  }

  /** Whether an offset holds a Chinese character of the basic block. */
  public boolean isHan(int offset) {
    char c = at(offset);
    return c >= '\u4e00' && c <= '\u9fff';
  }

  /** The offset of the first unit behind the run of digits at {@code offset}. */
  public int digitsEnd(int offset) {
    int end = offset;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }
}
