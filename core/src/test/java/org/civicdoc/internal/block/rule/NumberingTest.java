package org.civicdoc.internal.block.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.internal.block.rule.Numbering.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

  @ParameterizedTest
  @CsvSource({
    "第一章 总则, CHAPTER, 3",
    "第十二编 附则, CHAPTER, 4",
    "第一部分 概况, CHAPTER, 4",
    "第2章 总则, CHAPTER, 3",
    "第三节 职责, SECTION, 3",
    "第二十一条 本办法, ARTICLE, 5",
    "一、总体要求, CHINESE, 2",
    "十一．保障, CHINESE, 3",
    "（一）原则, BRACKETED_CHINESE, 3",
    "(十二)原则, BRACKETED_CHINESE, 4",
    "1.分工, ARABIC, 2",
    "12．分工, ARABIC, 3",
    "3、分工, ARABIC, 2",
    "（1）分工, BRACKETED_ARABIC, 3",
    "(12) 分工, BRACKETED_ARABIC, 4",
    "１．分工, ARABIC, 2",
    "2.1项目概况, DECIMAL, 3",
    "2.1.3 资质, DECIMAL, 5",
    "12.10 招标范围, DECIMAL, 5",
    "㈠原则, BRACKETED_CHINESE, 1",
    "〔一〕原则, BRACKETED_CHINESE, 3",
    "【十二】原则, BRACKETED_CHINESE, 4",
    "⒈分工, ARABIC, 1",
    "⑴分工, BRACKETED_ARABIC, 1",
    "1）分工, BRACKETED_ARABIC, 2",
    "12) 分工, BRACKETED_ARABIC, 3"
  })
  void tellsTheKindOfANumberAndWhereItEnds(String line, Kind kind, int end) {
    assertThat(Numbering.of(line)).contains(new Numbering(kind, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "第",
        "第一",
        "第一季度",
        "第一部",
        "一",
        "一季度",
        "3.0版",
        "1.2万元",
        "2.5个百分点",
        "2.0项目",
        "1.2.",
        "1.2",
        "2023年6月",
        "2023.12.1 起草完成",
        "2023）12号",
        "〔2023〕12号",
        "【1】",
        "①甲",
        "（一",
        "（）",
        "（2023年6月）",
        "1234567.",
        "总则",
        "第章",
        "(a)"
      })
  void takesNoOtherLineForNumbered(String line) {
    assertThat(Numbering.of(line)).isEmpty();
  }
}
