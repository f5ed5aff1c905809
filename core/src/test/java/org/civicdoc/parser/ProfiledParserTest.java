package org.civicdoc.parser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users' profiles change, and whose word counts. */
class ProfiledParserTest {

  private static final String TEXT = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取意见。</p>";

  private static final String PAGE =
      "<title>河道整治</title><div class=content>"
          + TEXT.repeat(4)
          + "</div><div id=box>　<p>调研组认为，整治取得成效。</p></div>";

  private static CivicDocument parse(String html, SiteProfile... profiles) {
    return parse(html, PageContext.none(), profiles);
  }

  private static CivicDocument parse(String html, PageContext context, SiteProfile... profiles) {
    CivicParserBuilder builder = CivicParser.builder();
    List.of(profiles).forEach(builder::profile);
    return builder.build().parse(html, context);
  }

  private static SiteProfile profile(String key, String... values) {
    return SiteProfile.builder(key).add(key, values).build();
  }

  private static String text(CivicDocument document) {
    return document.blocks().stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({"body.id,box", "body.id,bo*", "body.id,BOX", "body.comment,正文", "body.tag,x-body"})
  void aUsersContainerWinsThoughItHoldsLess(String key, String value) {
    String html = PAGE.replace("　", "<x-body><!-- 正文 -->") + "</x-body>";
    assertThat(text(parse(html))).contains("座谈会");
    assertThat(text(parse(html, profile(key, value)))).startsWith("调研组认为");
  }

  @Test
  void theContainerOfTheFirstProfileWinsAndAnEmptyOneCountsForNothing() {
    String html = PAGE + "<div id=empty></div>";
    SiteProfile box = profile("body.id", "box");
    SiteProfile content = profile("body.class", "content");
    assertThat(text(parse(html, box, content))).startsWith("调研组");
    assertThat(text(parse(html, content, box))).startsWith("云泽市");
    assertThat(text(parse(html, profile("body.id", "empty"), box))).startsWith("调研组");
  }

  @Test
  void theFirstProfileDecidesWhatALabelStandsFor() {
    String html = "<h1>河道整治</h1><p>送稿科室：水利局</p>" + PAGE;
    SiteProfile source = profile("source.label", "送稿科室");
    SiteProfile publisher = profile("publisher.label", "送稿科室");
    assertThat(parse(html).metadata().source()).isNull();
    assertThat(Metadata.find(parse(html, source, publisher).metadata().source())).hasValue("水利局");
    assertThat(Metadata.find(parse(html, publisher, source).metadata().publisher()))
        .hasValue("水利局");
    assertThat(parse(html, profile("none.label", "送稿科室"), source).metadata().source()).isNull();
  }

  @Test
  void aBuiltInLabelCanMeanSomethingElse() {
    String html = "<h1>河道整治</h1><p>来源：水利局</p>" + PAGE;
    Metadata metadata = parse(html, profile("author.label", "来源")).metadata();
    assertThat(metadata.source()).isNull();
    assertThat(Metadata.find(metadata.author())).hasValue("水利局");
  }

  @Test
  void namesOfMetaTagsComeBeforeTheBuiltInOnes() {
    String html =
        "<meta name=contentsource content=甲><meta name=X-From content=乙>"
            + "<meta name=pubdate content=2024-05-06>"
            + PAGE;
    assertThat(Metadata.find(parse(html).metadata().source())).hasValue("甲");
    assertThat(Metadata.find(parse(html, profile("source.meta", "x-from")).metadata().source()))
        .hasValue("乙");
    assertThat(parse(html, profile("none.meta", "PubDate")).metadata().publishedAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"publishedAt.id,when", "publishedAt.class,Day", "publishedAt.tag,x-day"})
  void whatAUsersProfileMarksWinsOverTheByline(String key, String value) {
    String html =
        "<h1>河道整治</h1><p>发布时间：2024-05-06</p><x-day id=when class='a Day'>发文 2024年5月7日</x-day>"
            + PAGE;
    assertThat(Metadata.find(parse(html).metadata().publishedAt()))
        .map(PublicationTime::toString)
        .hasValue("2024-05-06");
    Sourced<PublicationTime> marked =
        requireNonNull(parse(html, profile(key, value)).metadata().publishedAt());
    assertThat(marked.value().toString()).isEqualTo("2024-05-07");
    assertThat(marked.from()).isEqualTo(ValueSource.TEMPLATE_MARKER);
    assertThat(marked.others()).hasSize(1);
  }

  @Test
  void anElementOrACommentCanHoldATextualField() {
    String html =
        "<h1>河道整治</h1><b class=org>报送：水利局</b><!--文稿编审 begin-->编辑：苏芳<!--文稿编审 end-->" + PAGE;
    SiteProfile profile =
        SiteProfile.builder("test")
            .add("publisher.class", "org")
            .add("editor.comment", "文稿编审")
            .build();
    Metadata metadata = parse(html, profile).metadata();
    assertThat(Metadata.find(metadata.publisher())).hasValue("报送：水利局");
    assertThat(Metadata.find(metadata.editor())).hasValue("苏芳");
  }

  @Test
  void wordsTellFurnitureAndWhatIsNone() {
    String html =
        PAGE.replace(
            "</div><div id=box>", "<div class=pagerBox>甲，乙。</div><p class=zbx>丙，丁。</p></div>");
    assertThat(text(parse(html))).doesNotContain("甲，乙").contains("丙，丁");
    assertThat(text(parse(html, profile("body.word", "pager")))).contains("甲，乙");
    assertThat(text(parse(html, profile("furniture.word", "ZBX")))).doesNotContain("丙，丁");
  }

  @Test
  void linesTellToolsTailsAndWhatIsNeither() {
    String html = "<div class=content>" + TEXT + "<p>打印本页</p><p>延伸服务</p>" + TEXT + "</div>";
    assertThat(text(parse(html))).doesNotContain("打印本页").contains("延伸服务");
    assertThat(text(parse(html, profile("body.line", "打印本页")))).contains("打印本页");
    assertThat(text(parse(html, profile("tool.line", "延伸.{2}")))).doesNotContain("延伸服务");
    CivicDocument cut = parse(html, profile("tail.line", "延伸"));
    assertThat(cut.blocks()).hasSize(1);
    assertThat(parse(html, profile("body.line", "延伸.*"), profile("tail.line", "延伸")).blocks())
        .hasSize(3);
  }

  @Test
  void phrasesTellErrorPages() {
    String html = "<body><p>云泽提示：本稿下线</p></body>";
    assertThat(parse(html, profile("error.text", "本稿下线")).issues())
        .extracting(ParseIssue::code)
        .contains(IssueCode.ERROR_PAGE);
  }

  @Test
  void wordsOfIdsTellTheTitle() {
    String html =
        "<body><div class=qqbt>关于整治河道的实施意见</div><div class=content>" + TEXT + "</div></body>";
    assertThat(parse(html).metadata().title()).isNull();
    assertThat(Metadata.find(parse(html, profile("title.word", "qqbt")).metadata().title()))
        .hasValue("关于整治河道的实施意见");
  }

  @Test
  void dumpsAreReadWithTheSameLabels() {
    String dump =
        """
        河道整治
        挂出时间：2024-05-06 来源：云泽日报
        云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况。
        """;
    assertThat(
            Metadata.find(
                parse(dump, profile("publishedAt.label", "挂出时间")).metadata().publishedAt()))
        .map(PublicationTime::toString)
        .hasValue("2024-05-06");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "http://www.yunze.example/a/1.html, www.yunze.example, true",
        "HTTP://WWW.YUNZE.EXAMPLE:8080/a b|c, www.yunze.example, true",
        "http://rd.yunze.example/, *.yunze.example, true",
        "http://a.rd.yunze.example/, *.yunze.example, true",
        "http://yunze.example/, *.yunze.example, false",
        "http://www.yunze.example/, rd.yunze.example, false",
        "http://notyunze.example/, *.yunze.example, false",
        "-, www.yunze.example, false",
        "no address, www.yunze.example, false"
      })
  void aProfileIsUsedOnItsHostsOnly(String url, String host, boolean used) {
    SiteProfile box = SiteProfile.builder("box").host(host).add("body.id", "box").build();
    CivicDocument document = parse(PAGE, PageContext.none().withUrl(url), box);
    assertThat(text(document).startsWith("调研组")).isEqualTo(used);
  }

