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
        "<p>2024-03-28　来源：市人大办　<a href=a>大</a> <a href=b>中</a> <a href=c>小</a></p> | 市人大办",
        "<p>2024-03-28　来源：市人大办　<a>打印</a></p> | 市人大办",
        "<p>2024-03-28 15:32 云泽市科学技术协会</p> | 云泽市科学技术协会",
        "<h6>2024-03-28 15:32　云泽市水务局　阅读（3）</h6> | 云泽市水务局",
        "<p>資料來源 Fonte：市政署 發佈日期 Data：2024-06-03</p> | 市政署",
        "<dl><dt>信息来源</dt><dd>市人大办</dd><dt>浏览</dt><dd>3</dd></dl> | 市人大办",
        "<p class=from><span>云泽交通</span><span>08-29 16:30</span><span>阅读 2301</span></p> | 云泽交通",
        "<p>03-28 15:32 云泽市科学技术协会</p> | 云泽市科学技术协会",
        "<p>来源：云泽日报<a>打印</a></p> | 云泽日报",
        "<div><i class=time></i>2024-03-28</div><div><i class=from></i>市人大办</div> | 市人大办",
        "<p>報送單位：市人大办　發佈時間：2024-03-28</p> | 市人大办",
        "<p>云泽市科学技术协会</p><p>03-28 15:32</p> | 云泽市科学技术协会",
        "<p>03-28 15:32 <i></i>云泽文旅微信公众号 <i></i>1.2k</p> | 云泽文旅微信公众号",
        "<p>【会议公告】　发布：2018-07-26　市人大办秘书股</p> | 市人大办秘书股"
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
        "<p>2024-03-28 来源：市人大办 记者 江一帆 通讯员 白露</p> | 江一帆",
        "<p>本报记者 江一帆 陆远 通讯员 白露</p> | 江一帆 陆远",
        "<p>2024-03-28 来源：市人大办 记者 江一帆 阅读 12</p> | 江一帆",
        "<p>记者 江一帆</p> | 江一帆",
        "<p>2018-11-15 云泽网 ｜ 文/图 江一帆 ｜ <a>评论</a></p> | 江一帆",
        "<p>图/文：记者 江一帆 白露</p> | 江一帆 白露",
        "<p>市人大财经委调研组</p><p>2018-11-15</p> | 市人大财经委调研组",
        "<h3>市人大财经委调研组</h3><p>2018-11-15</p> | ",
        "<p>发布于 2018-11-15 由 <span class='author vcard'><a href=/a>江一帆</a></span></p> | 江一帆",
        "<p>来源：市记者协会</p> | "
      })
  void findsTheAuthor(String byline, @Nullable String author) {
    assertThat(value(read(TITLE + byline).author())).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>（2024年3月1日）</p><p>2024-03-02 08:30　编辑：白露</p> | 2024-03-02T08:30",
        "<p>（2024年3月1日）</p> | 2024-03-01",
        "<p>（2024-03-02 08:30）</p> | 2024-03-02T08:30",
        "<p>http://www.yunze.example　2011年12月07日 07:42:15　云泽日报</p> | 2011-12-07T07:42",
        "<p>Data 發佈日期：2024-06-03</p> | 2024-06-03",
        "<p>Nov 26, 2024 16:30</p> | 2024-11-26T16:30",
        "<p>云泽日报 26 November 2024</p> | 2024-11-26",
        "<p><a href=/>云泽门户网站 www.water.yunze.example</a> 2011-12-07 07:42:15 来源：云泽日报</p> | 2011-12-07T07:42",
        "<p>成文日期：2011年12月7日　来源：云泽日报</p> | 2011-12-07",
        "<p>生成日期：2011-12-07 07:42</p> | 2011-12-07T07:42",
        "<div><a>2011-12-07 07:42</a><a>新闻宣传中心</a><a href=#>打印</a></div> | 2011-12-07T07:42",
        "<p>成文日期：2011-12-01　发布日期：2011-12-07</p> | 2011-12-07"
      })
  void findsTheTimeOfPublication(String byline, String time) {
    assertThat(published(TITLE + byline)).startsWith(time);
  }

  @ParameterizedTest
  @CsvSource({
    "发布时间：2024-03-02 09:12, 2024-03-02T09:12",
    "2024-03-02 09:12, 2024-03-02T09:12",
    "2024-03-05 09:12, 2024-03-02",
    "（2024年2月20日）, 2024-03-02"
  })
  void weighsTheDayBelowTheTitleAgainstTheHeaderTableAboveIt(String byline, String time) {
    String table =
        "<table><tr><td>索引号：</td><td>Y-1</td><td>公开日期：</td><td>2024-03-02</td></tr>"
            + "<tr><td>发布机构：</td><td>市人大办</td><td>文号：</td><td>云人发〔2024〕3号</td></tr></table>";
    String page = table + TITLE + "<p>" + byline + "</p>";
    assertThat(read(page).header()).hasSize(4);
    assertThat(published(page)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav aria-label=breadcrumb><ol><li><a href=/>首页</a></li><li><a href=/a>要闻</a></li></ol></nav>",
        "<div><span>要闻</span><span>首页 - 要闻</span></div>",
        "<div class=Bread_x2><span>首页</span><span class=i>/</span><span>要闻</span></div>",
        "<div class=position><a href=/>首页</a><i></i><span>要闻</span></div>",
        "<nav class=bread><ol><li><a href=/>首页</a></li><li><a href=/a>要闻</a></li></ol></nav>",
        "<div>首页 <img src=arrow.gif> 要闻</div>",
        "<div>当前位置：首页<img src=arrow.gif>要闻</div>",
        "<div class=crumb>首页<i class=next></i>要闻<i class=next></i>正文</div>",
        "<div>首页<span class=sep></span>要闻</div>",
        "<ul class=breadcrumb><li>首页</li><li class=active>要闻</li></ul>",
        "<ol class=breadcrumb><li><a href=/>首页</a></li><li>要闻</li></ol>",
        "<div><a href=/>首页</a> <a href=/a>要闻</a> <span>新闻详情</span></div>",
        "<title>云泽市人大常委会调研河道整治</title><div><a href=/>首页</a> <a href=/a>要闻</a> <a href=/a/1>云泽市人大常委会调研河道整治</a></div>",
        "<div>位置：<a href=/>首页</a>》<a href=/a>要闻</a></div>",
        "<div>→ 您现在的位置：<a href=/>首页</a> → <a href=/a>要闻</a></div>",
        "<ul class=crumb><li>首页</li><li><i></i></li><li>要闻</li></ul>",
        "<ul><li>当前位置：</li><li>首页</li><li>要闻</li></ul>",
        "<div><ol class=crumb><span>位置：</span><li>首页</li><li>要闻</li></ol><p><i>&#xe60b;</i></p></div>",
        "<div class=path><a href=/>首页</a> &gt; <a href=/a>要闻</a> <b>要闻</b></div>",
        "<div class=crumb>导航：<a href=/>首页</a> &gt; <a href=/a>要闻</a></div>",
        "<div class=crumb>首页|要闻</div>",
        "<table><tr><td>位置：<td><table><tr><td>首页</table><td>&gt;<td><table><tr><td>要闻</table></table>",
        "<table><tr><td>位置：<td><a href=/>首页</a><td>&nbsp;&gt;<td><table><tr><td>要闻</table><td>&gt;<td><table><tr><td>正文</table></table>",
        "<p>Your Position: <a href=/>首页</a> &gt; <a href=/a>要闻</a></p>"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=images/logo.png alt=云泽市水务局> | 云泽市水务局",
        "<div class=logo><a href=/><img src=a.png alt=云泽市水务局></a></div> | 云泽市水务局",
        "<img src=images/photo.png alt=云泽市水务局> |",
        "<img src=images/logo.png alt=魅力云泽> |",
        "<title>云泽市人大常委会调研河道整治_要闻_云泽县</title> | 云泽县",
        "<title>云泽市人大常委会调研河道整治--云泽先锋</title> | 云泽先锋",
        "<title>云泽市人大常委会调研河道整治-工作动态</title> |",
        "<title>云泽市人大常委会调研河道整治-云泽</title> |",
        "<table><tr><td><b>云泽人大网</b> http://www.rd.yunze.example</table> | 云泽人大网",
        "<meta name=apple-mobile-web-app-title content=云泽融媒> | 云泽融媒",
        "<meta name=application-name content=app><meta name=SiteName content=云泽网> | 云泽网",
        "<meta name=application-name content=WebSite> |",
        "<meta name=SiteName content=网站名称><title>云泽市人大常委会调研河道整治</title> |"
      })
  void takesTheSitesNameAtLastOfLogoAndTitleElement(String head, @Nullable String name) {
    assertThat(value(read(head + TITLE).siteName())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>来源：未知　作者：佚名　2024-03-28</p> | |",
        "<p>2024-03-28　作者：<a>设置</a></p> | |",
        "<p>来源：市人大办　作者：白露　2024-03-28</p> | 市人大办 | 白露"
      })
  void takesNoPlaceholdersForValues(
      String byline, @Nullable String source, @Nullable String author) {
    assertThat(value(read(TITLE + byline).source())).isEqualTo(source);
    assertThat(value(read(TITLE + byline).author())).isEqualTo(author);
  }

  @Test
  void takesNoRepetitionOfTheTitleForASubtitle() {
    assertThat(read(TITLE + "<h3>云泽市人大常委会调研河道整治</h3>").subtitle()).isNull();
    assertThat(value(read(TITLE + "<h3>代表建议加快管网改造</h3>").subtitle())).isEqualTo("代表建议加快管网改造");
  }

  @Test
  void takesNoMenuOfLinksThatIconsPartForAPath() {
    String menu =
        "<div><a href=/>首页</a><img src=line.gif><a href=/a>机构</a><img src=line.gif><a"
            + " href=/b>要闻</a></div>";
    assertThat(read(menu + TITLE).breadcrumb()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>调研河道 - 云泽云</title><header><h2><a href=/>云泽云</a></h2></header> | | 云泽云",
        "<title>调研河道_要闻_云泽发布</title><div class=logo>云泽发布</div> | | 云泽发布",
        "<title>调研河道-魅力云泽</title> | 版权所有：魅力云泽 未经许可不得转载 | 魅力云泽",
        "<div><h1 class=sitename>云泽民政</h1></div> | 云泽市民政局 | 云泽民政",
        "<p class='site-title'><a href=/>平安云泽</a></p> | | 平安云泽",
        "<div id=header>云泽人大</div> | 云泽市人大常委会办公室 版权所有 | 云泽人大"
      })
  void putsTheSitesNameTogetherOfWhatThePageSaysTwice(
      String head, @Nullable String foot, String name) {
    String html = head + TITLE + "<div id=c>" + PROSE + "</div><div>" + foot + "</div>";
    Document dom = Jsoup.parse(html);
    Metadata read = PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
    assertThat(value(read.siteName())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云泽大学研究生院版权所有　云教备0061号　云ICP备12003308号-1 | 云泽大学研究生院",
        "Copyright ©2016 云泽大学教务处All Rights Reserved | 云泽大学教务处",
        "Copyright @ 2005 云泽县图书馆. All rights reserved. | 云泽县图书馆",
        "Copyright 2012 云泽信息技术有限公司 |",
        "云泽信息技术有限公司版权所有 |",
        "Copyright 2012 未经许可不得转载 |",
        "版权所有 © 2017 制作单位：网络中心 |",
        "Copyright © 2017 制作单位：网络中心 |",
        "©云泽市财政局 版权所有 网站标识码3300000012 | 云泽市财政局",
        "版权所有 联系我们 网站地图 |",
        "版权所有 访问量 12345 |",
        "版权所有 云泽市财政局 | 云泽市财政局",
        "版权所有 © 2016 魅力云泽 | 魅力云泽",
        "中国·云泽 政府门户网站版权所有 |"
      })
  void takesTheHolderOfTheRightsForTheSite(String foot, @Nullable String name) {
    assertThat(value(read(TITLE + "<p>" + foot).siteName())).isEqualTo(name);
  }

  @Test
  void takesTheSiteBehindAWordThatStandsForAnyArticle() {
    assertThat(value(read("<title>内容页- 魅力云泽</title>" + TITLE).siteName())).isEqualTo("魅力云泽");
    assertThat(read("<title>内容页- 通知公告</title>" + TITLE).siteName()).isNull();
  }

  @Test
  void partsValuesWhereAnEmptyElementMakesRoom() {
    Metadata read =
        read(TITLE + "<h3>作者：综合科<span></span>时间：2022-11-18<span></span>点击数：<i></i></h3>");
    assertThat(value(read.author())).isEqualTo("综合科");
    assertThat(read.publishedAt())
        .hasToString("Sourced[value=2022-11-18, from=VISIBLE, others=[]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>调研河道-通知公告</title><ul><li>首页</li><li>通知公告</li></ul>",
        "<title>调研河道-通知公告</title><h2>通知公告</h2><p>当前位置：首页 &gt; 通知公告</p>",
        "<title>图书资讯</title><ul class=crumb><li>首页</li><li>&gt;<li>图书资讯<li>&gt;<li>通知公告</ul>"
      })
  void takesNoColumnForTheSite(String head) {
    assertThat(read(head + TITLE).siteName()).isNull();
  }

  @Test
  void takesNoNameOfAPictureForThatOfTheSite() {
    assertThat(read("<img alt=市长走访市公安局>" + TITLE).siteName()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><b>云水发〔2024〕7号</b> <a href=/a>原文</a> <i>发布日期：2024-03-28</i></p> | 云水发〔2024〕7号",
        "<p><b>第7号提案</b> <i>发布日期：2024-03-28</i></p> |"
      })
  void findsTheDocumentNumberBesideTheDay(String byline, @Nullable String number) {
    assertThat(value(read(TITLE + byline).documentNumber())).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<p>发布者：代表联络处 发布时间：2024-03-28</p> | 代表联络处", "<p>发布者：江一帆 发布时间：2024-03-28</p> |"})
  void takesABodyThatPostsAPageForItsPublisher(String byline, @Nullable String publisher) {
    assertThat(value(read(TITLE + byline).publisher())).isEqualTo(publisher);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>云泽人大信息网</title><h1>云泽人大信息网</h1>|云泽人大信息网",
        "<title>云泽县政府网触屏版</title><h1>云泽县政府网触屏版</h1>|云泽县政府网触屏版",
        "<title>停水通知</title><div class=top-site>云泽公共服务网</div>|云泽公共服务网",
        "<title>云泽人大网--新闻</title>|云泽人大网"
      })
  void tellsTheSiteFromTheTitleWhereItsNameIsAllThatTheTitleElementSays(String head, String site) {
    Metadata read = read(head + "<p>位置：首页 &gt; 决议</p>" + TITLE + "<p>2024-03-28</p>");
    assertThat(value(read.title())).isEqualTo("云泽市人大常委会调研河道整治");
    assertThat(value(read.siteName())).isEqualTo(site);
  }

  @Test
  void takesTheHeadingBelowAColumnForTheTitle() {
    Metadata read = read("<h1>通知公告</h1><h2>云泽市人大常委会调研河道整治</h2><h3>2024-03-28</h3>");
    assertThat(value(read.title())).isEqualTo("云泽市人大常委会调研河道整治");
  }

  @Test
  void takesTheHeadingForTheTitleThoughTheTitleElementSaysTheColumnThatIsLinked() {
    Metadata read =
        read("<title>审查调查</title><h2><a href=../>审查调查</a></h2>" + TITLE + "<p>2024-03-28");
    assertThat(value(read.title())).isEqualTo("云泽市人大常委会调研河道整治");
  }

  @Test
  void takesCentredLargePrintAboveTheArticlesElementForTheTitle() {
    Metadata read =
        read(
            "<title>云泽统计信息网</title><table><tr><td align=center><b><font size=4>2007年1—10月国民经济"
                + "<br>主要指标完成情况</font></b></table>");
    assertThat(value(read.title())).isEqualTo("2007年1—10月国民经济主要指标完成情况");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "调研河道整治工作-政务要闻-云泽网",
        "调研河道整治工作——云泽市人民政府",
        "调研河道整治工作 云泽市人民政府门户网站",
        "调研河道整治工作│云泽网",
        "调研河道整治工作＿云泽网",
        "调研河道整治工作（云泽市人民政府网站）",
        "云泽市人民政府-政务公开-调研河道整治工作",
        "云泽市人民政府 > 政务要闻 > 调研河道整治工作"
      })
  void findsTheTitleAmongTheNamesOfSiteAndColumn(String titleElement) {
    assertThat(value(read("<title>" + titleElement + "</title>").title())).isEqualTo("调研河道整治工作");
  }

  @ParameterizedTest
  @ValueSource(strings = {"云泽—临江高速公路环评公示", "2024年1-3月财政收支情况", "云泽市财政局·云泽市审计局通知"})
  void keepsATitleThatHoldsADash(String titleElement) {
    assertThat(value(read("<title>" + titleElement + "</title>").title())).isEqualTo(titleElement);
  }

  @Test
  void keepsTheColumnOfTheSameNameAsTheTitleInThePath() {
    Metadata read =
        read("<p>位置：<a href=/>首页</a> &gt; <a href=/a>政府工作报告</a> &gt; 正文</p><h1>政府工作报告</h1>");
    assertThat(Metadata.find(read.breadcrumb())).contains(List.of("首页", "政府工作报告"));
  }

  @Test
  void takesTheDayInBracketsBelowTheTitleForASubtitleWhereTheBylineHasAnother() {
    assertThat(value(read(TITLE + "<h3>（2024年1月14日）</h3><p>时间：2024-01-15").subtitle()))
        .isEqualTo("（2024年1月14日）");
    assertThat(read(TITLE + "<h3>（2024年1月14日）</h3>").subtitle()).isNull();
  }

  @Test
  void takesNoDatumOfTheHeadForTheTitle() {
    Document dom =
        Jsoup.parse(
            "<body id=c><table><tr><td>类别：A<td>发布日期：2024-03-28</table><p align=center>云函〔2024〕52号</p>"
                + "<p align=center><b><font size=5>关于第139号提案的答复</font></b></p>"
                + PROSE);
    Metadata read = PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
    assertThat(value(read.title())).isEqualTo("关于第139号提案的答复");
    assertThat(value(read.documentNumber())).isEqualTo("云函〔2024〕52号");
  }

  @Test
  void readsTheDayThatLinksToThePageItself() {
    String day = "<p><a href=/2024/03/28/a><time>2024年3月28日</time></a></p>";
    assertThat(published(TITLE + day)).isEqualTo("2024-03-28");
  }

  @Test
  void leavesTheSignatureOfAShortLetterAboveTheAnnexToTheText() {
    String letter =
        "<p>各县人民政府：</p><p>现将《云泽市河道整治办法》印发给你们，请认真执行。</p>"
            + "<p align=right>云泽市人民政府</p><p align=right>2022年6月2日</p>";
    Document dom =
        Jsoup.parse(
            "<h2>云泽市人民政府<br>关于印发河道整治办法的通知</h2><h4>云政〔2022〕20号</h4><div id=c>" + letter + PROSE);
    Metadata read = PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
    assertThat(value(read.title())).isEqualTo("云泽市人民政府关于印发河道整治办法的通知");
    assertThat(value(read.documentNumber())).isEqualTo("云政〔2022〕20号");
    assertThat(read.source()).isNull();
    assertThat(read.subtitle()).isNull();
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
