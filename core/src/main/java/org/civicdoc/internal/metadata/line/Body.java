package org.civicdoc.internal.metadata.line;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.hint.ElementWords;

/**
 * Where the article's running text stands among the lines; bylines stand before and after it.
 *
 * @param start the index of its first line of prose
 * @param end the index of its last line of prose
 */
public record Body(int start, int end) {

  /** A day as signatures write it. */
  private static final Pattern DAY =
      Pattern.compile("[\\d〇○零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日");

  /**
   * Finds the running text. A short notice or a list of appointments may have no line of prose;
   * then its lines that end as sentences do are the text; where there are none either, the text
   * stands at the end.
   *
   * @param lines the page's lines
   * @param namesABody whether a text names who may sign the article
   * @return its first and last line; both the number of lines if there is no text
   */
  public static Body of(List<PageLine> lines, Predicate<String> namesABody) {
    boolean known = lines.stream().anyMatch(PageLine::inContent);
    Body body = of(lines, known, line -> line.isProse() || known && line.isSentence());
    if (body.start < 0 && known) {
      body = of(lines, true, PageLine::endsSentence);
    }
    if (body.start < 0 && known) {
      // Images, a table, names: what is read as text ends the page's head, so nothing does.
      int end = of(lines, true, line -> true).end + 1;
      boolean signed = isSigned(lines, end, namesABody);
      body = signed ? new Body(end - 2, end - 1) : new Body(end, end);
    }
    return body.start < 0 ? new Body(lines.size(), lines.size()) : body;
  }

  /** Whether the last lines of the article's element are the name of a body and a day below it. */
  private static boolean isSigned(List<PageLine> lines, int end, Predicate<String> namesABody) {
    return end >= 2
        && lines.get(end - 2).inContent()
        && DAY.matcher(lines.get(end - 1).text().strip()).matches()
        && namesABody.test(Spacing.normalise(lines.get(end - 2).text()));
  }

  private static Body of(List<PageLine> lines, boolean known, Predicate<PageLine> text) {
    int start = -1;
    int end = -1;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean here =
          known ? line.inContent() : !line.has(ElementWords.FOOTER | ElementWords.ELSEWHERE);
      if (here && text.test(line)) {
        start = start < 0 ? i : start;
        end = i;
      }
    }
    return new Body(start, end);
  }
}
