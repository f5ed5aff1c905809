package org.civicdoc.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.Sourced;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {

  private static final String PROSE =
      "<p>区人大常委会近日组织代表视察民生实事项目，详细了解工程进度和资金使用情况，并提出意见建议。</p>"
          + "<p>代表们指出，要加强统筹，压实责任，把好事办好，让群众早日受益，并持续跟踪督办。</p>";

  private static final String TITLE = "区人大常委会组织代表视察民生实事项目";

  @Test
  void readsTheTagsOfTheNationalGuidelineInAnyCaseOrderAndPlace() {
    Metadata m =
        read(
            "<html><head><META content='某区人大网' name='SITENAME'><meta name=SiteIDCode content=''>"
                + "<meta name='SiteIDCode' content='4401000059'><meta name=columnname content=工作动态>"
                + "<meta name=ArticleTitle content='"
                + TITLE
                + "'><meta name=PubDate content='2020-12-30 17:40'><meta name=contentSource content=区人大办>"
                + "<meta name=Keywords content='代表,视察 民生'><meta name=Url content='./t1.html'></head>"
                + "<body><meta name=Description content=摘要><div id=c>"
                + PROSE
                + "</div>");

    assertThat(value(m.siteName())).isEqualTo("某区人大网");
    assertThat(value(m.siteCode())).isEqualTo("4401000059");
    assertThat(value(m.column())).isEqualTo("工作动态");
    assertThat(value(m.title())).isEqualTo(TITLE);
    assertThat(m.publishedAt())
        .hasToString("Sourced[value=2020-12-30T17:40, from=META_TAG, others=[]]");
    assertThat(value(m.source())).isEqualTo("区人大办");
    assertThat(Metadata.find(m.keywords())).contains(List.of("代表", "视察", "民生"));
    assertThat(value(m.description())).isEqualTo("摘要");
    assertThat(value(m.canonicalUrl())).isEqualTo("./t1.html");
  }

  @Test
  void prefersTheVisibleDateAndKeepsTheOther() {
    PageMetadata page =
        page(
            "<meta name=PubDate content='2021-04-09 10:21'><body><h1>"
                + TITLE
                + "</h1><div>发布时间：2021-04-07</div><div id=c>"
                + PROSE);

    Sourced<?> time = page.metadata().publishedAt();
    assertThat(time)
        .hasToString(
            "Sourced[value=2021-04-07, from=VISIBLE, others=[Candidate[value=2021-04-09T10:21, from=META_TAG]]]");
    assertThat(page.issues())
        .extracting(ParseIssue::code)
        .containsExactly(IssueCode.CONFLICTING_METADATA);
  }

  @Test
  void keepsWhatASiteCallsItselfAndTellsWhatItMeans() {
    Metadata m =
        read(
            "<meta name=SiteName content=某区人大网><h1>"
                + TITLE
                + "</h1><p>来源：本网　2020-12-30</p><div id=c>"
                + PROSE);

    assertThat(m.source())
        .hasToString(
            "Sourced[value=本网, from=VISIBLE, others=[Candidate[value=某区人大网, from=INFERRED]]]");
  }

  @Test
  void readsABylineSplitByTags() {
    Metadata m =
        read(
            "<h1>"
                + TITLE
                + "</h1><ul><li><span><i>发布时间：</i>2020-12-30 17:40</span></li><li>来　源：<a>区人大办</a></li>"
                + "<li><b>作者</b>：<em>张三</em></li><li>浏览次数：<span>3</span></li></ul><div id=c>"
                + PROSE
                + "<p>（责任编辑：李四）</p></div>");

    assertThat(m.publishedAt())
        .hasToString("Sourced[value=2020-12-30T17:40, from=VISIBLE, others=[]]");
    assertThat(value(m.source())).isEqualTo("区人大办");
    assertThat(value(m.author())).isEqualTo("张三");
    assertThat(value(m.editor())).isEqualTo("李四");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><b>21</b><i>2024年02月</i></div>",
        "<div><p>21</p><p>2024-02</p></div>",
        "<div><span>2024</span> <span>02/21</span></div>",
        "<div>二〇二四年二月二十一日</div>",
        "<table><tr><td>发布日期：</td><td>2024年2月21日</td></tr></table>",
      })
  void readsDatesOfManyForms(String date) {
    Metadata m = read("<h1>" + TITLE + "</h1>" + date + "<div id=c>" + PROSE);

    assertThat(m.publishedAt()).hasToString("Sourced[value=2024-02-21, from=VISIBLE, others=[]]");
  }

  @Test
  void takesNoDateOfAnotherPageOrEvent() {
    Metadata m =
        read(
            "<h1>"
                + TITLE
                + "</h1><ul><li><a href=a>另一条新闻 2020-01-01</a></li></ul><div id=c>"
                + "<p>（2007年6月29日第二十八次会议通过）</p><p>时间：2020年12月30日 地点：会议室</p>"
                + PROSE);

    assertThat(m.publishedAt()).isNull();
  }

  @Test
  void fallsBackToTheAddress() {
    Document dom = Jsoup.parse("<h1>" + TITLE + "</h1>" + PROSE);

    Metadata m =
        PageMetadataOf.tree(dom, null, "http://www.example.gov.cn/art/2020/12/30/art_1_2.html")
            .metadata()
            .metadata();

    assertThat(m.publishedAt()).hasToString("Sourced[value=2020-12-30, from=URL, others=[]]");
  }

  @Test
  void readsMarkersOfSystems() {
    Metadata hanweb =
        read(
            "<!--<$[标题]>begin--><p>"
                + TITLE
                + "</p><!--<$[标题]>end--><span>信息来源：<!--<$[信息来源]>begin-->区人大办<!--<$[信息来源]>end--></span>"
                + "<div id=c>"
                + PROSE);
    Metadata ucap =
        read(
            "<div><ucaptitle>"
                + TITLE
                + "</ucaptitle></div><div><publishtime>2020-12-30 17:40</publishtime></div><div id=c>"
                + PROSE);

    assertThat(value(hanweb.title())).isEqualTo(TITLE);
    assertThat(value(hanweb.source())).isEqualTo("区人大办");
    assertThat(value(ucap.title())).isEqualTo(TITLE);
    assertThat(ucap.publishedAt()).isNotNull();
  }

  @Test
  void readsHiddenBaiduIdsAsMarkersOnly() {
    Metadata m =
        read(
            "<h1>"
                + TITLE
                + "</h1><div style='display:none'><span id=pubtime_baidu>2020-12-30 17:40:05</span>"
                + "<span id=source_baidu>来源：区人大办</span></div><div id=c>"
                + PROSE);

    assertThat(m.publishedAt())
        .hasToString("Sourced[value=2020-12-30T17:40:05, from=TEMPLATE_MARKER, others=[]]");
    assertThat(m.source()).hasToString("Sourced[value=区人大办, from=TEMPLATE_MARKER, others=[]]");
  }

  @Test
  void readsJsonLdAndSurvivesBrokenJson() {
    String script = "<script type='application/ld+json'>%s</script>";
    Metadata m =
        read(
            String.format(java.util.Locale.ROOT, script, "{\"@type\": [broken")
                + String.format(
                    java.util.Locale.ROOT,
                    script,
                    "{\"@graph\":[{\"headline\":\""
                        + TITLE
                        + "\",\"datePublished\":\"2020-12-30T09:40:00Z\",\"author\":[{\"name\":\"张三\"}],},"
                        + "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"首页\"},{\"item\":{\"name\":\"要闻\"}}]}]}")
                + "<div id=c>"
                + PROSE);

    assertThat(value(m.title())).isEqualTo(TITLE);
    assertThat(m.publishedAt())
        .hasToString("Sourced[value=2020-12-30T17:40:00, from=JSON_LD, others=[]]");
    assertThat(value(m.author())).isEqualTo("张三");
    assertThat(Metadata.find(m.breadcrumb())).contains(List.of("首页", "要闻"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><th>索 引 号：</th><td>0001/2020-01</td><th>主题分类：</th><td></td></tr>"
            + "<tr><th>发文机关</th><td>某区政府</td><th>发文字号</th><td>某府〔2020〕5号</td></tr></table>",
        "<dl><dt>索引号</dt><dd>0001/2020-01</dd><dt>主题分类</dt><dd></dd>"
            + "<dt>发文机关</dt><dd>某区政府</dd><dt>发文字号</dt><dd>某府〔2020〕5号</dd></dl>",
        "<ul><li><span>索 引 号：</span>0001/2020-01</li><li><span>主题分类：</span></li>"
            + "<li><span>发文机关：</span>某区政府</li><li><span>发文字号：</span>某府〔2020〕5号</li></ul>",
        "<div><div><label>索引号：</label><span>0001/2020-01</span></div><div><label>主题分类：</label><span></span></div>"
            + "<div><label>发文机关：</label><span>某区政府</span></div><div><label>发文字号：</label><span>某府〔2020〕5号</span></div></div>",
        "<div><p><label>索引号</label><div>0001/2020-01</div></p></div><div><label>主题分类：</label></div>"
            + "<div><label>发文机关</label><div>某区政府</div></div><div><label>发文字号</label><div>某府〔2020〕5号</div></div>",
      })
  void readsHeaderTablesOfAllMakes(String table) {
    Metadata m = read(table + "<h1>" + TITLE + "</h1><div id=c>" + PROSE);

    assertThat(m.header())
        .containsExactly(
            new HeaderField("索引号", "0001/2020-01"),
            new HeaderField("主题分类", ""),
            new HeaderField("发文机关", "某区政府"),
            new HeaderField("发文字号", "某府〔2020〕5号"));
    assertThat(m.documentNumber())
        .hasToString("Sourced[value=某府〔2020〕5号, from=HEADER_TABLE, others=[]]");
    assertThat(value(m.indexNumber())).isEqualTo("0001/2020-01");
    assertThat(value(m.publisher())).isEqualTo("某区政府");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=x>当前位置：<a>首页</a> &gt; <a>要闻</a> &gt; 工作动态</div>",
        "<h1>您所在的位置：<a>首页</a>&gt;<a>要闻</a>&gt;<a>工作动态</a></h1>",
        "<ul class='breadcrumb'><li><a>首页</a></li><li>&gt; <a>要闻</a></li><li>&gt; 工作动态</li></ul>",
        "<ul class='crumbs'><li><a>首页</a></li><li><a>要闻</a></li><li><a>工作动态</a></li></ul>",
        "<div class=dqwz><a>首页</a><a>要闻</a><a>工作动态</a></div>",
        "<table><tr><td>位置：</td><td><a>首页</a> » <a>要闻</a> » <a>工作动态</a> » 正文</td></tr></table>",
        "<h3>首页 - 要闻 - 工作动态</h3>",
      })
  void readsBreadcrumbsOfAllMakes(String path) {
    Metadata m = read(path + "<h1>" + TITLE + "</h1><p>2020-12-30</p><div id=c>" + PROSE);

    assertThat(Metadata.find(m.breadcrumb())).contains(List.of("首页", "要闻", "工作动态"));
    assertThat(value(m.column())).isEqualTo("工作动态");
    assertThat(value(m.title())).isEqualTo(TITLE);
  }

  @Test
  void leavesTheTitleOutOfTheBreadcrumb() {
    Metadata m =
        read("<div>当前位置：首页 > 要闻 > " + TITLE + "</div><h1>" + TITLE + "</h1><div id=c>" + PROSE);

    assertThat(Metadata.find(m.breadcrumb())).contains(List.of("首页", "要闻"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>@_工作动态_某区人大网</title><h1><a>某区人大网</a></h1><p class=tit>@</p>",
        "<title>工作动态 - 某区人大网</title><h5>@</h5><div>发布时间：2020-12-30</div>",
        "<title>@-某区人大网</title>",
        "<title>某区人大网</title><div class='con-title'>@</div><div>2020-12-30</div>",
        "<title>某区人大网</title><td>@</td><div>来源：区人大办 2020-12-30</div>",
        "<title>@</title><div style='display:none'><h1>隐藏的标题在这里出现</h1></div><h2>@</h2>",
      })
  void findsTheTitleWhereverItStands(String page) {
    Metadata m = read(page.replace("@", TITLE) + "<div id=c>" + PROSE);

    assertThat(value(m.title())).isEqualTo(TITLE);
  }

  @Test
  void joinsATitleThatIsPrintedOverLines() {
    Metadata m =
        read("<title>某市关于印发工作方案的通知__第3期公报</title><div id=c><p>某市<br>关于印发工作方案<br>的通知</p>" + PROSE);

    assertThat(m.title()).hasToString("Sourced[value=某市关于印发工作方案的通知, from=VISIBLE, others=[]]");
  }

  @Test
  void readsTheNumberAboveTheText() {
    Metadata letter = read("<h1>" + TITLE + "</h1><div id=c><p>某府办规〔2022〕13号</p>" + PROSE);
    Metadata order = read("<h1>" + TITLE + "</h1><div id=c><p>某市人民政府令</p><p>第179号</p>" + PROSE);
    Metadata cited = read("<h1>" + TITLE + "</h1><div id=c><p>根据某府〔2020〕5号文件的要求</p>" + PROSE);

    assertThat(value(letter.documentNumber())).isEqualTo("某府办规〔2022〕13号");
    assertThat(value(order.documentNumber())).isEqualTo("某市人民政府令第179号");
    assertThat(cited.documentNumber()).isNull();
  }

  @Test
  void namesTheElementsThatHoldMetadataAndNoneOfTheBody() {
    Document dom =
        Jsoup.parse(
            "<div id=path>当前位置：首页 > 要闻</div><div id=c><h1 id=t>"
                + TITLE
                + "</h1><div id=by>发布时间：2020-12-30 来源：区人大办</div>"
                + PROSE
                + "<p id=contact>联系人：张三 联系电话：020-12345678</p><p id=ed>责任编辑：李四</p></div>");

    PageMetadataOf read = PageMetadataOf.tree(dom, dom.getElementById("c"), null);

    assertThat(read.page().element(read.metadata().titleElement()).id()).isEqualTo("t");
    assertThat(read.metadata().consumed().stream().mapToObj(read.page()::element))
        .extracting(Element::id)
        .containsExactly("path", "t", "by", "ed");
  }

  private static Metadata read(String html) {
    return page(html).metadata();
  }

  private static PageMetadata page(String html) {
    Document dom = Jsoup.parse(html);
    return PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata();
  }

  private static @Nullable String value(@Nullable Sourced<String> field) {
    return field == null ? null : field.value();
  }
}
