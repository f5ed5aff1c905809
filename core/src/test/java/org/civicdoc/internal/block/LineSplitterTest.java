package org.civicdoc.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲乙<br>丙丁 | 甲乙丙丁",
        "甲乙<br>&#10;  丙丁 | 甲乙丙丁",
        "甲乙 <br> 丙丁 | 甲乙丙丁",
        "甲乙<br><br>丙丁 | 甲乙/丙丁",
        "甲乙<br> &nbsp; <br>丙丁 | 甲乙/丙丁",
        "甲乙<br>　　丙丁 | 甲乙/丙丁",
        "甲乙。<br>丙丁 | 甲乙。/丙丁",
        "甲乙：<br>丙丁 | 甲乙：/丙丁",
        "甲说：“乙。”<br>丙丁 | 甲说：“乙。”/丙丁",
        "甲，乙<br>一、丙丁 | 甲，乙/一、丙丁",
        "一、总体要求<br>到年底完成 | 一、总体要求/到年底完成",
        "一、各镇街要加强，<br>并落实 | 一、各镇街要加强，并落实",
        "<br><br>甲<br> | 甲",
        "Hello<br>world | Hello world",
        "共<br>12<br>个 | 共12个",
        "<b>甲</b><br><i>乙</i> | 甲乙",
        "<b>河道整治公告</b><br>来源：云泽市 | 河道整治公告/来源：云泽市",
        "节水条例<br>（2021年6月29日会议通过） | 节水条例/（2021年6月29日会议通过）",
        "节水条例<br>（试行） | 节水条例（试行）",
        "临江市水务局<br>二〇二四年三月一日 | 临江市水务局/二〇二四年三月一日"
      })
  void partsLinesWhereAParagraphBegins(String html, String lines) {
    List<String> texts =
        Lines.read("<p>" + html + "</p>").stream().map(p -> ((BodyLine) p).text()).toList();
    assertThat(String.join("/", texts)).isEqualTo(lines);
  }

  @Test
  void everyBreakCountsInABlockSetToTheRight() {
    assertThat(Lines.read("<p align=right>临江市水务局<br>临江市财政局</p>")).hasSize(2);
  }
}