  @Test
  void theAddressThatAPageGivesTellsItsHostIfNobodyElseDoes() {
    SiteProfile box =
        SiteProfile.builder("box").host("*.yunze.example").add("body.id", "box").build();
    String canonical = "<link rel=canonical href=http://www.yunze.example/1.html>";
    String tag = "<meta name=Url content=http://www.yunze.example/1.html>";
    assertThat(text(parse(canonical + PAGE, box))).startsWith("调研组");
    assertThat(text(parse(tag + PAGE, box))).startsWith("调研组");
    PageContext elsewhere = PageContext.none().withUrl("http://other.example/");
    assertThat(text(parse(canonical + PAGE, elsewhere, box))).doesNotStartWith("调研组");
  }

  @Test
  void allProfilesThatCoverAHostAreUsedInTheirOrder() {
    SiteProfile wide =
        SiteProfile.builder("wide").host("*.example").add("source.label", "送稿科室").build();
    SiteProfile narrow =
        SiteProfile.builder("narrow")
            .host("www.yunze.example")
            .add("publisher.label", "送稿科室")
            .add("body.id", "box")
            .build();
    String html = "<h1>河道整治</h1><p>送稿科室：水利局</p>" + PAGE;
    PageContext context = PageContext.none().withUrl("http://www.yunze.example/");
    CivicDocument document = parse(html, context, wide, narrow);
    assertThat(text(document)).startsWith("调研组");
    assertThat(Metadata.find(document.metadata().source())).hasValue("水利局");
    assertThat(document.metadata().publisher()).isNull();
  }

  @Test
  void aParserDoesNotFollowItsBuilder() {
    CivicParserBuilder builder = CivicParser.builder();
    CivicParser parser = builder.build();
    builder.profile(profile("body.id", "box"));
    assertThat(text(parser.parse(PAGE, PageContext.none()))).startsWith("云泽市");
  }
}
