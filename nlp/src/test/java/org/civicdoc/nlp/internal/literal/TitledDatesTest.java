package org.civicdoc.nlp.internal.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.civicdoc.nlp.EntityValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates without a year in texts that were published on 10 February 2025. */
class TitledDatesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 10);

  @ParameterizedTest
  @CsvSource({
    "关于招考的公告, 7月体检。, 2025-07",
    "中考招生工作细则, 7月录取。, 2025-07",
    "2025年度立法计划, 养老条例5月初审。, 2025-05",
    "2025年度立法计划, 养老条例1月初审。, 2025-01",
    "2025年度立法计划, 养老条例四季度初审。, 2025-10/2025-12",
    "春季植树活动方案, 4月15日集中栽植。, 2025-04-15",
    "春季植树活动方案, 11月完成采购。, 2024-11",
    "植树活动圆满结束, 5月栽植的树苗成活。, 2024-05",
    "植树活动圆满结束, 四季度补植。, 2024-10/2024-12",
    "2023年统计公报, 全市产值比上年增长。, 2022",
    "2023年统计公报, 年末户籍人口增加。, 2023-12",
    "2023年统计公报, 四季度回升。, 2023-10/2023-12",
    "1989年, 1月3日成立茶厂。, 1989-01-03",
  })
  void titleTellsTheYear(String title, String sentence, String date) {
    assertThat(new LiteralScanner().scan(title + "\n" + sentence, PUBLISHED))
        .last()
        .extracting(LiteralMention::value)
        .isInstanceOfSatisfying(
            EntityValue.DateValue.class, value -> assertThat(value.asText()).isEqualTo(date));
  }

  @ParameterizedTest
  @CsvSource({
    "一、2023年工作回顾, 企业比上年增加。, 2022",
    "（一）2023年预算执行情况, 上年结转。, 2022",
    "第一部分 2023年工作回顾, 年底全线贯通。, 2023-12",
    "二、2025年工作安排, 企业比上年增加。, 2024",
    "2023年很不平凡。, 企业比上年增加。, 2024",
  })
  void headingTellsTheYearOfItsSection(String heading, String sentence, String date) {
    assertThat(new LiteralScanner().scan("工作报告\n" + heading + "\n" + sentence, PUBLISHED))
        .last()
        .extracting(LiteralMention::value)
        .isInstanceOfSatisfying(
            EntityValue.DateValue.class, value -> assertThat(value.asText()).isEqualTo(date));
  }

  @ParameterizedTest
  @CsvSource({
    "12月30日停水，1月3日恢复。, 2022-01-03",
    "元旦期间（1月1日至3日）照常营业。, 2022-01-01/2022-01-03",
    "12月5日通报了1月的情况。, 2021-01",
  })
  void newYearIsNear(String text, String date) {
    assertThat(new LiteralScanner().scan(text, LocalDate.of(2021, 12, 28)))
        .last()
        .extracting(LiteralMention::value)
        .isInstanceOfSatisfying(
            EntityValue.DateValue.class, value -> assertThat(value.asText()).isEqualTo(date));
  }

  @Test
  void monthOfTheLineBeforeGoesOn() {
    assertThat(new LiteralScanner().scan("2006年1月5日开工。\n同月，引进企业。", PUBLISHED))
        .last()
        .extracting(LiteralMention::value)
        .isInstanceOfSatisfying(
            EntityValue.DateValue.class, value -> assertThat(value.asText()).isEqualTo("2006-01"));
  }
}
