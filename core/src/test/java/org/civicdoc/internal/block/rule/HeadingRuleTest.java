package org.civicdoc.internal.block.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingRuleTest {

  private static final String TEXT = "<p>全市河道水质逐年好转，代表提出了三条建议。</p>";

  private static List<String> shapes(String html) {
    return Lines.shapes(new HeadingRule().apply(Lines.read(html)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>提速</h2> | H1 提速",
        "<p><b>提速</b></p> | H1 提速",
        "<p align=center>提速</p> | H1 提速",
        "<center>提速</center> | H1 提速",
        "<p>一、提速</p> | H1 一、提速",
        "<p>（一）提速</p> | H1 （一）提速",
        "<p>1.提速</p> | H1 1.提速",
        "<p>第一章 总则</p> | H1 第一章 总则",
        "<p><b>是否提速？</b></p> | H1 是否提速？",
        "<p>第一条 提速</p> | P 第一条 提速",
        "<p>一、要提速；</p> | P 一、要提速；",
        "<p>（一）要提速。</p> | P （一）要提速。",
        "<p>一、下列各项：</p> | P 一、下列各项：",
        "<p><b>要提速。</b></p> | P 要提速。",
        "<p><b>附件1</b></p> | P 附件1",
        "<p><b>云泽府〔2023〕12号</b></p> | P 云泽府〔2023〕12号",
        "<p><b>2023年6月8日</b></p> | P 2023年6月8日",
        "<p>一、项目名称：云泽河清淤</p> | P 一、项目名称：云泽河清淤",
        "<p>一、加强领导：压实责任</p> | H1 一、加强领导：压实责任",
        "<p>一、清淤对象：云泽河</p><p>二、清淤办法：水力</p> | P 一、清淤对象：云泽河",
        "<p>2.开工时间:六月</p> | P 2.开工时间:六月",
        "<p><b>一、目标：提速</b></p> | H1 一、目标：提速",
        "<h3>一、目标：提速</h3> | H1 一、目标：提速",
        "<p><b>一、采购人名称：云泽河管理所</b></p> | P 一、采购人名称：云泽河管理所",
        "<p><b>地址：云泽市</b></p> | P 地址：云泽市",
        "<p><b>报名时间：即日起至六月</b></p> | P 报名时间：即日起至六月",
        "<p><b>联 系 电 话：0123-4567890</b></p> | P 联 系 电 话：0123-4567890",
        "<p><b>预算金额（元）：四万</b></p> | P 预算金额（元）：四万",
        "<p align=center>活动地点：云泽河畔</p> | P 活动地点：云泽河畔",
        "<h4>工期：六十天</h4> | P 工期：六十天",
        "<p><b>清淤之后：水清了</b></p> | H1 清淤之后：水清了",
        "<p><b>主持人：清淤何时开始？</b></p> | H1 主持人：清淤何时开始？",
        "<p><b>猪肉价格：稳中有降</b></p> | H1 猪肉价格：稳中有降",
        "<p>一、问：为何提速？</p> | H1 一、问：为何提速？",
        "<p>一、学习《云泽：河道》</p> | H1 一、学习《云泽：河道》",
        "<p>第一部分：提速</p> | H1 第一部分：提速",
        "<p align=center>——2023年1月6日在云泽市第六届人民代表大会第三次会议上</p> | P ——2023年1月6日在云泽市第六届人民代表大会第三次会议上",
        "<p align=center>2024年第3号</p> | P 2024年第3号",
        "<p align=center>〔七届〕第12号</p> | P 〔七届〕第12号",
        "<p align=center>招标编号：YZ-2023-18</p> | P 招标编号：YZ-2023-18",
        "<p align=center>云泽市市长　温 立 群</p> | P 云泽市市长 温 立 群",
        "<p align=center>云泽市人大常委会委员、副主任　江一帆</p> | P 云泽市人大常委会委员、副主任 江一帆",
        "<p align=center>——云泽市河道整治纪实</p> | P ——云泽市河道整治纪实",
        "<p align=center>- 1 -</p> | P - 1 -",
        "<p align=center>◆◆◆</p> | P ◆◆◆",
        "<p align=center>END</p> | P END",
        "<p><b>特此公告</b></p> | P 特此公告",
        "<p align=center>单位：万元</p> | P 单位：万元",
        "<p><b>本报记者　江一帆　通讯员　白露</b></p> | P 本报记者 江一帆 通讯员 白露",
        "<p><b>云泽日报记者：</b></p> | H1 云泽日报记者：",
        "<p><b>记者手记</b></p> | H1 记者手记",
        "<p><b>江一帆　男　汉族　1970年生</b></p> | P 江一帆 男 汉族 1970年生",
        "<p align=center>序</p> | H1 序",
        "<p>2.1开工时间：六月</p> | P 2.1开工时间：六月",
        "<p>1）提速</p> | H1 1）提速",
        "<p>㈠提速</p> | H1 ㈠提速",
        "<p>1.</p> | P 1.",
        "<p>（一）</p> | H1 （一）",
        "<p>10.1 国庆节放假</p> | P 10.1 国庆节放假",
        "<p>2023.12.1 起草完成</p> | P 2023.12.1 起草完成",
        "<p>1.1.1 提速</p> | H3 1.1.1 提速",
        "<p><b>各位代表：</b></p> | P 各位代表：",
        "<p><b>各区人民政府：</b></p> | P 各区人民政府：",
        "<p><b>尊敬的各位来宾：</b></p> | P 尊敬的各位来宾：",
        "<p><b>同志们：</b></p> | P 同志们：",
        "<p><b>各镇分工：</b></p> | H1 各镇分工：",
        "<p><b>２０２３年６月８日</b></p> | P ２０２３年６月８日",
        "<p>提速</p> | P 提速",
        "<p><b>提</b>速</p> | P 提速"
      })
  void tellsHeadingsFromParagraphs(String html, String shape) {
    assertThat(shapes(TEXT + html + TEXT + TEXT).get(1)).isEqualTo(shape);
  }

  @Test
  void takesNoNoteInBracketsOverTwoLinesForHeadings() {
    String note = "<p align=center>（2023年6月8日云泽市人大常委会</p><p align=center>第九次会议通过）</p>";
    assertThat(shapes(TEXT + note + "<p align=center>提速</p>" + TEXT.repeat(4)).subList(1, 4))
        .containsExactly("P （2023年6月8日云泽市人大常委会", "P 第九次会议通过）", "H1 提速");
  }

  @Test
  void takesNoVerseForHeadings() {
    String[] lines = {"云开泽水平", "舟子唱新晴", "堤上春风起", "渔歌入晚汀"};
    String verse = "<p align=center>" + String.join("</p><p align=center>", lines) + "</p>";
    assertThat(shapes(TEXT.repeat(5) + verse + TEXT)).noneMatch(s -> s.startsWith("H"));
    String pair = "<p align=center>云开泽水平</p><p align=center>舟子唱新晴</p>";
    assertThat(shapes(TEXT.repeat(5) + pair + TEXT)).contains("H1 云开泽水平", "H1 舟子唱新晴");
  }

  @Test
  void takesTheLabelsOfALetterAndItsAnswerForHeadings() {
    String letter =
        "<dl><dt>来信内容：</dt><dd>" + TEXT + "</dd><dt>办理结果</dt><dd>" + TEXT + "</dd></dl>";
    assertThat(shapes(letter)).contains("H1 来信内容：", "H1 办理结果");
    assertThat(shapes(TEXT + "<p>处理意见</p>" + TEXT)).contains("P 处理意见");
  }

  @Test
  void takesNoPlainLineForAHeadingWhereTitlesAreBold() {
    String motto = "<p align=center>云开泽阔，岸绿水清</p>" + TEXT.repeat(4);
    String titles = ("<p align=center><b>清淤</b></p>" + TEXT).repeat(2);
    assertThat(shapes(motto + titles)).startsWith("P 云开泽阔，岸绿水清").contains("H1 清淤");
    assertThat(shapes(motto)).startsWith("H1 云开泽阔，岸绿水清");
    String large = motto.replace("center>", "center style='font-size:18pt'>");
    assertThat(shapes(large + titles)).startsWith("H1 云开泽阔，岸绿水清");
  }

  @Test
  void takesNoBodiesAboveADayForAHeading() {
    String bodies = "<p align=center>云泽市统计局　国家统计局云泽调查队</p>";
    String html = bodies + "<p align=center>（2023年6月8日）</p>" + TEXT + TEXT;
    assertThat(shapes(html + TEXT + TEXT)).noneMatch(s -> s.startsWith("H"));
    String plain = bodies + "<p align=center>2023年6月8日</p>" + TEXT + TEXT;
    assertThat(shapes(plain + TEXT + TEXT)).noneMatch(s -> s.startsWith("H"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、甲/（一）乙/1.丙/（1）丁/二、戊 | 1 2 3 4 1",
        "（一）甲/（二）乙/（三）丙 | 1 1 1",
        "第一节 甲/第二节 乙 | 1 1",
        "第一节 甲/（一）乙/第二节 丙/（一）丁 | 1 2 1 2",
        "（一）甲/1.乙/（二）丙/2.丁 | 1 2 1 2",
        "一、甲/（一）乙/1.丙/1）丁/（二）戊 | 1 2 3 4 2",
        "1.甲/2.乙 | 1 1",
        "一、甲/1.乙/2.丙 | 1 2 2",
        "第一章 甲/第一节 乙/第二章 丙 | 1 2 1",
        "一、甲/（1）乙 | 1 2",
        "1.甲/1.1乙/1.1.1丙/2.丁/2.1戊 | 1 2 3 1 2",
        "一、甲/1.1乙/1.2丙 | 1 3 3"
      })
  void givesLevelsByNumber(String headings, String levels) {
    String html = TEXT + "<p>" + headings.replace("/", "</p>" + TEXT + "<p>") + "</p>" + TEXT;
    List<String> found =
        shapes(html).stream().filter(s -> s.startsWith("H")).map(s -> s.substring(1, 2)).toList();
    assertThat(String.join(" ", found)).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"h2 h3 h2 | 1 2 1", "h3 h4 h5 | 1 2 3", "h4 h4 | 1 1", "h2 h6 | 1 5"})
  void givesLevelsByTag(String tags, String levels) {
    StringBuilder html = new StringBuilder(TEXT);
    for (String tag : tags.split(" ")) {
      html.append("<" + tag + ">提速</" + tag + ">" + TEXT);
    }
    List<String> found =
        shapes(html.toString()).stream()
            .filter(s -> s.startsWith("H"))
            .map(s -> s.substring(1, 2))
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. Who may apply/II.Deadlines/III. Fees | 3",
        "Ⅰ.提速/Ⅱ.降费 | 2",
        "I. Who may apply/III. Fees | 0",
        "II. Deadlines/III. Fees | 0",
        "I. Jiang wrote this in June./II. Jiang wrote that in July. | 0",
        "V. Lin, a deputy | 0"
      })
  void takesRomanNumbersForHeadingsIfNoneIsLeftOut(String lines, int headings) {
    String html = TEXT + "<p>" + lines.replace("/", "</p>" + TEXT + "<p>") + "</p>" + TEXT;
    assertThat(shapes(html)).filteredOn(s -> s.startsWith("H1")).hasSize(headings);
  }

  @Test
  void takesTheLinesOfATableOfContentsForParagraphs() {
    String contents = "<p>目录</p><p>第一章 总则</p><p>第二章 附则</p>";
    assertThat(shapes(contents + "<p>第一章　总则</p>" + TEXT + "<p>第二章　附则</p>" + TEXT))
        .containsSubsequence("Paragraph 第一章 总则", "Paragraph 第二章 附则", "H1 第一章 总则", "H1 第二章 附则");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "目录/一、总则 ............ 1/二、任务 ............ 3 | 一、总则/二、任务 | 一、总则/二、任务",
        "一、总则……1/（一）目标……（2）/附录　3 | 一、总则/（一）目标/附录 | 一、总则/（一）目标",
        "目 录/一、总则/（一）目标/二、任务 | 一、总则/（一）目标/二、任务 | 一、总则/（一）目标/二、任务",
        "甲 | 一、总则/甲/一、总则 | 一、总则/一、总则",
        "甲 | 1.一期 1/2.二期/3.一期 2 | 1.一期 1/2.二期/3.一期 2"
      })
  void takesWhatTheTextSaysOnceMoreBelowForContents(String contents, String text, String headings) {
    String html = "<p>" + contents.replace("/", "</p><p>") + "</p>";
    for (String line : text.split("/")) {
      html += "<p>" + line + "</p>" + TEXT;
    }
    List<String> found =
        shapes(html).stream().filter(s -> s.startsWith("H")).map(s -> s.substring(3)).toList();
    assertThat(String.join("/", found)).isEqualTo(headings);
  }

  @Test
  void takesTheItemsOfAnAgendaForAList() {
    String agenda = "<p>一、听取工作报告</p><p>二、审查预算</p><p>三、选举</p>";
    assertThat(shapes(TEXT + agenda + TEXT)).noneMatch(s -> s.startsWith("H"));
    assertThat(shapes(TEXT + "<p>一、河道已经清淤。</p><p>二、期限</p>" + TEXT)).contains("H1 二、期限");
    assertThat(shapes(TEXT + agenda.replace("<p>", "<p><b>") + TEXT)).contains("H1 二、审查预算");
  }

  @Test
  void takesRomanNumbersDirectlyBelowEachOtherForAList() {
    String html = TEXT + "<p>I. Map</p><p>II. Budget</p><p>III. Names</p>" + TEXT;
    assertThat(shapes(html)).noneMatch(s -> s.startsWith("H"));
  }

  @Test
  void takesTheRestOfASentenceThatPrintHasBrokenForNoHeading() {
    String html = TEXT + "<p><b>凡在云泽河畔居住的居民，</b></p><p><b>请勿倾倒垃圾</b></p>" + TEXT.repeat(4);
    assertThat(shapes(html)).noneMatch(s -> s.startsWith("H"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>1.甲</p><p>2.乙</p><p>3.丙</p>",
        "<p>（一）甲</p><p>（二）乙</p><p>全市要提速。</p>",
        "<p>附件：1.甲</p><p>2.乙</p>"
      })
  void takesTheFirstOfNumberedLinesInARowForNoHeading(String html) {
    assertThat(shapes(TEXT + html).get(1)).startsWith("P");
  }
}
