package org.civicdoc.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Sourced;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code <title>} tells where it begins with the site, or holds less or more than the title.
 */
class TitleElementTest {

  private static final String PROSE = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取各方面的意见和建议。</p>";

  private static Metadata read(String head, @Nullable String foot) {
    Document dom = Jsoup.parse(head + "<div id=c>" + PROSE + "</div><div>" + foot + "</div>");
    return PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
  }

  private static @Nullable String value(@Nullable Sourced<String> field) {
    return field == null ? null : field.value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <title>云泽人大 » 公告公示 » 云泽市第十届人民代表大会第四次会议选举结果公告</title><p class=pre>云泽市第十届人民代表大会第四次会议</p><h1>选举结果公告</h1> | 云泽市第十届人民代表大会第四次会议选举结果公告
          <title>云泽统计局 - 云泽市2019年统计公报[1]</title><span>云泽统计局</span><div><p>云泽市2019年</p><p>统计公报<sup>[1]</sup></p></div> | 云泽市2019年统计公报[1]
          <title>云泽市文化局丨5·18国际博物馆日看展听讲座！</title><div><span>活动</span><b>5·18国际博物馆日看展听讲座！</b></div> | 5·18国际博物馆日看展听讲座！
          <title>聚焦丨河道整治走进社区</title><h1>聚焦丨河道整治走进社区</h1> | 聚焦丨河道整治走进社区
          <title>市委副书记、市长江一帆_市政府领导_云泽市人民政府</title><h2>江一帆</h2> | 江一帆
          <title>人大代表风采_云泽市人大</title><h2>风采</h2> | 人大代表风采
          <title>云泽市人民代表大会常务委员会</title><p>云泽市第十届人民代表大会代表名单</p> | 云泽市第十届人民代表大会代表名单
          """)
  void tellsWhichOfItsPartsIsTheTitle(String head, String title) {
    Metadata read = read(head + "<p>2024-03-28</p>", "云泽市人民代表大会常务委员会 版权所有");
    assertThat(value(read.title())).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云泽人大 » 公告公示 » 调研河道整治工作 | 云泽人大",
        "云泽人大网>>理论研究>>调研报告>>调研河道整治工作 | 云泽人大网",
        "云泽市文化局丨调研河道整治工作 | 云泽市文化局",
        "云泽市政府门户网站-云泽博物馆-调研河道整治工作 | 云泽市政府门户网站",
        "云泽艺术学院 | 云泽艺术学院",
        "中国·云泽-政务动态-调研河道整治工作 | 中国·云泽",
        "调研河道整治工作_政务动态_中国·云泽 | 中国·云泽",
        "公告公示 » 调研河道整治工作 |"
      })
  void tellsTheSiteAtEitherEnd(String element, @Nullable String site) {
    String head = "<title>" + element + "</title><h1>调研河道整治工作</h1><p>2024-03-28</p>";
    assertThat(value(read(head, "").siteName())).isEqualTo(site);
  }

  @Test
  void takesNoMenuThatBeginsWithTheSiteForAPath() {
    String head =
        "<title>调研河道整治_云泽网</title><ul><li><a>云泽网</a></li><li><a>研究</a></li><li><a>报告</a></li></ul>";
    assertThat(read(head + "<h1>调研河道整治</h1><p>2024-03-28</p>", "").breadcrumb()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>云泽网>>研究>>报告>>调研河道整治</title><div><a>云泽网</a> ｜ <a>研究</a> ｜ <a>报告</a></div>",
        "<title>调研河道整治_报告_研究_云泽网</title><div><a>云泽网</a><a>研究</a><a>报告</a></div>"
      })
  void findsThePathThatItSpells(String head) {
    Metadata read = read(head + "<h1>调研河道整治</h1><p>2024-03-28</p>", "");
    assertThat(Metadata.find(read.breadcrumb())).contains(List.of("云泽网", "研究", "报告"));
    assertThat(value(read.column())).isEqualTo("报告");
  }
}
