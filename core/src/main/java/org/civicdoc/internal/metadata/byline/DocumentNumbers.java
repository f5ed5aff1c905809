package org.civicdoc.internal.metadata.byline;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.line.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * 发文字号 as GB/T 9704-2012, 7.2.5 has them, 穗府办规〔2024〕13号, with the brackets that systems write
 * instead; numbers of orders, 某市人民政府令第179号; and of announcements, 公告2024年第12号.
 */
public final class DocumentNumbers {

  private static final Pattern LETTER =
      Pattern.compile(
          "(?:[（(][\\u4E00-\\u9FA5]{1,4}[）)])?[\\u4E00-\\u9FA5]{1,16}\\s?[〔﹝［\\[【｛{（(〖]\\s?(?:19|20)\\d{2}\\s?[〕﹞］\\]】｝}）)〗]\\s?第?\\s?"
              + "(?:[\\u4E00-\\u9FA5]{1,4}-)?[\\d-]{1,7}\\s?号");

  private static final Pattern ORDER =
      Pattern.compile(
          "[\\u4E00-\\u9FA5]{2,40}(?:令|公告|通告)\\s{0,3}[（(〔]?(?:(?:19|20)\\d{2}[〕）)]?\\s?年?)?\\s?第?\\s?[\\d〇○一二三四五六七八九十百]{1,6}\\s?号[）)]?");

  private static final Pattern ORDER_HEAD =
      Pattern.compile("[\\u4E00-\\u9FA5]{2,40}(?: [\\u4E00-\\u9FA5]{2,40}){0,4}(?<=令|公告|通告)");

  private static final Pattern ORDER_NUMBER =
      Pattern.compile(
          "[（(]?(?:(?:19|20)\\d{2}\\s?年\\s?|[〔﹝［\\[（(][^〔〕]{1,8}[〕﹞］\\]）)]\\s?)?第?\\s?[\\d〇○一二三四五六七八九十百]{1,6}\\s?号[）)]?");

  /** What an order is called, where that stands on a line of its own. */
  private static final Set<String> ORDERS = Set.of("令", "公告", "通告");

  private static final Pattern AT_END_OF_TITLE = Pattern.compile("[（(]([^（()）]{4,40})[）)]$");

  /** 某省人民政府令（第215号） is 某省人民政府令第215号. */
  private static final Pattern ORDER_MARKS = Pattern.compile("[（()）]");

  private static final int LONGEST_WORD = 8;

  private DocumentNumbers() {}

  /** A line that is a number and nothing else. */
  public static @Nullable String ofLine(String line) {
    if (line.indexOf('号') < 0) {
      return null;
    }
    String text = unbracketed(Spacing.normalise(line));
    boolean number = LETTER.matcher(text).matches() || ORDER.matcher(text).matches();
    return number ? text : null;
  }

  /**
   * An order's name and number over two lines, or three: 云泽市人民政府, 令, 第18号.
   *
   * @param lines the lines from the first one on
   */
  public static @Nullable String ofLines(List<String> lines) {
    int number = 1;
    String head = closedUp(Spacing.normalise(lines.get(0)));
    if (lines.size() > 2 && isOrderWord(lines.get(1))) {
      head += closedUp(Spacing.normalise(lines.get(1)));
      number = 2;
    }
    boolean order =
        lines.size() > number
            && ORDER_HEAD.matcher(head).matches()
            && isOrderNumber(lines.get(number));
    return order ? head + withoutLoneBracket(Spacing.normalise(lines.get(number))) : null;
  }

  /** A number of which only one bracket is printed: （第18号. */
  private static String withoutLoneBracket(String number) {
    boolean opens = "（(".indexOf(number.charAt(0)) >= 0;
    boolean closes = "）)".indexOf(number.charAt(number.length() - 1)) >= 0;
    if (opens == closes) {
      return number;
    }
    return opens ? number.substring(1) : number.substring(0, number.length() - 1);
  }

  /**
   * Whether a line is the number of an order: 第18号, （2024年第3号）.
   *
   * @param line a line's text
   * @return whether it is that and nothing else
   */
  public static boolean isOrderNumber(String line) {
    return line.indexOf('号') >= 0
        && ORDER_NUMBER
            .matcher(PublicationTimes.withPlainDigits(Spacing.normalise(line)))
            .matches();
  }

  /** Whether a line is but the last word of an order's name: 令, 公　告. */
  private static boolean isOrderWord(String line) {
    return line.length() <= LONGEST_WORD && ORDERS.contains(closedUp(Spacing.normalise(line)));
  }

  /** Without the spaces that spread a name over its line: 云 泽 市 人 民 政 府 令, 公　告. */
  private static String closedUp(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean spread =
          text.charAt(i) == ' '
              && (i < 2
                  || text.charAt(i - 2) == ' '
                  || i + 2 >= text.length()
                  || text.charAt(i + 2) == ' ');
      if (!spread) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** 关于……的通知（苏政发〔2020〕1号） */
  public static @Nullable String inTitle(String title) {
    if (ORDER.matcher(title).matches()) {
      return ORDER_MARKS.matcher(title).replaceAll("");
    }
    Matcher end = AT_END_OF_TITLE.matcher(title);
    if (end.find() && LETTER.matcher(end.group(1)).matches()) {
      return end.group(1);
    }
    return null;
  }

  private static String unbracketed(String text) {
    boolean full = text.startsWith("（") && text.endsWith("）");
    boolean half = text.startsWith("(") && text.endsWith(")");
    return text.length() > 2 && (full || half) ? text.substring(1, text.length() - 1) : text;
  }
}
