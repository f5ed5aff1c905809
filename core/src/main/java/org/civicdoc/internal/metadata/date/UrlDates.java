package org.civicdoc.internal.metadata.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.model.PublicationTime;

/**
 * The day that systems write into a page's address: TRS {@code /202012/t20201230_1.html}, Hanweb
 * {@code /art/2020/12/30/art_1_2.html}, {@code /2020-12/30/content_1.htm}, {@code
 * /20201230/1.html}, {@code /2020/1230/c1.html}. It is the day of creation, so the last resort.
 */
public final class UrlDates {

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String MONTH = "(1[0-2]|0?[1-9])";
  private static final String DAY = "(3[01]|[12]\\d|0?[1-9])";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("/[a-z]((?:19|20)\\d{2})(\\d{2})(\\d{2})_\\d{1,12}"),
          Pattern.compile("/" + YEAR + "[-/_]?" + MONTH + "[-/_]" + DAY + "(?=[/_.-]|$)"),
          Pattern.compile("/((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=[/_.-]|$)"),
          Pattern.compile("/((?:19|20)\\d{2})/(\\d{2})(\\d{2})(?=/)"),
          Pattern.compile("[/_-]((?:19|20)\\d{2})(\\d{2})(\\d{2})\\d{4,12}(?=[/_.]|$)"));

  private UrlDates() {}

  public static Optional<PublicationTime> find(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(path);
      if (matcher.find()) {
        LocalDate date =
            PublicationTimes.date(matcher.group(1), matcher.group(2), matcher.group(3));
        if (date != null) {
          return Optional.of(PublicationTime.ofDay(date));
        }
      }
    }
    return Optional.empty();
  }
}
