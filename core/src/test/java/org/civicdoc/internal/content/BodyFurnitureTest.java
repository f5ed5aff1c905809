package org.civicdoc.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.internal.page.ElementNumbers;
import org.civicdoc.internal.page.FeaturesOf;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyFurnitureTest {

  private static final String TEXT = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取意见。</p>";

  /** Whether the first element below the article's is furniture. */
  private static boolean isFurniture(String html) {
    Document document = Jsoup.parse("<div id=root>" + html.replace("TEXT", TEXT) + "</div>");
    PageFeatures page = FeaturesOf.page(document);
    int root = ElementNumbers.of(page, document.getElementById("root"));
    return new BodyFurniture(
            new Furniture(Knowledge.builtIn()), page, ContentRoot.whole(page, root, null))
        .isFurniture(root + 1);
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
    "<p class='MsoNormal footer'>代表，建议</p>, true"
  })
  void goesByTheName(String part, boolean furniture) {
    assertThat(isFurniture(part + "<div class=page>TEXT</div>".repeat(4))).isEqualTo(furniture);
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
