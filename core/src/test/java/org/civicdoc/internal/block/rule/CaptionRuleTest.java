package org.civicdoc.internal.block.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionRuleTest {

  private static final String IMAGE = "<p><img src=x.jpg></p>";
  private static final String TEXT = "<p>全市河道水质逐年好转，代表提出了三条建议。</p>";

  private static List<String> shapes(String html) {
    return Lines.shapes(new CaptionRule().apply(Lines.read(html)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>图为代表视察河道。</p> | F 图为代表视察河道。",
        "<p>图1 水质变化</p> | F 图1 水质变化",
        "<p>▲会议现场</p> | F ▲会议现场",
        "<p>代表视察河道 江一帆 摄</p> | F 代表视察河道 江一帆 摄",
        "<p>代表视察河道　江一帆摄</p> | F 代表视察河道 江一帆摄",
        "<p>河道管理所的巡查船（摄影：江一帆）</p> | F 河道管理所的巡查船（摄影：江一帆）",
        "<p>河道管理所（图/江一帆）</p> | F 河道管理所（图/江一帆）",
        "<p>他学过摄影（摄影课在河西镇）。</p> | F null",
        "<p align=center>会议现场</p> | F 会议现场",
        "<p class='text-center small'>会议现场</p> | F 会议现场",
        "<p style='font-size:12px'>会议现场</p> | F 会议现场",
        "<p>会议现场</p> | F null",
        "<p>图1河道清淤现场</p> | F 图1河道清淤现场",
        "<p>图1：河道清淤。</p> | F 图1：河道清淤。",
        "<p>（图2 会议现场）</p> | F （图2 会议现场）",
        "<p>图片由云泽市水务局提供</p> | F 图片由云泽市水务局提供",
        "<p>图1显示，今年一季度水质好转较快。</p> | F null",
        "<p>图一、图二所示的两个断面均已达标。</p> | F null",
        "<p>图片展共展出作品300幅。</p> | F null",
        "<p align=center>表1 各断面水质</p> | F null",
        "<p align=center>一、提速</p> | F null",
        "<p align=center>2023年6月8日</p> | F null",
        "<p align=center>为何提速？</p> | F null",
        "<h3>图为</h3> | F null"
      })
  void tellsTheCaptionBelowAFigure(String line, String shape) {
    assertThat(shapes(TEXT + IMAGE + line + TEXT + TEXT).get(1)).isEqualTo(shape);
  }

  @Test
  void givesTheCaptionToTheLastOfSeveralFigures() {
    assertThat(shapes(IMAGE + IMAGE + "<p>图为会议现场</p>" + TEXT)).startsWith("F null", "F 图为会议现场");
  }

  @Test
  void givesEachFigureOfASeriesTheLineBelowIt() {
    String series = IMAGE + "<p>晨雾</p>" + IMAGE + "<p>犁田的老人</p>" + IMAGE + "<p>谷仓满了。</p>";
    assertThat(shapes(TEXT + series)).endsWith("F 晨雾", "F 犁田的老人", "F 谷仓满了。");
    assertThat(shapes(series + TEXT)).startsWith("F null", "P 晨雾");
  }

  @Test
  void takesNoBoldLineWhereBoldLinesTitleText() {
    String bold = "<p align=center><b>清淤提速</b></p>";
    String below = TEXT + IMAGE + bold + TEXT + TEXT + TEXT;
    assertThat(shapes(below)).contains("F 清淤提速");
    assertThat(shapes(below + bold + TEXT + bold + TEXT)).contains("F null");
    assertThat(shapes(below + IMAGE + bold + TEXT + bold + TEXT)).contains("F 清淤提速");
  }

  @Test
  void givesFiguresTheNumberedLinesAboveThem() {
    String figures = "<p>图1 水质</p>" + IMAGE + "<p>图2 水量</p>" + IMAGE + "<p>图3 水温</p>" + IMAGE;
    List<String> captioned = List.of("F 图1 水质", "F 图2 水量", "F 图3 水温");
    assertThat(shapes(TEXT + figures + TEXT)).containsSubsequence(captioned).hasSize(5);
  }

  @Test
  void takesALongWordedLineOnlyBesideOtherText() {
    String line = "在云泽市河西镇的河湾里，" + "几位代表登上了巡河的木船，".repeat(5) + "这是五月拍下的。白露 摄";
    String html = IMAGE + "<p>" + line + "</p>";
    assertThat(shapes(TEXT + TEXT + html)).last().isEqualTo("F " + line);
    assertThat(shapes(html)).containsExactly("F null", "P " + line);
  }

  @Test
  void takesATerseLineOnlyWhereAllIsCentred() {
    String all = "<div align=center>" + TEXT + IMAGE + "%s" + TEXT + TEXT + "</div>";
    assertThat(shapes(all.formatted("<p>会议现场</p>")).get(1)).isEqualTo("F 会议现场");
    assertThat(shapes(all.formatted("<p><b>会议现场</b></p>")).get(1)).isEqualTo("F null");
    assertThat(shapes(all.formatted(TEXT)).get(1)).isEqualTo("F null");
  }

  @Test
  void takesOneLineOnly() {
    assertThat(shapes(IMAGE + "<p>图为会议现场</p><p align=center>提速</p>"))
        .containsExactly("F 图为会议现场", "P 提速");
  }
}
