package org.civicdoc.parser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.civicdoc.explain.Dropped;
import org.civicdoc.explain.Explanation;
import org.civicdoc.explain.FieldCandidate;
import org.civicdoc.explain.FieldChoice;
import org.civicdoc.explain.Reason;
import org.civicdoc.golden.GoldenFile;
import org.civicdoc.json.DocumentReader;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.json.ExplanationWriter;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

  private static final CivicParser PARSER = CivicParser.builder().explain(true).build();

  private static final String PAGE =
      """
      <head><title>云泽市部署河道整治-云泽网</title><meta name="PubDate" content="2024-05-08 10:00">
      <meta name="ContentSource" content="云泽日报"></head><body>
      <div class="dqwz">当前位置：首页 > 要闻</div>
      <div id="main"><h1>云泽市部署河道整治</h1>
      <p class="byline">发布日期：2024-05-06　来源：云泽日报</p>
      <div class="TRS_Editor"><p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取意见。</p>
      <p style="display:none">旧稿，不再使用。</p><p>云泽市部署河道整治</p><div class="shareBox">分享，转发</div><p>【打印】</p>
      <p>调研组认为，河道整治取得明显成效，但仍有短板。要压实责任，建立长效机制，确保一江清水。</p>
      <p>相关阅读：</p><p><a href="x">旧闻</a></p></div>
      <div class="content">　</div></div></body>
      """;

  private static Explanation explain(String page) {
    ParseResult result =
        PARSER.parseResult(page.getBytes(StandardCharsets.UTF_8), PageContext.none());
    return requireNonNull(result.explanation());
  }

  @Test
  void tellsWhichRuleChoseTheArticleOverWhichRivals() {
    Explanation explanation = explain(PAGE);
    assertThat(explanation.content().refusal()).isNull();
    assertThat(explanation.content().candidates())
        .extracting(candidate -> candidate.reason() + " at " + candidate.place())
        .containsExactly(
            "body.class = TRS_Editor at div#main > div.TRS_Editor",
            "most prose at div#main",
            "body.class = content at div#main > div.content");
    assertThat(explanation.content().candidates().get(0).reason().profile()).isEqualTo("TRS");
  }

  @Test
  void tellsForEachFieldAllThatWasOffered() {
    Explanation explanation = explain(PAGE);
    assertThat(explanation.field("publishedAt").map(FieldChoice::candidates).orElseThrow())
        .containsExactly(
            new FieldCandidate(
                "2024-05-06",
                ValueSource.VISIBLE,
                new Reason("publishedAt.label", "发布日期", "common"),
                "div#main > p.byline"),
            new FieldCandidate(
                "2024-05-08 10:00",
                ValueSource.META_TAG,
                new Reason("publishedAt.meta", "pubdate", "common"),
                "meta[pubdate]"));
    assertThat(explanation.field("source").map(FieldChoice::candidates).orElseThrow())
        .extracting(FieldCandidate::value)
        .as("rivals with the same value")
        .containsExactly("云泽日报", "云泽日报");
    assertThat(explanation.fields())
        .extracting(FieldChoice::field)
        .containsExactly("title", "publishedAt", "source", "siteName", "column", "breadcrumb");
  }

  @Test
  void tellsWhatWasLeftOutAndByWhichRule() {
    assertThat(explain(PAGE).dropped())
        .extracting(part -> part.text() + " | " + part.reason().rule() + " | " + part.place())
        .containsExactly(
            "旧稿，不再使用。 | hidden by its own style | div#main > div.TRS_Editor > p:nth-of-type(2)",
            "分享，转发 | furniture.word | div#main > div.TRS_Editor > div.shareBox",
            "【打印】 | tool.line | null",
            "相关阅读： | tail.line | null",
            "旧闻 | below the start of the tail | null",
            "云泽市部署河道整治 | repeats the title | null");
  }

  @Test
  void namesTheWordThatTellsABreadcrumb() {
    String page = PAGE.replace("当前位置：", "<a href=/>").replace("首页", "首页</a>");
    assertThat(explain(page).field("breadcrumb").map(choice -> choice.chosen().reason()))
        .hasValue(new Reason("breadcrumb.word", "dqwz", "common"));
  }

  @Test
  void namesTheProfileThatAMarkComesFrom() {
    SiteProfile profile =
        SiteProfile.builder("mine")
            .add("furniture.word", "byline")
            .add("publishedAt.class", "byline")
            .build();
    ParseResult result =
        CivicParser.builder()
            .explain(true)
            .profile(profile)
            .build()
            .parseResult(PAGE.getBytes(StandardCharsets.UTF_8), PageContext.none());
    Explanation explanation = requireNonNull(result.explanation());
    assertThat(explanation.profiles()).startsWith("mine", "UCAP").endsWith("common");
    assertThat(explanation.field("publishedAt").map(choice -> choice.chosen().reason()))
        .hasValue(new Reason("publishedAt.class", "byline", "mine"));
  }

  @Test
  void isNotMadeUnlessAskedFor() {
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    assertThat(Fixtures.PARSER.parseResult(page, PageContext.none()).explanation()).isNull();
  }

  static List<String> pages() {
    return Fixtures.names();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void changesNoDocumentAndItsFirstCandidatesAreWhatTheDocumentHas(String page) throws IOException {
    ParseResult result = PARSER.parseResult(Fixtures.bytes(page), Fixtures.context(page));
    assertThat(result.document()).isEqualTo(Fixtures.parse(page));
    Explanation explanation = requireNonNull(result.explanation());
    Metadata metadata = result.document().metadata();
    assertThat(chosen(explanation, "title"))
        .isEqualTo(metadata.title() == null ? null : metadata.title().value());
    assertThat(chosen(explanation, "siteName"))
        .isEqualTo(metadata.siteName() == null ? null : metadata.siteName().value());
    assertThat(chosen(explanation, "source"))
        .isEqualTo(metadata.source() == null ? null : metadata.source().value());
    assertThat(explanation.field("publishedAt").isPresent())
        .isEqualTo(metadata.publishedAt() != null);
    assertThat(explanation.field("breadcrumb").isPresent())
        .isEqualTo(metadata.breadcrumb() != null);
  }

  private static @Nullable String chosen(Explanation explanation, String field) {
    return explanation.field(field).map(choice -> choice.chosen().value()).orElse(null);
  }

  @Test
  void tellsWhyThereIsNoArticle() {
    Explanation explanation = explain("<body>" + "<p><a href=x>云泽新闻</a></p>".repeat(30));
    assertThat(explanation.content().refusal()).contains("lists articles");
    assertThat(explain("%PDF-1.7").content().refusal()).contains("a PDF file");
    assertThat(explain("").content().refusal()).contains("empty");
    assertThat(explain("<body><p>相关阅读，甲。</p>").content().refusal()).isNull();
  }

  @Test
  void readsAsTextAndAsJson() throws IOException {
    Explanation explanation = explain(PAGE);
    GoldenFile.assertMatches(ExplanationTest.class, "explanation.txt", explanation.toText());
    String json = new ExplanationWriter().toJson(explanation);
    GoldenFile.assertMatches(ExplanationTest.class, "explanation.json", json + "\n");
    String document =
        DocumentWriter.builder()
            .build()
            .toJson(Fixtures.PARSER.parse(PAGE, PageContext.none()), Map.of("explanation", json));
    assertThat(DocumentReader.builder().build().read(document))
        .isEqualTo(Fixtures.PARSER.parse(PAGE, PageContext.none()));
  }

  @Test
  void aDumpIsExplainedByItsLabels() {
    Explanation explanation =
        explain(
            """
            河道整治
            发布时间：2024-05-06 来源：云泽日报
            云泽市人大常委会近日组成调研组，赴各镇街了解情况。
            打印本页
            """);
    assertThat(explanation.field("source").map(choice -> choice.chosen().reason().toString()))
        .hasValue("source.label = 来源");
    assertThat(explanation.dropped()).extracting(Dropped::text).containsExactly("打印本页");
  }

  @Test
  void listsSoMuchOfAHostilePageAndCountsTheRest() {
    String furniture = "<div class=share>甲乙</div>".repeat(50_000);
    String page = PAGE.replace("<p>【打印】</p>", furniture);
    Explanation explanation =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> explain(page));
    assertThat(explanation.dropped()).hasSize(500);
    assertThat(explanation.moreDropped()).isGreaterThan(49_000);
  }

  @Test
  void looksForNoPlacesThatItDoesNotList() {
    String containers = "<ucapcontent><p>甲，乙</p></ucapcontent>".repeat(50_000);
    Explanation explanation =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> explain(PAGE + containers));
    assertThat(explanation.content().candidates()).hasSize(40);
  }
}
