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

/** What pages print of themselves without the labels and elements of newer templates. */
class UnlabelledPrintTest {

  private static final String TITLE = "<h1>云泽市人大常委会调研河道整治</h1>";

  private static final String PROSE = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取各方面的意见和建议。</p>";

  private static Metadata read(String head) {
    Document dom = Jsoup.parse(head + "<div id=c>" + PROSE + "</div>");
    return PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
  }

  private static String published(String head) {
    return Metadata.find(read(head).publishedAt()).orElseThrow().toString();
  }

  private static @Nullable String value(@Nullable Sourced<String> field) {
    return field == null ? null : field.value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><small>来源:</small>市人大办<small>作者:</small>江一帆<small>点击:</small>3次</p> | 市人大办",
        "<p>来源：市人大办 记者 江一帆 通讯员 白露</p> | 市人大办",
        "<p>2024-03-28 15:32 云泽市科学技术协会</p> | 云泽市科学技术协会",
        "<h6>2024-03-28 15:32　云泽市水务局　阅读（3）</h6> | 云泽市水务局",
        "<p>資料來源 Fonte：市政署 發佈日期 Data：2024-06-03</p> | 市政署",
        "<dl><dt>信息来源</dt><dd>市人大办</dd><dt>浏览</dt><dd>3</dd></dl> | 市人大办"
      })
  void findsTheSource(String byline, String source) {
    assertThat(value(read(TITLE + byline).source())).isEqualTo(source);
  }

  @Test
  void partsLabelsInElementsFromTheValueBeforeThem() {
    assertThat(value(read(TITLE + "<p><small>来源:</small>市人大办<small>作者:</small>江一帆</p>").author()))
        .isEqualTo("江一帆");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>（2024年3月1日）</p><p>2024-03-02 08:30　编辑：白露</p> | 2024-03-02T08:30",
        "<p>http://www.yunze.example　2011年12月07日 07:42:15　云泽日报</p> | 2011-12-07T07:42",
        "<p>Data 發佈日期：2024-06-03</p> | 2024-06-03"
      })
  void findsTheTimeOfPublication(String byline, String time) {
    assertThat(published(TITLE + byline)).startsWith(time);
  }

  @Test
  void readsTheBylineBelowTheTitleBesideAHeaderTableAboveIt() {
    String table =
        "<table><tr><td>索引号：</td><td>Y-1</td><td>公开日期：</td><td>2024-03-02</td></tr>"
            + "<tr><td>发布机构：</td><td>市人大办</td><td>文号：</td><td>云人发〔2024〕3号</td></tr></table>";
    Metadata read = read(table + TITLE + "<p>发布时间：2024-03-02 09:12</p>");
    assertThat(Metadata.find(read.publishedAt()).map(Object::toString))
        .contains("2024-03-02T09:12");
    assertThat(read.header()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav aria-label=breadcrumb><ol><li><a href=/>首页</a></li><li><a href=/a>要闻</a></li></ol></nav>",
        "<div><span>要闻</span><span>首页 - 要闻</span></div>"
      })
  void findsThePath(String path) {
    assertThat(Metadata.find(read(path + TITLE).breadcrumb())).contains(List.of("首页", "要闻"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt='云泽湾发布'><title>调研河道 - 云泽湾发布</title>",
        "<title>云泽湾发布</title><img src=logo.png title='云泽湾发布'>",
      })
  void takesTheSitesNameOfTheLogoThatTheTitleRepeats(String head) {
    assertThat(value(read(head + TITLE).siteName())).isEqualTo("云泽湾发布");
  }

  @Test
  void takesNoNameOfAPictureForThatOfTheSite() {
    assertThat(read("<img alt=市长走访市公安局>" + TITLE).siteName()).isNull();
  }

  @Test
  void takesCentredLargePrintForTheTitle() {
    Document dom =
        Jsoup.parse(
            "<title>New Page 1</title><table><tr><td id=c>"
                + "<p align=center><b><font size=5>我市普查古树名木</font></b></p>"
                + PROSE);
    Metadata read = PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
    assertThat(read.title()).hasToString("Sourced[value=我市普查古树名木, from=VISIBLE, others=[]]");
  }
}
