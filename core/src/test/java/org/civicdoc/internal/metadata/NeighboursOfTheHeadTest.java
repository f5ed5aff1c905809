package org.civicdoc.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Sourced;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside title, path and byline, and is of other pages or of the site. */
class NeighboursOfTheHeadTest {

  private static final String TITLE = "<h1>云泽市人大常委会调研河道整治</h1>";

  private static final String PROSE = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取各方面的意见和建议。</p>";

  private static Metadata read(String head, String below) {
    Document dom = Jsoup.parse(head + "<div id=c>" + PROSE + "</div>" + below);
    return PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
  }

  private static @Nullable String value(@Nullable Sourced<?> field) {
    return field == null ? null : field.value().toString();
  }

  @Test
  void takesNoDateOfAListOfOtherArticles() {
    String list =
        "<ul><li><a href=1.html>我市召开防汛会议</a><span>2023-01-10</span></li>"
            + "<li><a href=2.html>我市开展植树活动</a><span>2023-01-09</span></li></ul>";

    assertThat(read(TITLE + list, "").publishedAt()).isNull();
    assertThat(value(read(TITLE + list, "<p>发布时间：2024-05-21</p>").publishedAt()))
        .isEqualTo("2024-05-21");
  }

  @Test
  void takesTheDateBesideASourceThatLinks() {
    String byline = "<p><a href=/>云泽日报</a> 2024-05-21</p><p><a href=/rd>市人大办</a></p>";
    assertThat(value(read(TITLE + byline, "").publishedAt())).isEqualTo("2024-05-21");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "<div>2024-05-21 10:20　来源：云泽日报</div> | 2024-05-21T10:20",
        "<div>编辑：江一帆　2024-05-21</div> | 2024-05-21",
        "<div>云泽市水务局</div><div>2024-05-21</div> | none",
        "<div>据来源：云泽日报的报道，2024-05-21起在全市范围内开展专项整治行动</div> | none"
      })
  void takesADateBelowTheTextThatStandsInAByline(String below, @Nullable String time) {
    assertThat(value(read(TITLE, below).publishedAt())).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>全站搜索</div>",
        "<p>时间:2024-05-21 13:53 来源:云泽日报 作者:admin</p>",
        "<div><form>请输入关键字</form></div>"
      })
  void endsAPathAtItsLastArrow(String next) {
    String path = "<div><div>当前位置：<a>主页</a> &gt; <a>人大要闻</a> &gt; </div></div>";
    Metadata read = read(path + next + TITLE, "");

    assertThat(value(read.breadcrumb())).isEqualTo(List.of("主页", "人大要闻").toString());
    assertThat(value(read.title())).isEqualTo("云泽市人大常委会调研河道整治");
  }

  @Test
  void keepsTheBylineBelowAnOpenPath() {
    String path = "<div>当前位置：<a>主页</a> &gt; <a>人大要闻</a> &gt; </div>";
    Metadata read = read(path + "<p>时间:2024-05-21 13:53 来源:云泽日报</p>" + TITLE, "");

    assertThat(value(read.publishedAt())).isEqualTo("2024-05-21T13:53");
    assertThat(value(read.source())).isEqualTo("云泽日报");
  }

  @Test
  void takesNoBylineForTheTitle() {
    String byline =
        "<div class=title-box><div><span>2024-05-21</span><span>来源：云泽日报</span><span>作者：江一帆</span></div></div>";
    Metadata read = read("<div>云泽市人大常委会调研河道整治</div>" + byline, "");

    assertThat(value(read.title())).isEqualTo("云泽市人大常委会调研河道整治");
    assertThat(value(read.publishedAt())).isEqualTo("2024-05-21");
    assertThat(value(read.source())).isEqualTo("云泽日报");
  }

  @Test
  void takesALineBelowAHeadingThatIsNotTheTitleForNoSubtitle() {
    String head =
        "<meta name=ArticleTitle content='云泽市人大常委会调研河道整治'><h1>新闻中心</h1><h2>工作动态</h2>"
            + "<p>发布时间：2024-05-21</p>";
    Metadata read = read(head, "");

    assertThat(value(read.title())).isEqualTo("云泽市人大常委会调研河道整治");
    assertThat(read.subtitle()).isNull();
  }

  @Test
  void readsTheNumberOfAnOrderOverABlankParagraph() {
    String head = "<h1>云泽市河道管理办法</h1><p>发布时间：2024-05-21</p><p>云泽市人民政府令</p><p>&nbsp;</p><p>第18号</p>";
    assertThat(value(read(head, "").documentNumber())).isEqualTo("云泽市人民政府令第18号");
  }

  @Test
  void takesTheValueBelowItsLabelOutOfTheText() {
    String content =
        "<table><tr><td>发布时间：</td><td>2024-05-21</td><td>来源：</td><td>云泽日报</td></tr></table>"
            + PROSE;
    Document dom = Jsoup.parse(TITLE + "<div id=c>" + content + "</div>");
    PageMetadataOf read = PageMetadataOf.tree(dom, dom.getElementById("c"), null);
    read.metadata().consumed().stream().mapToObj(read.page()::element).forEach(Element::remove);

    assertThat(value(read.metadata().metadata().source())).isEqualTo("云泽日报");
    assertThat(dom.select("#c").text()).doesNotContain("云泽日报", "来源");
  }
}
