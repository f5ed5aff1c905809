package org.civicdoc.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureRuleTest {

  private static final String TEXT = "<p>全市河道水质逐年好转，代表提出了三条建议。</p>";

  private static List<String> shapes(String html) {
    return Lines.shapes(new SignatureRule().apply(Lines.read(html)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>2023年6月8日</p> | S 2023年6月8日",
        "<p>二〇二三年六月八日</p> | S 二〇二三年六月八日",
        "<p>（市人大办公室）</p> | S （市人大办公室）",
        "<p>【云泽日报 江一帆】</p> | S 【云泽日报 江一帆】",
        "<p>供稿：市水务局</p> | S 供稿：市水务局",
        "<p align=right>云泽市水务局</p> | S 云泽市水务局",
        "<p>（此件公开发布）</p> | P （此件公开发布）",
        "<p>（完）</p> | P （完）",
        "<p>（联系人：江一帆，联系电话：2345678）</p> | P （联系人：江一帆，联系电话：2345678）",
        "<p>（原标题：云泽河道整治见闻）</p> | P （原标题：云泽河道整治见闻）",
        "<p>2023年6月</p> | P 2023年6月",
        "<p>云泽市水务局</p> | P 云泽市水务局"
      })
  void tellsTheLastLine(String html, String shape) {
    assertThat(shapes(TEXT + html).get(1)).isEqualTo(shape);
  }

  @Test
  void takesTheBodiesAboveADate() {
    assertThat(shapes(TEXT + "<p>云泽市水务局</p><p>云泽市财政局</p><p>2023年6月8日</p><p>附件</p>" + TEXT))
        .containsSubsequence("S 云泽市水务局", "S 云泽市财政局", "S 2023年6月8日", "P 附件");
  }

  @Test
  void leavesADateThatHeadsAnEntryInTheMiddle() {
    assertThat(shapes(TEXT + "<p>2023年6月8日</p>" + TEXT)).noneMatch(s -> s.startsWith("S"));
  }
}
