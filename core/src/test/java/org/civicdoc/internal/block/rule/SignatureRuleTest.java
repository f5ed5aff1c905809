package org.civicdoc.internal.block.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "<p>２０２３年６月８日</p> | S ２０２３年６月８日",
        "<p>二〇二三年六月八日</p> | S 二〇二三年六月八日",
        "<p>（市人大办公室）</p> | S （市人大办公室）",
        "<p>【云泽日报 江一帆】</p> | S 【云泽日报 江一帆】",
        "<p>供稿：市水务局</p> | S 供稿：市水务局",
        "<p>采写：云泽日报记者　江一帆</p> | S 采写：云泽日报记者 江一帆",
        "<p>摄影：1名</p> | P 摄影：1名",
        "<p align=right>云泽市水务局</p> | S 云泽市水务局",
        "<p>（根据录音整理，略有删节）</p> | P （根据录音整理，略有删节）",
        "<p>（此件公开发布）</p> | P （此件公开发布）",
        "<p>（完）</p> | P （完）",
        "<p>（联系人：江一帆，联系电话：2345678）</p> | P （联系人：江一帆，联系电话：2345678）",
        "<p>（原标题：云泽河道整治见闻）</p> | P （原标题：云泽河道整治见闻）",
        "<p>（以上各项自发布之日起执行）</p> | P （以上各项自发布之日起执行）",
        "<p>（有效期五年）</p> | P （有效期五年）",
        "<p>（额满为止）</p> | P （额满为止）",
        "<p>（不含税）</p> | P （不含税）",
        "<p>（按姓氏笔画为序）</p> | P （按姓氏笔画为序）",
        "<p>（合计300人）</p> | P （合计300人）",
        "<p>（共5页）</p> | P （共5页）",
        "<p>（咨询时间：工作日9:00—17:00）</p> | P （咨询时间：工作日9:00—17:00）",
        "<p>图片：每组3至8张</p> | P 图片：每组3至8张",
        "<p>摄影：1名</p> | P 摄影：1名",
        "<p>（江一帆）</p> | S （江一帆）",
        "<p>（市人大办公室　白　露）</p> | S （市人大办公室 白 露）",
        "<p>（记者 江一帆 通讯员 欧阳云）</p> | S （记者 江一帆 通讯员 欧阳云）",
        "<p>（执笔：江　帆　欧阳云）</p> | S （执笔：江 帆 欧阳云）",
        "<p>（本报记者江一帆）</p> | S （本报记者江一帆）",
        "<p>（编辑：江一帆）</p> | S （编辑：江一帆）",
        "<p>（江一帆/文 白露/图）</p> | S （江一帆/文 白露/图）",
        "<p>（江一帆、白露摄）</p> | S （江一帆、白露摄）",
        "<p>（市水务局、河西镇人大供稿）</p> | S （市水务局、河西镇人大供稿）",
        "<p>（作者单位：云泽学院）</p> | S （作者单位：云泽学院）",
        "<p>（文字：江一帆　图片：白　露）</p> | S （文字：江一帆 图片：白 露）",
        "<p>2023年6月</p> | P 2023年6月",
        "<p>（2023年6月8日）</p> | P （2023年6月8日）",
        "<p align=right>（2023-6-8）</p> | P （2023-6-8）",
        "<p>· 社会事务科</p> | S · 社会事务科",
        "<p>——市水务局办公室</p> | S ——市水务局办公室",
        "<p>·要压实责任</p> | P ·要压实责任",
        "<p>文/江一帆 图/白露</p> | S 文/江一帆 图/白露",
        "<p>图/文：江一帆</p> | S 图/文：江一帆",
        "<p align=right>市长：江一帆</p> | S 市长：江一帆",
        "<p align=right>云泽市水务局（盖章）</p> | S 云泽市水务局（盖章）",
        "<p align=right>请于5月10日前反馈</p> | P 请于5月10日前反馈",
        "<p align=right>2023.6.8</p> | S 2023.6.8",
        "<p>云泽市水务局　2023年6月8日</p> | S 云泽市水务局 2023年6月8日",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中共云泽市委办公室　云泽市人民政府办公室",
        "中共云泽市委办公室、云泽市人民政府办公室",
        "教务处、经济学院",
        "云泽市统计局　国家统计局云泽调查队",
        "中共云泽市委宣传部　云泽市精神文明建设指导委员会办公室　云泽市教育体育局　共青团云泽市委"
      })
  void takesBodiesSideBySideAboveADate(String bodies) {
    String html = "<p align=center><b>" + bodies + "</b></p><p align=center>2023年6月8日</p>";
    assertThat(shapes(TEXT + html))
        .containsSubsequence("S " + bodies.replace('　', ' '), "S 2023年6月8日");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p align=right>云泽市水务局</p><p align=right>2023.6.8</p>",
        "<p>云泽市水务局</p><p>2023-6-8</p>",
        "<p>云泽市水务局</p><p>2023年6月</p>",
        "<p>云泽市第三中学</p><p>2023年6月8日</p>",
        "<p>云泽市人大</p><p>2023年6月8日</p>",
        "<p>　　　　　　　　　　　云泽山庄</p><p>　　　　　　　　　　　2023-6-8</p>",
        "<table><tr><td></td><td>云泽市水务局</td></tr><tr><td></td><td>2023年6月8日</td></tr></table>",
        "<table><tr><td>云泽市水务局</td><td>云泽市财政局</td></tr><tr><td></td><td>2023年6月8日</td></tr></table>"
      })
  void takesABodyAboveADateHoweverBothAreSet(String html) {
    List<String> shapes = shapes(TEXT + html + "<p>附件：名单</p>");
    assertThat(shapes.subList(1, shapes.size() - 1)).allMatch(s -> s.startsWith("S "));
    assertThat(shapes).hasSizeBetween(4, 5);
  }

  @Test
  void takesABodyAndADateOnOneLineToTheRight() {
    String line = "云泽市水务局　2023年6月8日</p><p>附件：名单</p>";
    assertThat(shapes(TEXT + "<p align=right>" + line)).contains("S 云泽市水务局 2023年6月8日");
    assertThat(shapes(TEXT + "<p>" + line)).noneMatch(s -> s.startsWith("S"));
  }

  @Test
  void leavesATableWithABodyAndADayThatHoldsMore() {
    String table =
        "<table><tr><td>主管</td><td>云泽市水务局</td></tr><tr><td>期限</td><td>2023年6月8日</td></tr></table>";
    assertThat(shapes(TEXT + table)).noneMatch(s -> s.startsWith("S"));
  }

  @Test
  void takesADateInBracketsBelowABody() {
    assertThat(shapes(TEXT + "<p>云泽市水务局</p><p>（2023年6月8日）</p>"))
        .containsSubsequence("S 云泽市水务局", "S （2023年6月8日）");
  }

  @Test
  void leavesTheBodyAndTheDayBelowATitle() {
    assertThat(shapes("<p>云泽市水务局</p><p>云泽市财政局</p><p>（2023年6月8日）</p>" + TEXT))
        .noneMatch(s -> s.startsWith("S"));
  }

  @Test
  void takesNoListOfOfficesForACredit() {
    assertThat(shapes(TEXT + "<p>· 财务科</p><p>· 社会事务科</p>")).noneMatch(s -> s.startsWith("S"));
    assertThat(shapes(TEXT + "<p>牵头单位：</p><p>· 市水务局</p>")).noneMatch(s -> s.startsWith("S"));
  }

  @Test
  void leavesADateThatHeadsAnEntryInTheMiddle() {
    assertThat(shapes(TEXT + "<p>2023年6月8日</p>" + TEXT)).noneMatch(s -> s.startsWith("S"));
  }
}
