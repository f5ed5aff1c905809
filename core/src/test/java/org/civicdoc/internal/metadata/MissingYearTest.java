package org.civicdoc.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that a byline prints without their year. */
class MissingYearTest {

  private static final String PROSE = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取各方面的意见和建议。</p>";

  private static @Nullable Sourced<PublicationTime> read(
      String head, String byline, String end, @Nullable String url) {
    Document dom =
        Jsoup.parse(
            head + "<h1>云泽市人大常委会调研河道整治</h1>" + byline + "<div id=c>" + PROSE + end + "</div>");
    Metadata read = PageMetadataOf.tree(dom, dom.getElementById("c"), url).metadata().metadata();
    return read.publishedAt();
  }

  private static String inferred(@Nullable Sourced<PublicationTime> time) {
    return time == null ? "none" : time.value() + " " + time.from();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "08-29 16:30 | 2023-08-29T16:30 INFERRED",
        "8月29日 16:30 | 2023-08-29T16:30 INFERRED",
        "发布时间：8月29日 | 2023-08-29 INFERRED",
        "发布时间: 08/29 | 2023-08-29 INFERRED",
        "08.29 16:30 | 2023-08-29T16:30 INFERRED",
        "1. 8月29日 16:30 | none",
        "云泽交通 08-29 16:30 阅读 2301 | 2023-08-29T16:30 INFERRED",
        "阅读 8-29 | none",
        "08-29 16:30，市人大常委会召开会议 | none",
        "02-01 16:30 | none"
      })
  void takesTheYearOfTheSignature(String byline, String time) {
    String end = "<p>云泽市水务局</p><p>2023年8月28日</p>";
    assertThat(inferred(read("", "<p>" + byline + "</p>", end, null))).isEqualTo(time);
  }

  @Test
  void countsOverTheTurnOfTheYear() {
    String end = "<p>云泽市水务局</p><p>2023年12月29日</p>";
    assertThat(inferred(read("", "<p>01-02 09:00</p>", end, null)))
        .isEqualTo("2024-01-02T09:00 INFERRED");
  }

  @Test
  void takesTheYearOfATagOrTheAddress() {
    String tag = "<meta name=PubDate content='2023-08-29'>";
    String byline = "<p>08-29 16:30</p>";
    assertThat(inferred(read(tag, byline, "", null))).isEqualTo("2023-08-29T16:30 INFERRED");
    String url = "http://www.yunze.example/202308/t20230829_12.html";
    assertThat(inferred(read("", byline, "", url))).isEqualTo("2023-08-29T16:30 INFERRED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p>读者：2023-08-30 17:00</p>", "<p>2023-08-30 17:00</p>"})
  void inventsNoYear(String end) {
    assertThat(inferred(read("", "<p>08-29 16:30</p>", end, null))).isEqualTo("none");
  }

  @Test
  void prefersADateWithItsYear() {
    String byline = "<p>08-29 16:30</p><p>来源：市人大办 2022-09-01</p>";
    assertThat(inferred(read("", byline, "<p>2023年8月28日</p>", null)))
        .isEqualTo("2022-09-01 VISIBLE");
  }

  @Test
  void takesNoDayOfAMeetingForThatOfPublication() {
    Document dom =
        Jsoup.parse(
            "<h1>关于召开河道整治座谈会的通知</h1><div id=c><p>时间：8月29日 16:30</p><p>地点：市水务局</p>"
                + PROSE
                + "<p>2023年8月28日</p></div>");
    Metadata read = PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
    assertThat(read.publishedAt()).isNull();
  }

  @Test
  void takesNoDayThatDoesNotExist() {
    assertThat(inferred(read("", "<p>02-30 16:30</p>", "<p>2023年2月28日</p>", null)))
        .isEqualTo("none");
  }
}
