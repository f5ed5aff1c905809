package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, a document comes out, soon, and says what was wrong. */
class HostilePageTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final PageContext NOTHING_KNOWN = PageContext.none();

  private static CivicDocument parse(byte[] bytes) {
    return assertTimeoutPreemptively(SOON, () -> Fixtures.PARSER.parse(bytes, NOTHING_KNOWN));
  }

  private static CivicDocument parse(String page) {
    return parse(page.getBytes(StandardCharsets.UTF_8));
  }

  private static Set<IssueCode> issues(CivicDocument document) {
    return Set.copyOf(document.issues().stream().map(issue -> issue.code()).toList());
  }

  private static int length(CivicDocument document) {
    return document.blocks().stream().map(PlainText::of).mapToInt(String::length).sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "span", "b", "table", "ul", "blockquote"})
  void keepsTheTextBelowAHundredThousandTags(String tag) {
    CivicDocument document = parse(HostilePages.page(("<" + tag + ">").repeat(100_000) + "云泽市人大。"));
    assertThat(PlainText.of(document).text()).contains("临江市", "云泽市人大。");
  }

  @Test
  void saysThatElementsNestTooDeep() {
    assertThat(issues(parse(HostilePages.page("<div>".repeat(100) + "云泽市人大。"))))
        .doesNotContain(IssueCode.LIMIT_EXCEEDED);
    assertThat(issues(parse(HostilePages.page("<div>".repeat(300) + "云泽市人大。"))))
        .contains(IssueCode.LIMIT_EXCEEDED);
  }

  @Test
  void takesTheDeepestTreeThatCanBeAskedForOnASmallStack() {
    CivicParser deep = CivicParser.builder().maxDepth(400).build();
    for (String tag : List.of("div", "table><tr><td", "ul><li><p>a</p", "blockquote>a<p>b</p")) {
      String page = HostilePages.page(("<" + tag + ">").repeat(2_000) + "云泽");
      assertThat(deep.parse(page, NOTHING_KNOWN).blocks()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t　\u00A0\n", "\uFEFF", "\u200B\u200B"})
  void saysThatAPageIsEmpty(String page) {
    assertThat(issues(parse(page))).containsExactly(IssueCode.EMPTY_INPUT);
  }

  @Test
  void saysThatBytesAreNoPage() {
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    noise[0] = 1;
    assertThat(issues(parse(noise))).containsExactly(IssueCode.NOT_A_PAGE);
    assertThat(issues(parse(new byte[1_000]))).containsExactly(IssueCode.NOT_A_PAGE);
    assertThat(issues(parse("%PDF-1.7\n临江市"))).containsExactly(IssueCode.NOT_A_PAGE);
  }

  @Test
  void cutsAMillionParagraphsAtTheLimitOfElementsAndSaysSo() {
    CivicDocument document = parse("<title>临江市</title>" + "<p>云。".repeat(1_000_000));
    assertThat(document.blocks()).hasSizeBetween(250_000, 300_000);
  }

  @Test
  void readsATableOfFortyThousandRows() {
    CivicDocument document =
        parse(HostilePages.page("<table>" + "<tr><td>临江<td>12".repeat(40_000) + "</table>"));
    assertThat(document.blocks()).hasAtLeastOneElementOfType(Table.class);
    assertThat(document.blocks().get(1))
        .isInstanceOfSatisfying(Table.class, table -> assertThat(table.rows()).hasSize(40_000));
    assertThat(issues(document)).doesNotContain(IssueCode.LIMIT_EXCEEDED);
  }

  @Test
  void holdsSpansToTheLimitsOfHtml() {
    CivicDocument document =
        parse(
            HostilePages.page(
                "<table><tr><td colspan=1000000000 rowspan=-1>甲<td rowspan=99999999999>乙"
                    + "<tr><td colspan=''>丙<td colspan=x>丁</table>"));
    Table table = (Table) document.blocks().get(1);
    assertThat(table.rows().get(0).cells().get(0).columnSpan()).isEqualTo(1_000);
    assertThat(table.rows().get(0).cells().get(0).rowSpan()).isEqualTo(1);
    assertThat(table.rows().get(0).cells().get(1).rowSpan()).isEqualTo(65_534);
    assertThat(table.rows().get(1).cells()).allMatch(cell -> cell.columnSpan() == 1);
  }

  @Test
  void cutsAPageOfFiftyMegabytesAndSaysSo() {
    byte[] page = "<p>临江市人大常委会今天举行会议。</p>\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    assertThat(page).hasSizeGreaterThan(50_000_000);
    CivicDocument document = parse(page);
    assertThat(document.origin().length()).isEqualTo(16 << 20);
    assertThat(document.blocks()).hasSizeGreaterThan(100_000);
  }

  @Test
  void saysWhichLimitsCutTheText() {
    CivicParser strict = CivicParser.builder().maxText(20).maxTableCells(3).build();
    CivicDocument document =
        strict.parse(
            HostilePages.page("<table><tr><td>1<td>2<tr><td>3<td>4</table>"), NOTHING_KNOWN);
    assertThat(length(document)).isLessThanOrEqualTo(20);
    assertThat(document.issues().stream().filter(i -> i.code() == IssueCode.LIMIT_EXCEEDED))
        .hasSize(2);
  }

  @Test
  void saysThatAPageOffersMoreFilesThanAreRead() {
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < 1_001; i++) {
      files.append("<p>全市河道水质逐年好转。<a href=").append(i).append(".pdf>附件</a></p>");
    }
    CivicDocument document = parse(HostilePages.page(files.toString()));
    assertThat(document.attachments()).hasSize(1_000);
    assertThat(issues(document)).contains(IssueCode.LIMIT_EXCEEDED);
  }

  @Test
  void neverPartsASurrogatePairAtALimit() {
    for (int limit = 1; limit < 12; limit++) {
      CivicDocument document =
          CivicParser.builder()
              .maxText(limit)
              .build()
              .parse("<title>临江市</title><div class=content>𠮷𠮷𠮷，𠮷𠮷𠮷。</div>", NOTHING_KNOWN);
      for (Block block : document.blocks()) {
        String text = PlainText.of(block);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).as(text).isTrue();
      }
    }
  }

  @Test
  void readsLoneSurrogatesAndNulls() {
    for (String odd : List.of("\uD800", "\uDC00", "\u0000", "&#xD800;", "&#0;", "\uFFFE")) {
      CivicDocument document =
          Fixtures.PARSER.parse(HostilePages.page("<p>云泽" + odd + "市。</p>"), NOTHING_KNOWN);
      assertThat(document.blocks()).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "Big5", "UTF-16", "US-ASCII", "no such charset", ""})
  void readsAPageUnderAWrongLabel(String label) {
    String page = HostilePages.page("").replace("<head>", "<head><meta charset='GBK'>");
    CivicDocument document =
        Fixtures.PARSER.parse(
            page.getBytes(StandardCharsets.UTF_8), NOTHING_KNOWN.withCharset(label));
    assertThat(PlainText.of(document).text()).contains("临江市人民代表大会常务委员会");
    CivicDocument reverse =
        Fixtures.PARSER.parse(
            HostilePages.page("").getBytes(Charset.forName("GB18030")),
            NOTHING_KNOWN.withCharset("UTF-8"));
    assertThat(PlainText.of(reverse).text()).contains("临江市人民代表大会常务委员会");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<html>", "<html><head></head></html>", "<!DOCTYPE html>", "<body>", "<title>云"})
  void inventsNoArticleWhereThereIsNone(String page) {
    CivicDocument document = parse(page);
    assertThat(document.blocks()).isEmpty();
    assertThat(issues(document)).contains(IssueCode.NO_ARTICLE);
  }
}
