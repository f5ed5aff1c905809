package org.civicdoc.nlp.internal.literal.date.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTitleTest {

  @ParameterizedTest
  @CsvSource({
    "市人大常委会2025年立法工作计划, 2025",
    "关于印发《全县2024年植树活动方案（试行）》的通知, 2024",
    "开放日活动日程, ",
    "“十四五”期间分工安排, ",
  })
  void planIsToldByTheEndOfTheTitle(String title, Integer year) {
    TextTitle read = TextTitle.of(FoldedText.of(title + "\n5月初审。"));
    assertThat(read.isPlan()).isTrue();
    assertThat(read.year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "市人大常委会研究2025年立法计划编制工作, 2025",
    "关于2023年度市级决算的报告, 2023",
    "2023年4月工业生产情况, ",
    "2021—2025年发展回顾, ",
    "计划生育的回顾, ",
    "'', ",
  })
  void otherTextsMayBeAboutAYear(String title, Integer year) {
    assertThat(TextTitle.of(FoldedText.of(title + "\n5月初审。")))
        .isEqualTo(new TextTitle(false, false, year));
  }
}
