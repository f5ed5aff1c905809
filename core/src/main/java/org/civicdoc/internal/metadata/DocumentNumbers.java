package org.civicdoc.internal.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 发文字号 as GB/T 9704-2012, 7.2.5 has them, 穗府办规〔2024〕13号, with the brackets that systems write
 * instead; numbers of orders, 某市人民政府令第179号; and of announcements, 公告2024年第12号.
 */
final class DocumentNumbers {

  private static final Pattern LETTER =
      Pattern.compile(
          "[\\u4E00-\\u9FA5]{1,16}\\s?[〔﹝［\\[【｛{（(〖]\\s?(?:19|20)\\d{2}\\s?[〕﹞］\\]】｝}）)〗]\\s?第?\\s?[\\d-]{1,7}\\s?号");

  private static final Pattern ORDER =
      Pattern.compile(
          "[\\u4E00-\\u9FA5]{2,40}(?:令|公告)\\s{0,3}[（(〔]?(?:(?:19|20)\\d{2}[〕）)]?\\s?年?)?\\s?第?\\s?[\\d〇○一二三四五六七八九十百]{1,6}\\s?号[）)]?");

  private static final Pattern ORDER_HEAD = Pattern.compile("[\\u4E00-\\u9FA5]{2,40}(?:令|公告)");
  private static final Pattern ORDER_NUMBER =
      Pattern.compile("[（(]?第?\\s?[\\d〇○一二三四五六七八九十百]{1,6}\\s?号[）)]?");

  private static final Pattern AT_END_OF_TITLE = Pattern.compile("[（(]([^（()）]{4,40})[）)]$");

  /** 某省人民政府令（第215号） is 某省人民政府令第215号. */
  private static final Pattern ORDER_MARKS = Pattern.compile("[（()）]");

  private DocumentNumbers() {}

  /** A line that is a number and nothing else. */
  static @Nullable String ofLine(String line) {
    if (line.indexOf('号') < 0) {
      return null;
    }
    String text = unbracketed(Spacing.normalise(line));
    boolean number = LETTER.matcher(text).matches() || ORDER.matcher(text).matches();
    return number ? text : null;
  }

  /** An order's name and number over two lines. */
  static @Nullable String ofLines(String first, String second) {
    if (second.indexOf('号') < 0) {
      return null;
    }
    String head = Spacing.normalise(first);
    String number = Spacing.normalise(second);
    boolean order = ORDER_HEAD.matcher(head).matches() && ORDER_NUMBER.matcher(number).matches();
    return order ? head + number : null;
  }

  /** 关于……的通知（苏政发〔2020〕1号） */
  static @Nullable String inTitle(String title) {
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
