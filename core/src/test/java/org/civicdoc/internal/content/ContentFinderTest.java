package org.civicdoc.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.civicdoc.internal.page.FeaturesOf;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFinderTest {

  private static final String TEXT = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取意见。</p>".repeat(4);

  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  private static String rule(ContentRoot root) {
    return root.name() == null ? "prose" : root.name().entry().toString();
  }

  private static String find(String html) {
    PageFeatures page = FeaturesOf.page(Jsoup.parse(html));
    return new ContentFinder(KNOWLEDGE, new Furniture(KNOWLEDGE))
        .find(page, null)
        .map(root -> page.element(root.number()).id() + " " + rule(root))
        .orElse("nothing");
  }

  @Test
  void takesAKnownContainer() {
    assertThat(find("<div id=a>导航</div><div id=b class=TRS_Editor>" + TEXT + "</div>"))
        .isEqualTo("b body.class = TRS_Editor");
    assertThat(find("<div id=b class='x article-CONTENT'>" + TEXT + "</div>"))
        .isEqualTo("b body.class = article-content");
    assertThat(find("<div id=b><!--<$[信息内容]>begin-->" + TEXT + "</div>"))
        .isEqualTo("b body.comment = $[信息内容]>begin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h3>来信内容</h3><div>%1$s</div></div><div><h3>回复内容：</h3><div>%2$s</div></div>",
        "<h3>来信内容</h3><div>%1$s</div><h3>回复内容</h3><div>%2$s</div>"
      })
  void takesALetterWithItsAnswer(String boxes) {
    String letter = "<p>锦绣家园的幼儿园什么时候能开园？盼复。小区从2016年交房到现在已经住了两千多户。</p>";
    String page =
        "<div id=a><h2>咨询</h2>" + boxes + "<h3>更多来信</h3>" + "<p>反映占道经营</p>".repeat(50) + "</div>";
    assertThat(find(page.formatted(letter, TEXT))).isEqualTo("a prose");
    PageFeatures features = FeaturesOf.page(Jsoup.parse(page.formatted(letter, TEXT)));
    ContentRoot root =
        new ContentFinder(KNOWLEDGE, new Furniture(KNOWLEDGE)).find(features, null).orElseThrow();
    assertThat(features.element(root.from() - 1).text()).isEqualTo("咨询");
    assertThat(features.element(root.to()).text()).isEqualTo("更多来信");
  }

  @Test
  void takesTheInnermostOfNestedContainersThatHoldsTheText() {
    assertThat(
            find("<div id=a class=content>导航<div id=b class=TRS_Editor>" + TEXT + "</div></div>"))
        .isEqualTo("b body.class = TRS_Editor");
  }

  @Test
  void leavesTitleAndBylineOfAShortNoticeToTheContainerAround() {
    String head = "<h1>关于河道保洁，沿河停车的通告</h1><p>时间：2023-06-08</p>";
    String notice = "<p>沿河道路将于下周分段保洁，请车主于周五前挪车，配合作业。停车可用东侧广场，保洁期间不收费，谢谢支持。</p>";
    assertThat(
            find(
                "<div id=a class=content>"
                    + head
                    + "<div id=b class=article_content>"
                    + notice
                    + "</div></div>"))
        .isEqualTo("b body.class = Article_content");
  }

  @Test
  void keepsTheContainerAroundATeaser() {
    String teaser = "<div id=b class=article_content><p>导读：河道，停车。</p></div>";
    String notice = "<p>沿河道路将分段保洁，请车主于周五前挪车，配合作业，谢谢支持。</p>";
    assertThat(find("<div id=a class=content>" + teaser + notice + "</div>"))
        .isEqualTo("a body.class = content");
  }

  @Test
  void countsNoIconsAsPicturesOfTheArticle() {
    String icons = "<img src=/images/share1.png><img src=wx.png width=20>".repeat(8);
    String editor = "<div id=b class=TRS_Editor><p>沿河道路将分段保洁，请车主于周五前挪车，配合作业，谢谢支持。</p></div>";
    assertThat(find("<div id=a class=content>" + icons + editor + "</div>"))
        .isEqualTo("b body.class = TRS_Editor");
  }

  @Test
  void doesNotTakeTheWholePageForItsClass() {
    String page = "<body id=a class=article-content><div id=b>" + TEXT + "</div><p>云泽，版权所有</p>";
    assertThat(find(page)).isEqualTo("b prose");
  }

  @Test
  void takesNoFooterWhereThereIsHardlyAnyText() {
    String links = "<div>" + "<a href=x>云泽新闻中心</a>".repeat(20) + "</div>";
    String footer = "<div class=bottom><p>云泽市融媒体中心，新闻信息服务许可证编号12号，举报电话：12345</p></div>";
    assertThat(find("<div id=b><p>代表视察排水工程。</p></div>" + links + footer)).isEqualTo("b prose");
  }

  @Test
  void passesAContainerThatHoldsLittleOfTheText() {
    assertThat(find("<div id=a class=content><p>导读，云泽。</p></div><div id=b>" + TEXT + "</div>"))
        .isEqualTo("b prose");
  }

  @Test
  void findsTheProseWithoutAnyName() {
    String links = "<div class=nav>" + "<a href=x>云泽新闻中心</a>".repeat(40) + "</div>";
    assertThat(find(links + "<div id=b>" + TEXT + "</div>" + links)).isEqualTo("b prose");
  }

  @Test
  void takesNoCellOfATableOfDataForTheArticle() {
    String row = "<tr><td>处罚依据</td><td>《云泽市河道管理办法》第五条、第十七条、第三十条，《云泽市防洪条例》第二十一条。</td></tr>";
    String rows = "<tr><td>文号</td><td>云水罚字〔2018〕35号</td></tr>" + row;
    String others = "<tr><td>处罚机关</td><td>云泽市水务局</td></tr>".repeat(5);
    String links = "<a href=x>云泽新闻中心</a>".repeat(9);
    assertThat(find(links + "<div id=b><table>" + rows + others + "</table></div>" + links))
        .isEqualTo("b prose");
  }

  @Test
  void takesTheRowsBelowASentence() {
    String sentence = "<tr><td>云泽市人大常委会近日组成调研组，赴各镇街调研。</td></tr>";
    String signature = "<tr><td>云泽市人大办公室</td></tr><tr><td>2023年6月8日</td></tr>";
    String page = "<table><tbody id=%s><tr><td id=%s>" + "云泽云泽</td></tr>";
    assertThat(find(page.formatted("b", "c") + sentence + signature + "</table>"))
        .isEqualTo("b prose");
    String others = "<tr><td><a href=1>云泽新闻</a></td></tr><tr><td><a href=2>云泽新闻</a></td></tr>";
    assertThat(find(page.formatted("c", "d") + sentence.replace("<tr", "<tr id=b") + others))
        .isEqualTo("b prose");
  }

  @Test
  void widensTheArticleByNoImprint() {
    String imprint = "<table><tr><td>版权所有：云泽市水务局　地址：云泽市人民路1号，电话：12345，传真：12346</td></tr></table>";
    assertThat(find("<table><tr><td>站内<td id=b>" + TEXT + "</table>" + imprint))
        .isEqualTo("b prose");
  }

  @Test
  void takesWhatStandsBetweenTheMarksOfAComment() {
    String html =
        "<div><img src=line.png><!--<$[信息内容]>begin--><p>"
            + TEXT
            + "</p><!--<$[信息内容]>end--><p>下一条</p></div>";
    assertThat(besideMarks(html)).containsExactly("img", "p");
    assertThat(besideMarks(html.replace("end-->", "-->"))).containsExactly("img");
    assertThat(besideMarks("<div><!--<$[信息内容]>begin--><!--<$[信息内容]>end-->" + TEXT + "</div>"))
        .isEmpty();
  }

  private static List<String> besideMarks(String html) {
    PageFeatures page = FeaturesOf.page(Jsoup.parse(html));
    ContentRoot root =
        new ContentFinder(KNOWLEDGE, new Furniture(KNOWLEDGE)).find(page, null).orElseThrow();
    return IntStream.range(root.number(), page.end(root.number()))
        .filter(root::isBesideMarks)
        .mapToObj(i -> page.element(i).normalName())
        .toList();
  }

  /** The article is {@code b}, whatever stands around it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=b>NOTICE</div><div>DISCLAIMER</div>",
        "<div id=b class=TRS_Editor>NOTICE</div><div>DISCLAIMER</div>",
        "<div id=b><p>一起来看看！</p><img src=a.jpg><p>第二张图，说的是河道。</p></div><div>DISCLAIMER</div>",
        "<div id=b>BROKEN</div><div>TEASERS</div>",
        "<div>TEASERS</div><div id=b>TEXT</div>",
        "<div><div id=b>BROKEN</div><div>订阅本栏目，请登录。</div>LINKS</div>",
        "<div class=content>LINKS<div id=b>TEXT</div><p>云泽市水务局主办，欢迎访问。</p>LINKS</div>",
        "<div id=b>ROW(NOTICE)ROW(联系人：夏文)ROW(云泽市水务局)ROW(2024年5月21日)</div>",
        "<div id=b>ROW(<div>NOTICE</div>)ROW(<div>云泽市水务局</div>)ROW(<div>2024年5月21日</div>)</div>",
        "<div id=b>TEXT<p>系统升级，请用新的浏览器登录，以免无法使用。</p><p>云泽市水务局</p></div>LINKS"
      })
  void findsTheArticleBetweenWhatElseReadsLikeOne(String html) {
    String teaser =
        "<li><a href=1.html>我市召开河道整治工作推进会</a> 2023-01-10<p>会议要求，各地各部门认真落实，加强河道整治，抓好防汛，确保安全。</p>";
    String page =
        html.replaceAll("ROW\\((.*?)\\)", "<div class=row>$1</div>")
            .replace("NOTICE", "<p>沿河道路将于下周分段保洁，请车主于周五前挪车，停车可用东侧广场，谢谢。</p>")
            .replace(
                "DISCLAIMER",
                "<p>凡本网注明来源的作品，均转载自其它媒体，并不代表本网赞同其观点，如有侵权，请联系我们。</p>"
                    + "<p>任何单位未经许可，不得复制、转载本网站的内容，违者将追究其法律责任。</p>"
                    + "<p>版权所有：云泽市水务局　ICP备12345678号</p>")
            .replace("TEASERS", "<h3>最新动态</h3><ul>" + teaser.repeat(8) + "</ul>")
            .replace("LINKS", "<p><a href=x.html>云泽新闻中心</a></p>".repeat(12))
            .replace("BROKEN", "全市河道水质逐年好转，群众满意。<br>会议要求，压实责任。<br>会议强调，建立长效机制。")
            .replace("TEXT", TEXT);
    assertThat(find(page)).startsWith("b ");
  }

  @Test
  void findsNothingWhereThereAreOnlyLinks() {
    assertThat(find("<a href=x>云泽</a>".repeat(20))).isEqualTo("nothing");
    assertThat(find("")).isEqualTo("nothing");
  }
}
