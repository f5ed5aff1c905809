package org.civicdoc.internal.block.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.Lines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondCopyTest {

  private static final String ONE = "<p>云泽市人大常委会近日组成调研组，赴各镇街调研。</p>";
  private static final String TWO = "<p>调研组要求，逐条研究代表的意见，限期答复。</p>";

  /** 甲 and 乙 stand for a sentence each, / for a line's end. */
  @ParameterizedTest
  @CsvSource({
    "甲/乙/甲/乙, 甲/乙",
    "甲/乙/云泽市部署河道整治/2023-06-08/甲/乙, 甲/乙",
    "甲/提速/乙/（江一帆）/云泽市部署河道整治/甲/提速/乙/（江一帆）, 甲/提速/乙/（江一帆）",
    "甲/乙/（江一帆）/甲/乙/（江一帆）/上一篇：无, 甲/乙/（江一帆）/上一篇：无",
    "甲/<img src=a.jpg>/乙/甲/<img src=a.jpg>/乙, 甲/<img src=a.jpg>/乙",
    "甲/乙/甲/<img src=a.jpg>/乙, 甲/乙/<img src=a.jpg>",
    "甲/甲, 甲/甲",
    "甲/乙/乙/甲, 甲/乙/乙/甲",
    "甲/乙/甲/乙/甲, 甲/乙/甲/乙/甲"
  })
  void leavesOutWhatStoodBefore(String body, String left) {
    List<String> shapes = Lines.shapes(new SecondCopy().apply(Lines.read(html(body))));
    assertThat(shapes).isEqualTo(Lines.shapes(Lines.read(html(left))));
  }

  private static String html(String lines) {
    String html = "<p>" + lines.replace("/", "</p><p>") + "</p>";
    return html.replace("<p>甲</p>", ONE).replace("<p>乙</p>", TWO);
  }
}
