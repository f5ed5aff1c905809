package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicdoc.golden.GoldenFile;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.PlainText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in each folder below {@code paged/} give the articles beside it. */
class ArticleMergerTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/civicdoc/parser/paged");
  private static final ArticleMerger MERGER = new ArticleMerger();
  private static final DocumentWriter WRITER = DocumentWriter.builder().indent(true).build();

  private static List<CivicDocument> pages(String folder) throws IOException {
    List<CivicDocument> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        pages.add(page(Files.readString(file), folder + '/' + file.getFileName()));
      }
    }
    return pages;
  }

  private static CivicDocument page(String source, String path) {
    PageContext context = PageContext.none().withUrl("http://www.yunze.example/" + path);
    return Fixtures.PARSER.parse(source, context);
  }

  private static CivicDocument page(String title, String sentence, String path) {
    return page("<h1>" + title + "</h1><div id=zoom><p>" + sentence.repeat(4) + "</div>", path);
  }

  private static List<CivicDocument> shuffled(List<CivicDocument> pages, int seed) {
    List<CivicDocument> shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  @ParameterizedTest
  @ValueSource(strings = {"numbered-addresses", "numbered-titles", "page-missing", "apart"})
  void mergesWhatBelongsTogether(String folder) throws IOException {
    String articles =
        MERGER.merge(pages(folder)).stream()
            .map(article -> WRITER.toJson(article.document()))
            .collect(Collectors.joining("\n"));
    GoldenFile.assertMatches(ArticleMergerTest.class, "paged/" + folder + ".json", articles);
  }

  @Test
  void theOrderInWhichPagesAreGivenDoesNotMatter() throws IOException {
    List<CivicDocument> pages = pages("numbered-addresses");
    MergedArticle expected = MERGER.merge(pages).get(0);
    for (int seed = 0; seed < 10; seed++) {
      assertThat(MERGER.merge(shuffled(pages, seed))).containsExactly(expected);
    }
  }

  @Test
  void thePagesOfManyArticlesAreSortedOut() throws IOException {
    List<CivicDocument> pages = new ArrayList<>();
    for (String folder :
        List.of("numbered-addresses", "numbered-titles", "page-missing", "apart")) {
      pages.addAll(pages(folder));
    }
    for (int seed = 0; seed < 10; seed++) {
      assertThat(MERGER.merge(shuffled(pages, seed)))
          .extracting(article -> article.pages().size())
          .containsExactlyInAnyOrder(3, 2, 2, 1, 1, 1, 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html a_1.html",
        "a.html a_2.html",
        "a_1.html a_2.html",
        "a_0.html a_1.html",
        "a.shtml a-2.shtml",
        "a.html a_p2.html",
        "a a_2",
        "a/ a/page/2/",
        "view?id=7 view?id=7&page=2",
        "view?page=1&id=7 view?page=2&id=7",
        "A.html a_2.html",
        "v.asp?id=7 v.asp?id=7&PageNo=2"
      })
  void recognisesTheFormsOfNumberedAddresses(String paths) {
    String[] each = paths.split(" ");
    CivicDocument first = page("云泽市人大召开会议", "云泽市召开会议。", each[0]);
    CivicDocument second = page("云泽市人大召开会议", "会议讨论了报告。", each[1]);
    assertThat(MERGER.merge(List.of(second, first)))
        .singleElement()
        .satisfies(article -> assertThat(article.pages()).containsExactly(first, second));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Identifiers, other folders, other queries.
        "art_45_12.html art_45_13.html", "t20230608_1201.html t20230608_1202.html",
            "a.html b_2.html",
        "view?id=1 view?id=2", "a.html a_2.shtml", "x/a.html y/a_2.html"
      })
  void leavesOtherAddressesApart(String paths) {
    String[] each = paths.split(" ");
    CivicDocument first = page("云泽市人大召开会议", "云泽市召开会议。", each[0]);
    CivicDocument second = page("云泽市人大召开会议", "会议讨论了报告。", each[1]);
    assertThat(MERGER.merge(List.of(first, second))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@（2）", "@(2)", "@ 第2页", "@（第2页）", "@第二页", "@（2/3）", "@[2]", "@（第2页 共3页）"})
  void recognisesTheFormsOfNumberedTitles(String title) {
    CivicDocument first = page("云泽市人大召开会议", "云泽市召开会议。", "x.html");
    CivicDocument second = page(title.replace("@", "云泽市人大召开会议"), "会议讨论了报告。", "y.html");
    assertThat(MERGER.merge(List.of(second, first)))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.pages()).containsExactly(first, second);
              assertThat(Metadata.find(article.document().metadata().title()))
                  .hasValue("云泽市人大召开会议");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"云泽市人大召开会议（二）", "云泽市人大召开会议", "云泽市政协召开会议（2）", "云泽市人大召开会议（2023）"})
  void leavesOtherTitlesApart(String title) {
    CivicDocument first = page("云泽市人大召开会议", "云泽市召开会议。", "x.html");
    CivicDocument second = page(title, "会议讨论了报告。", "y.html");
    assertThat(MERGER.merge(List.of(first, second))).hasSize(2);
  }

  @Test
  void pagesOfDifferentDaysStayApart() {
    String page =
        "<h1>云泽市人大召开会议</h1><div>发布时间：@</div><div id=zoom><p>云泽市召开会议，听取工作报告，审议有关议案，并作出决议。</div>";
    CivicDocument first = page(page.replace("@", "2023-06-08"), "a.html");
    CivicDocument second = page(page.replace("@", "2023-06-09"), "a_2.html");
    assertThat(MERGER.merge(List.of(first, second))).hasSize(2);
  }

  @Test
  void aLaterPageWithoutBylineLacksNothing() {
    String page = "<h1>云泽市人大召开会议</h1>@<div id=zoom><p>云泽市召开会议，听取工作报告，审议有关议案，并作出决议。</div>";
    CivicDocument first = page(page.replace("@", "<div>发布时间：2023-06-08</div>"), "a.html");
    CivicDocument second = page(page.replace("@", ""), "a_1.html");
    assertThat(second.issues())
        .extracting(ParseIssue::code)
        .contains(IssueCode.NO_PUBLICATION_TIME);
    assertThat(MERGER.merge(List.of(first, second)).get(0).document().issues()).isEmpty();
  }

  @Test
  void aPageThatWasSavedTwiceIsPrintedOnce() {
    CivicDocument first = page("云泽市人大召开会议", "云泽市召开会议。", "a.html");
    CivicDocument again = page("云泽市人大召开会议", "云泽市召开会议。", "a_1.html");
    CivicDocument second = page("云泽市人大召开会议", "会议讨论了报告。", "a_2.html");
    CivicDocument article = MERGER.merge(List.of(first, again, second)).get(0).document();
    assertThat(article.blocks()).hasSize(2);
    assertThat(article.issues()).noneMatch(issue -> issue.message().contains("missing"));
  }

  @Test
  void joinsPagesInTheGivenOrderWithoutAnyEvidence() {
    CivicDocument first = page("云泽市人大召开会议", "云泽市召开会议，", "x.html");
    CivicDocument second = page("云泽市人大召开会议", "会议讨论了报告。", "y.html");
    assertThat(MERGER.join(List.of(first, second)).blocks())
        .singleElement()
        .satisfies(block -> assertThat(PlainText.of(block)).contains("召开会议，会议讨论"));
    assertThat(MERGER.join(List.of(first))).isEqualTo(first);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MERGER.join(List.of()))
        .withMessageContaining("pages");
  }

  @Test
  void tenThousandPagesAreMergedSoon() {
    CivicDocument page = page("云泽市人大召开会议", "云泽市召开会议。", "a.html");
    List<CivicDocument> pages = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String path = i % 2 == 0 ? "a_" + i % 100 + ".html" : "b" + i + ".html";
      pages.add(i < 5_000 ? page("云泽市人大召开会议", "第" + i + "次。", path) : page);
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(MERGER.merge(pages)).isNotEmpty());
  }
}
