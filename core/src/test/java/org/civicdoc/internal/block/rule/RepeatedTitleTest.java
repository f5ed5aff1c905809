package org.civicdoc.internal.block.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedTitleTest {

  private static final String TEXT = "<p>全市河道水质逐年好转。</p>";

  private static List<String> shapes(String html) {
    return Lines.shapes(new RepeatedTitle("云泽市人大常委会调研“河道”整治").apply(Lines.read(html)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>云泽市人大常委会调研“河道”整治</p>",
        "<p>云泽市人大常委会</p><p>调研河道整治</p>",
        "<p>（转载）云泽市人大常委会调研“河道”整治</p>",
        "<p>云泽市人大常委会调研“河道”整治<sup>[1]</sup></p>",
        "<p>云泽市 人大常委会 调研 \"河道\" 整治</p>"
      })
  void leavesOutTheTitle(String html) {
    assertThat(shapes(html + TEXT)).containsExactly("P 全市河道水质逐年好转。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>云泽市人大常委会</p>", "<p>云泽市人大常委会调研“河道”整治情况</p>", "<p>调研“河道”整治</p>"})
  void keepsWhatIsOnlyLikeIt(String html) {
    assertThat(shapes(html + TEXT)).hasSize(2);
  }

  @Test
  void keepsTheLastLineWhichNamesAnAnnex() {
    assertThat(shapes(TEXT + "<p><a href=1.pdf>云泽市人大常委会调研“河道”整治</a></p>")).hasSize(2);
  }

  @Test
  void leavesOutMostOfTheTitleWhereItIsSetAsOne() {
    RepeatedTitle lines = new RepeatedTitle("【市中心】云泽市河东片区河道清淤工程施工招标公告[已结束]");
    String line = "云泽市河东片区河道清淤工程施工招标公告</p>" + TEXT;
    assertThat(lines.apply(Lines.read("<p align=center>" + line))).hasSize(1);
    assertThat(lines.apply(Lines.read("<p>" + line))).hasSize(2);
    assertThat(lines.apply(Lines.read("<p align=center>河道清淤工程</p>" + TEXT))).hasSize(2);
  }

  @Test
  void keepsEverythingWithoutATitle() {
    assertThat(new RepeatedTitle(null).apply(Lines.read(TEXT))).hasSize(1);
    assertThat(new RepeatedTitle("公告").apply(Lines.read("<p>公告</p>" + TEXT))).hasSize(2);
  }
}
