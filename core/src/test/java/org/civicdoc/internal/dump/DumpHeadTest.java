package org.civicdoc.internal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Sourced;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpHeadTest {

  private static final String SENTENCE = "云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况。";

  private static CivicDocument read(String... lines) {
    byte[] dump = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
    return CivicParser.builder().build().parse(dump, PageContext.none());
  }

  private static List<String> blocks(CivicDocument document) {
    return document.blocks().stream().map(PlainText::of).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各用户：/因检修，定于5月8日停水。/云泽市自来水公司/2024年5月6日",
        "各镇街：/定于下列时间开会，请准时参加/时间：2024年5月8日/地点：市会议中心",
        "因检修，定于5月8日停水；/因改造，定于5月9日停水。/来源：云泽市自来水公司"
      })
  void takesNothingBelowASentenceOrSalutationForTheByline(String notice) {
    String[] lines = notice.split("/", -1);
    CivicDocument document = read("关于停水的通知\n\n" + String.join("\n\n", lines));
    assertThat(Metadata.find(document.metadata().title())).contains("关于停水的通知");
    assertThat(document.metadata().publishedAt()).isNull();
    assertThat(blocks(document)).startsWith(lines[0], lines[1]);
  }

  @Test
  void readsTheBylineBelowAGreetingAndNavigation() {
    CivicDocument document =
        read("您好，欢迎访问云泽市人大常委会网站。", "首页", "要闻", "云泽的水为什么这样清？这是问题！", "2024-05-06", SENTENCE);
    assertThat(Metadata.find(document.metadata().title())).contains("云泽的水为什么这样清？这是问题！");
    assertThat(blocks(document)).containsExactly(SENTENCE);
    assertThat(document.issues()).isEmpty();
  }

  @Test
  void tellsOfASentenceThatWasTakenForNavigation() {
    CivicDocument document = read(SENTENCE, "当前位置：首页 > 要闻", "云泽市整治河道", "2024-05-06", SENTENCE);
    assertThat(document.issues())
        .extracting(ParseIssue::code)
        .containsExactly(IssueCode.TEXT_LEFT_OUT);
  }

  /** Ways in which tools and crawlers write the head of one article. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "标题：云泽市整治河道/日期：2024-03-05/来源：云泽日报/正文：",
        "【标题】云泽市整治河道/【日期】2024-03-05/【来源】云泽日报/【正文】",
        "[标题] 云泽市整治河道/[日期] 2024-03-05/[来源] 云泽日报/[正文]",
        "文章标题：云泽市整治河道/发布时间：2024-03-05/来源：云泽日报/文章内容：",
        "title: 云泽市整治河道/date: 2024-03-05/source: 云泽日报",
        "TITLE=云泽市整治河道/PubDate=2024-03-05/Source=云泽日报/content=",
        "---/title: 云泽市整治河道/date: 2024-03-05/source: 云泽日报/---",
        "# 云泽市整治河道/**来源**：云泽日报 **时间**：2024-03-05",
        "时间：2024-03-05/来源：云泽日报/云泽市整治河道",
        "云泽市整治河道/浏览次数：123 字体：大 中 小/来源：云泽日报/2024-03-05",
        "云泽市整治河道/发布日期/2024-03-05/来源/云泽日报",
        "云泽市整治河道/发布日期：2024-03-05/来源：/云泽日报",
        "云泽市整治河道/====/来源：云泽日报 时间：2024-03-05",
        "云泽市整治河道/2024-03-05 云泽日报",
        "云泽市整治河道/云泽日报 2024-03-05 星期二",
        "首页/要闻/云泽市整治河道/来源：云泽日报/更新时间：2024-03-05",
        "2026年11月26日 星期四/首页/云泽市整治河道/来源：云泽日报 2024-03-05",
        "今天是2026年11月26日 星期四/要闻/云泽市整治河道/来源：云泽日报 2024-03-05"
      })
  void readsTheHead(String head) {
    CivicDocument document = read((head + "/" + SENTENCE).split("/"));
    Metadata metadata = document.metadata();
    assertThat(Metadata.find(metadata.title())).contains("云泽市整治河道");
    assertThat(Metadata.find(metadata.publishedAt())).hasToString("Optional[2024-03-05]");
    assertThat(Metadata.find(metadata.source())).contains("云泽日报");
    assertThat(blocks(document)).containsExactly(SENTENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "关于2024年3月5日停水的通知/各用户：, 关于2024年3月5日停水的通知",
    "2024年3月5日云泽市新闻发布会/来源：云泽日报, 2024年3月5日云泽市新闻发布会",
    "2024-03-05空气质量日报, 2024-03-05空气质量日报",
    "云泽市人民政府关于印发国民经济和社会发展/第十四个五年规划的通知/来源：云泽日报, 云泽市人民政府关于印发国民经济和社会发展第十四个五年规划的通知",
    "云泽市整治河道/——李明远讲话/来源：云泽日报, 云泽市整治河道",
    "索引号：003/发布机构：云泽市人民政府/发布日期：2024-03-05/标题：云泽市整治河道, 云泽市整治河道",
    "视频：云泽市整治河道取得明显成效/来源：云泽日报, 视频：云泽市整治河道取得明显成效",
    "云泽市整治河道/地点：会议室/时间：2024-03-05, 云泽市整治河道",
    "云泽市整治河道/摄影：江一帆/2024-03-05, 云泽市整治河道",
    "首页/云泽市整治河道/2024年3月5日09:13云泽日报我要评论(0), 云泽市整治河道",
    "首页/云泽：今年河道整治成效明显/来源：云泽日报, 云泽：今年河道整治成效明显",
    "基本信息/统一编号：YZ01/文 号：云水规字〔2019〕4号/实施日期：2019年7月1日/发布机关：云泽市水务局/云泽市水务局关于整治河道的通知/分享到, 云泽市水务局关于整治河道的通知",
    "附件1/云泽市防汛预案, 云泽市防汛预案",
    "公告/2024-03-05, 公告",
    "云泽市河道整治公告/2024-03-05/名称：河道整治工程, 云泽市河道整治公告"
  })
  void findsTheTitle(String head, String title) {
    CivicDocument document = read((head + "/" + SENTENCE).split("/"));
    assertThat(Metadata.find(document.metadata().title())).contains(title);
  }

  @ParameterizedTest
  @CsvSource({
    "联系电话：0571-12345678",
    "地址：云泽市人民路1号",
    "摘要：会议听取了关于河道整治情况的报告",
  })
  void keepsALineBelowTheBylineThatNoFieldHolds(String line) {
    assertThat(blocks(read("云泽市整治河道", "时间：2024-03-05", line, SENTENCE)))
        .containsExactly(line, SENTENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "云泽市整治河道/成文日期：2024-03-05, publishedAt, 2024-03-05",
    "云泽市整治河道/更新时间：2024-03-05 08:05, publishedAt, 2024-03-05T08:05",
    "云泽市整治河道/作者：江一帆, author, 江一帆",
    "云泽市整治河道/索引号：003-2024, indexNumber, 003-2024",
    "云泽市整治河道/云政发〔2024〕5号, documentNumber, 云政发〔2024〕5号",
    "云泽市整治河道/来源：未知, source, ",
    "首页 > 要闻/云泽市整治河道/2024-03-05, column, 要闻"
  })
  void readsTheFieldsThatPagesHave(String head, String field, String value) {
    Metadata metadata = read((head + "/" + SENTENCE).split("/")).metadata();
    Sourced<?> found =
        switch (field) {
          case "publishedAt" -> metadata.publishedAt();
          case "author" -> metadata.author();
          case "indexNumber" -> metadata.indexNumber();
          case "documentNumber" -> metadata.documentNumber();
          case "source" -> metadata.source();
          default -> metadata.column();
        };
    assertThat(found == null ? null : found.value().toString()).isEqualTo(value);
  }

  @Test
  void saysThatADumpHasNoDate() {
    assertThat(read("云泽市整治河道", SENTENCE).issues())
        .extracting(ParseIssue::code)
        .containsExactly(IssueCode.NO_PUBLICATION_TIME);
  }
}
