package org.civicdoc.internal.metadata.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-12-30                        | 2020-12-30
          2020-12-30 17:40                  | 2020-12-30T17:40
          2020-12-30 17:40:05               | 2020-12-30T17:40:05
          2020-12-30 17:40:05.0             | 2020-12-30T17:40:05
          2020-1-3 7:05                     | 2020-01-03T07:05
          2020/12/30 17：40                 | 2020-12-30T17:40
          2020.12.30                        | 2020-12-30
          2020. 12. 30                      | 2020-12-30
          2020年12月30日17:40               | 2020-12-30T17:40
          2020年12月30日17时40分            | 2020-12-30T17:40
          2020年12月30日 星期三 17:40       | 2020-12-30T17:40
          2020 年 1 月 3 日                 | 2020-01-03
          2020—12—30 17:40                  | 2020-12-30T17:40
          ２０２０年１２月３０日            | 2020-12-30
          2020年12月30日 下午 5:40          | 2020-12-30T17:40
          2026-09-28-21:50:00               | 2026-09-28T21:50:00
          2020-12-30T17:40:05+08:00         | 2020-12-30T17:40:05
          2020-12-30T09:40:05Z              | 2020-12-30T17:40:05
          2020-12-30T20:40:05+0000          | 2020-12-31T04:40:05
          2020-12-30T17:40+08:00            | 2020-12-30T17:40
          2020-12-30T09:40Z                 | 2020-12-30T17:40
          2020-12-30 09:00-11:30            | 2020-12-30T09:00
          2020年12月30日09:00-11:30         | 2020-12-30T09:00
          2020-12-30 09:00:05-11:30:05      | 2020-12-30T09:00:05
          2024 05/09                        | 2024-05-09
          21 / 2024年02月                   | 2024-02-21
          21 2024-02                        | 2024-02-21
          12-30 2020                        | 2020-12-30
          二〇二〇年十二月三十日            | 2020-12-30
          二○一一年四月八日                 | 2011-04-08
          二零一九年十月二十一日            | 2019-10-21
          [2021-04-07]                      | 2021-04-07
          发布时间：2020-12-30 17:40 来源   | 2020-12-30T17:40
          Dec 30, 2020                      | 2020-12-30
          December 30th 2020 17:40          | 2020-12-30T17:40
          Wed, 30 Dec. 2020 5:40 p.m.       | 2020-12-30T17:40
          30-Dec-2020 12:05 am              | 2020-12-30T00:05
          1 September 2020                  | 2020-09-01
          MAY 1, 2020                       | 2020-05-01
          20201230                          | 2020-12-30
          202012301740                      | 2020-12-30T17:40
          20201230174005                    | 2020-12-30T17:40:05
          20201230000000                    | 2020-12-30
          浏览次数：12 2024年3月5日         | 2024-03-05
          阅读 3 2024年03月05日 8:05        | 2024-03-05T08:05
          31　2024/03/05                    | 2024-03-05
          21 / 2024年02月 17:40             | 2024-02-21T17:40
          2024年4月31日 2024年5月1日        | 2024-05-01
          2020年12月30日 凌晨12:30          | 2020-12-30T00:30
          2020年12月30日 中午1:30           | 2020-12-30T13:30
          2020年12月30日 中午12:05          | 2020-12-30T12:05
          2020年12月30日晚8:00              | 2020-12-30T20:00
          2020年12月30日傍晚6时30分         | 2020-12-30T18:30
          2020年12月30日午后3:20            | 2020-12-30T15:20
          2020年12月30日清晨6:20            | 2020-12-30T06:20
          2020年12月30日深夜11:20           | 2020-12-30T23:20
          2020年12月30日夜里2:20            | 2020-12-30T02:20
          Wed, 30 Dec 2020 09:40:05 GMT     | 2020-12-30T17:40:05
          Wed, 30 Dec 2020 17:40:05 +0800   | 2020-12-30T17:40:05
          Wed Dec 30 2020 17:40:05 GMT+0800 | 2020-12-30T17:40:05
          2020-12-30 9:5:3                  | 2020-12-30T09:05:03
          2020-12-30 0:0:0                  | 2020-12-30
          2020-12-30 17:40 25次             | 2020-12-30T17:40
          2020年12月30日17时40分5秒         | 2020-12-30T17:40:05
          """)
  void readsWhatPagesPrint(String text, String time) {
    assertThat(PublicationTimes.parse(text)).hasToString("Optional[" + time + "]");
  }

  @Test
  void takesMidnightToTheSecondForADayWithoutTime() {
    assertThat(PublicationTimes.parse("2020-12-30 00:00:00")).hasToString("Optional[2020-12-30]");
    assertThat(PublicationTimes.parse("2020-12-30 00:00"))
        .hasToString("Optional[2020-12-30T00:00]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2020",
        "2020年",
        "2020-13-01",
        "2021-02-29",
        "2020年第12期",
        "0769-22830000",
        "12020-12-301",
        "1080*1920",
        "192.168.10.20",
        "99999999",
        "2020-12-300",
        "第20201230号令第5条2020",
        "2007年1—10月",
        "2024年1-3季度",
        "2024.1-10月份",
      })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(PublicationTimes.find(text)).isEmpty();
  }

  @Test
  void tellsWhereTheTimeStands() {
    String text = "东莞 2020-12-30 17:40 来源";

    TimeMatch match = PublicationTimes.find(text).orElseThrow();

    assertThat(text.substring(match.start(), match.end())).isEqualTo("2020-12-30 17:40");
  }

  @Test
  void findsTheFirstValidDate() {
    assertThat(PublicationTimes.find("2020-02-31 2020-03-01 2020-03-02").orElseThrow().time())
        .hasToString("2020-03-01");
  }

  @Test
  void isLinearInHostileText() {
    String digits = "2020-12-".repeat(200_000);
    String spaces = "2020" + " ".repeat(1_000_000) + "年";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          PublicationTimes.find(digits);
          PublicationTimes.find(spaces);
        });
  }
}
