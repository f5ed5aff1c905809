package org.civicdoc.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.model.ParseIssue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the days that stand around an article is that of its publication. */
class TimeChoiceTest {

  private static final String TAG = "<meta name=PubDate content='2024-03-05 08:05'>";
  private static final String PROSE = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取各方面的意见和建议。</p>";

  private static PageMetadata read(String head, String above, String below, String url) {
    Document dom =
        Jsoup.parse(
            head
                + "<body>"
                + above
                + "<h1>云泽市人大常委会调研河道整治</h1>"
                + below
                + "<div id=c>"
                + PROSE
                + "</div>");
    return PageMetadataOf.tree(dom, dom.getElementById("c"), url.isEmpty() ? null : url).metadata();
  }

  private static String time(PageMetadata page) {
    var time = page.metadata().publishedAt();
    return time == null ? "none" : time.value() + " " + time.from();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "征集时间：2024-03-06 至 2024-04-05 | none",
        "开标时间：2024-03-31 09:00 | none",
        "公示时间：2024年3月6日—3月12日 | none",
        "公示日期：2024年3月6日 | 2024-03-06 VISIBLE",
        "信息发布时间：2024-03-06 | 2024-03-06 VISIBLE",
        "2024-03-06 来源：市人大办 | 2024-03-06 VISIBLE",
        "浏览次数：12 2024年3月6日 | 2024-03-06 VISIBLE"
      })
  void takesNoDayOfAnEvent(String below, String time) {
    assertThat(time(read("", "", "<div>" + below + "</div>", ""))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "今天是2026年11月26日 星期四 | none",
        "今天是：2026年11月26日 | none",
        "2026年11月26日 星期四 晴 12℃ | 2026-11-26 VISIBLE",
        "2024年3月5日 周二 第1版 | 2024-03-05 VISIBLE"
      })
  void takesTheCalendarAboveTheTitleOnlyWhereNothingElseTellsTheDay(String above, String time) {
    String calendar = "<div>" + above + "</div>";
    assertThat(time(read("", calendar, "", ""))).isEqualTo(time);
    assertThat(time(read(TAG, calendar, "", ""))).isEqualTo("2024-03-05T08:05 META_TAG");
    assertThat(time(read("", calendar, "", "http://yunze.example/art/2024/3/5/art_1_2.html")))
        .isEqualTo("2024-03-05 URL");
  }

  @ParameterizedTest
  @CsvSource({
    "http://yunze.example/n1/2024/0305/c1001-1.html, 2024-03-05 URL",
    "http://yunze.example/a/2024/0305/123.html, 2024-03-05 URL",
    "http://yunze.example/zw/c20240305_1.html, 2024-03-05 URL",
    "http://yunze.example/zw/2024/0305.html, none"
  })
  void readsTheDayOfTheAddressLast(String url, String time) {
    assertThat(time(read("", "", "", url))).isEqualTo(time);
  }

  @Test
  void findsNoConflictInALaterChange() {
    PageMetadata page = read("", "", "<p>发布时间：2024-03-05　更新时间：2024-03-08</p>", "");

    assertThat(time(page)).isEqualTo("2024-03-05 VISIBLE");
    assertThat(page.issues()).extracting(ParseIssue::code).isEmpty();
  }
}
