package org.civicdoc.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the end of the text and below it: credits, signatures, other articles. */
class BelowTextTest {

  private static final String TITLE = "<h1>云泽市人大常委会调研河道整治</h1><p>2024-03-28</p>";

  private static final String PROSE = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取各方面的意见和建议。</p>";

  private static final String SIGNATURE =
      "<p align=right>云泽市人民政府办公室</p><p align=right>2024年3月4日</p>";

  private static Metadata read(String html) {
    Document dom = Jsoup.parse(html);
    return PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><a href=/1>关于植树的通知</a></div><div>来源：植树报　作者：江一帆</div>",
        "<div class=related><p>关于植树的通知</p><p>来源：植树报　作者：江一帆</p></div>"
      })
  void takesNothingOfAnotherArticle(String below) {
    Metadata read = read(TITLE + "<div id=c>" + PROSE + "</div>" + below);
    assertThat(read.source()).isNull();
    assertThat(read.author()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>来源：云泽日报　作者：江一帆</p>",
        "<p><a href=#>打印本页</a> <a href=#>关闭窗口</a></p><p>来源：云泽日报　作者：江一帆</p>"
      })
  void takesTheCreditsOfTheArticle(String below) {
    Metadata read = read(TITLE + "<div id=c>" + PROSE + "</div>" + below);
    assertThat(Metadata.find(read.source())).contains("云泽日报");
    assertThat(Metadata.find(read.author())).contains("江一帆");
  }

  @Test
  void readsAPageThatBeginsWithItsCredits() {
    assertThat(read("<div id=c><p>作者：江一帆　编辑：白露</p></div>").title()).isNull();
    assertThat(read("<p>来源：云泽日报　编辑：白露</p>").title()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<p>名单如下：</p><p>江一帆　白露</p>", "<p>同意。</p>", "<p>3月5日放假一天。</p>", "<img src=a.jpg>"})
  void takesNoSignatureOfAShortNoticeForTheByline(String notice) {
    Metadata read = read("<h1>关于放假的通知</h1><div id=c>" + notice + SIGNATURE + "</div>");
    assertThat(read.source()).isNull();
    assertThat(read.publishedAt()).isNull();
  }

  @Test
  void takesNameAndDayAboveAPictureForTheByline() {
    Metadata read =
        read("<div id=c><h1>河道整治前后</h1><p>云泽市水务局</p><p>2024-03-04</p><img src=a.jpg></div>");
    assertThat(Metadata.find(read.publishedAt())).isPresent();
  }
}
