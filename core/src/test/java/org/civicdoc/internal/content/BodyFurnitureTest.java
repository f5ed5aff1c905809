package org.civicdoc.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.internal.page.ElementNumbers;
import org.civicdoc.internal.page.FeaturesOf;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyFurnitureTest {

  private static final String TEXT = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取意见。</p>";

  /**
   * Whether the element with the id "part", or else the first below the article's, is furniture.
   */
  private static boolean isFurniture(String html) {
    Document document = Jsoup.parse("<div id=root>" + html.replace("TEXT", TEXT) + "</div>");
    PageFeatures page = FeaturesOf.page(document);
    int root = ElementNumbers.of(page, document.getElementById("root"));
    Element part = document.getElementById("part");
    int number = part == null ? root + 1 : ElementNumbers.of(page, part);
    return new BodyFurniture(
            new Furniture(Knowledge.builtIn()), page, ContentRoot.whole(page, root, null))
        .isFurniture(number);
  }

  @ParameterizedTest
  @CsvSource({"1, 4, true", "2, 3, true", "4, 1, false", "5, 0, false"})
  void keepsPartsOfOneNameThatHoldTheArticle(int named, int others, boolean furniture) {
    String parts = "<div class=page>TEXT</div>".repeat(named) + "TEXT".repeat(others);
    assertThat(isFurniture(parts)).isEqualTo(furniture);
  }

  @ParameterizedTest
  @CsvSource({
    "<div class=page>1 2 3</div>, true",
    "<div class=header>代表，建议</div>, true",
    "<p class=MsoHeader>代表，建议</p>, false",
    "<p class='MsoNormal MsoFooter'>代表，建议</p>, false",
    "<p class='MsoNormal footer'>代表，建议</p>, false",
    "<p class=hot>今年新建公园10个</p>, false",
    "<p class=page><a href=2.html>1</a> <a href=3.html>2</a></p>, true",
    "<h2 id=header1>一、总体情况</h2>, false",
    "<table class=search-table><tr><td>姓名<td>单位<tr><td>江一帆<td>水利局</table>, false",
    "<table class=search-table><tr><td>姓名，单位</table>, true"
  })
  void goesByTheName(String part, boolean furniture) {
    assertThat(isFurniture(part + "<div class=page>TEXT</div>".repeat(4))).isEqualTo(furniture);
  }

  @ParameterizedTest
  @CsvSource({"'', false", "TEXT, true"})
  void keepsATableOfDataWhateverItStandsInWhereThereIsNoSentence(String beside, boolean furniture) {
    String row = "<tr><td>江一帆<td>白露<td>欧阳云<td>温立群</tr>";
    String table = "<div class=pageArticle><table>" + row.repeat(5) + "</table></div>";
    assertThat(isFurniture(table + "<p>发布时间：2024-05-08</p>" + beside.repeat(3)))
        .isEqualTo(furniture);
  }

  @ParameterizedTest
  @CsvSource({"2023-01-11, true", "2023年1月11日, true", "01-11, true", "听取报告，审议议案, false"})
  void countsNoDateBesideALinkAsText(String beside, boolean furniture) {
    String item = "<li><a href=1.html>市领导走访慰问困难群众</a><span>" + beside + "</span></li>";
    assertThat(isFurniture("<ul>" + item.repeat(4) + "</ul>" + TEXT.repeat(2)))
        .isEqualTo(furniture);
  }

  @ParameterizedTest
  @CsvSource({"8, true", "3, false"})
  void leavesOutTheSummariesOfOtherArticlesHoweverLongTheyAre(int items, boolean furniture) {
    String item = "<li><a href=1.html>市领导走访慰问困难群众</a>" + TEXT;
    assertThat(isFurniture("<ul>" + item.repeat(items) + "</ul>" + TEXT)).isEqualTo(furniture);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>云泽市水利局</p><p>2024年5月6日</p>, false",
    "<p>云泽市水利局</p><p>二〇二四年五月六日</p>, false",
    "发布日期：2024年5月6日, true",
    "云泽市水利局　<a href=/>首页</a>　2024年5月6日, true"
  })
  void keepsTheSignatureInABoxBelowTheText(String footer, boolean furniture) {
    String box = "<div class=article-footer id=part>" + footer + "</div>";
    assertThat(isFurniture("TEXT".repeat(4) + box)).isEqualTo(furniture);
    assertThat(isFurniture(box + "TEXT".repeat(4))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT<p>现将有关文件公布如下：</p><ul id=part>LINKS</ul>TEXT, false",
    "TEXT<div>附件：</div><div><div id=part>LINKS</div></div>, false",
    "TEXT<p>现将2023年度决算予以公开。</p><div id=part>LINKS</div>, false",
    "TEXT<p>代表名单（点击姓名查看简介）：</p><table id=part><tr>CELLS<tr>CELLS</table>, false",
    "TEXT<p id=part>详见：LINKS</p>TEXT, false",
    "TEXT<table id=part><tr>CELLS<tr>CELLS</table>TEXT, false",
    "TEXT<p>办理事项：</p><ul id=part>LINKS</ul>TEXT, false",
    "TEXT<p>新闻精选：</p><ul id=part>LINKS</ul>, true",
    "TEXT<p>相关政策：</p><ul id=part>LINKS</ul>TEXT, true",
    "TEXT<p>分享到：</p><div id=part>LINKS</div>, true",
    "TEXT<div id=part>相关新闻：LINKS</div>TEXT, true",
    "TEXT<p id=part>LINKS</p>, true",
    "TEXT<table id=part><tr>CELLS<tr>CELLS</table>, true",
    "TEXT<ul id=part>LINKS</ul>, true"
  })
  void takesNoListOfLinksForFurnitureThatTheTextAnnouncesOrHolds(String html, boolean furniture) {
    String links = "<a href=/zc.html>河道管理条例</a>".repeat(3);
    String cells = "<td>LINK</td>".repeat(3).replace("LINK", "<a href=/1.html>江一帆</a>");
    assertThat(isFurniture(html.replace("LINKS", links).replace("CELLS", cells)))
        .isEqualTo(furniture);
  }

  @ParameterizedTest
  @CsvSource({
    "<a href=/zc.html>政策原文</a>, true",
    "<a href=附件.xls>附件</a>, false",
    "<a href='/download?id=1'>附件1.岗位表.xls</a>, false",
    "<a href='/DownLoad.jsp?id=1'><b>附件1</b>.<span>岗位表.xls </span></a>, false",
    "<a href='/download?id=1'>附件</a>, true"
  })
  void takesNoRowOfFilesForAListOfArticles(String link, boolean furniture) {
    assertThat(isFurniture("<p>" + link.repeat(3) + "</p>" + TEXT)).isEqualTo(furniture);
  }
}
