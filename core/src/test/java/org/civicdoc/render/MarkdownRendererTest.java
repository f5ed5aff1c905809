package org.civicdoc.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civicdoc.model.SampleDocuments.paragraph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.golden.GoldenFile;
import org.civicdoc.model.Alphabets;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.GeneratedDocuments;
import org.civicdoc.model.Inline;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Link;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.SampleDocuments;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {

  private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();

  private static final MarkdownRenderer BODY =
      MarkdownRenderer.builder().byline(false).attachments(false).build();

  private static String render(Block... blocks) {
    return BODY.render(SampleDocuments.of(blocks));
  }

  @Test
  void rendersTheNotice() throws IOException {
    GoldenFile.assertMatches(
        MarkdownRendererTest.class, "notice.md", RENDERER.render(SampleDocuments.notice()));
  }

  @ParameterizedTest
  @ValueSource(longs = {19, 23, 29})
  void whatGoesInAsTextComesOutAsText(long seed) {
    GeneratedDocuments.stream(seed, 1_000, Alphabets.printable())
        .forEach(
            document -> {
              String markdown = BODY.render(document);
              assertThat(squeezed(CommonMarkText.of(markdown)))
                  .as(markdown)
                  .isEqualTo(squeezed(expected(document)));
            });
  }

  /** The subtitle is no part of the plain text, and stands behind the title. */
  private static String expected(CivicDocument document) {
    List<Block> blocks = new ArrayList<>();
    if (document.metadata().title() != null) {
      blocks.add(paragraph(document.metadata().title().value()));
    }
    if (document.metadata().subtitle() != null) {
      blocks.add(paragraph(document.metadata().subtitle().value()));
    }
    blocks.addAll(document.blocks());
    CivicDocument bare = SampleDocuments.of(blocks.toArray(Block[]::new));
    return PlainText.of(bare).text();
  }

  /** Where lines end differs: cells and blocks stand on lines of their own. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\n\\t ]", "");
  }

  @Test
  void spacesAndLinesOfAParagraphComeBackExactly() {
    for (CivicDocument document :
        GeneratedDocuments.stream(31, 2_000, Alphabets.printable()).toList()) {
      for (Block block : document.blocks()) {
        if (block instanceof Paragraph) {
          String text = PlainText.of(block).replaceAll("\\n+$", "");
          assertThat(CommonMarkText.of(render(block)).replaceAll("\\n+$", ""))
              .as(render(block))
              .isEqualTo(text);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 一",
        "#",
        "1. 一",
        "12) 一",
        "- 一",
        "+ 一",
        "* 一",
        "> 一",
        "---",
        "***",
        "===",
        "```",
        "~~~",
        "    一",
        "\t一",
        "| a | b |",
        ":-:",
        "[a]: b",
        "<b>",
        "&amp;",
        "&#35;",
        "\\",
        "a  ",
        "![a](b)",
        "`a`",
        "<http://x.cn>",
        "1.",
        "1234567890. a",
      })
  void aLineThatLooksLikeMarkupStaysText(String line) {
    Paragraph twice = new Paragraph(List.of(new Text("甲"), new LineBreak(), new Text(line)));
    assertThat(CommonMarkText.of(render(paragraph(line), twice)))
        .isEqualTo(line + "\n甲\n" + line + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "发挥,四部曲,作用,发挥**四部曲**作用",
    "发挥,“四部曲”,作用,发挥<strong>“四部曲”</strong>作用",
    "：,“四部曲”,。,：**“四部曲”**。",
    "'',一、要求。,'',**一、要求。**",
    "'',一、要求。,各地,<strong>一、要求。</strong>各地",
    "共,￥5,。,共<strong>￥5</strong>。",
    "a,' b',c,a **b**c",
    "'','第一条 ',为了,**第一条** 为了",
    "a,' （b） ',c,a **（b）** c",
  })
  void boldTextIsWrittenSoThatItIsReadAsBold(
      String before, String bold, String after, String markdown) {
    List<Inline> inlines =
        List.of(new Text(before), new Strong(List.of(new Text(bold))), new Text(after));
    Paragraph paragraph =
        new Paragraph(inlines.stream().filter(inline -> !inline.equals(new Text(""))).toList());
    assertThat(render(paragraph)).isEqualTo(markdown + '\n');
    assertThat(isReadAsBold(render(paragraph))).isTrue();
  }

  private static boolean isReadAsBold(String markdown) {
    boolean[] found = {markdown.contains("<strong>")};
    CommonMarkText.parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(StrongEmphasis strong) {
                found[0] = true;
              }
            });
    return found[0];
  }

  @Test
  void runsOfStarsNeverTouch() {
    Strong strong = new Strong(List.of(new Text("甲")));
    Emphasis emphasis = new Emphasis(List.of(new Text("乙")));
    assertThat(render(new Paragraph(List.of(strong, emphasis, strong))))
        .isEqualTo("**甲**<em>乙</em>**甲**\n");
    assertThat(render(new Paragraph(List.of(new Strong(List.of(emphasis))))))
        .isEqualTo("<strong><em>乙</em></strong>\n");
  }

  @Test
  void linksThatRunScriptsBecomeText() {
    Link link = new Link("javascript:alert(1)", List.of(new Text("点击")));
    assertThat(render(new Paragraph(List.of(link)))).isEqualTo("点击\n");
  }

  @Test
  void boldTextIsReadAsBoldWhereItsLinkIsLeftOut() {
    Strong strong = new Strong(List.of(new Text("甲。")));
    Link link = new Link("javascript:x", List.of(strong));
    assertThat(render(new Paragraph(List.of(link, new Text("乙")))))
        .isEqualTo("<strong>甲。</strong>乙\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://x.cn/a_(b)?c=1&copy=2&amp;d",
        "a\\b",
        "a|b",
        "<a>",
        "a`b",
        "a*b_c",
        "a[b]c",
        "",
        "a\"b",
        "a'b)",
      })
  void addressesAreReadBack(String href) {
    Link link = new Link(href, List.of(new Text("甲")));
    org.commonmark.node.Node read =
        CommonMarkText.parse(render(new Paragraph(List.of(link)))).getFirstChild().getFirstChild();
    assertThat(read).isInstanceOf(org.commonmark.node.Link.class);
    assertThat(((org.commonmark.node.Link) read).getDestination()).isEqualTo(href);
  }

  @Test
  void spacesInAddressesArePercentEncoded() {
    Link link = new Link("a b\u0001.doc", List.of(new Text("甲")));
    assertThat(render(new Paragraph(List.of(link)))).isEqualTo("[甲](a%20b%01.doc)\n");
  }

  @Test
  void listsInARowStayTwo() {
    ListBlock list = new ListBlock(false, 1, List.of(new ListItem(List.of(paragraph("甲")))));
    ListBlock numbers = new ListBlock(true, 2, list.items());
    assertThat(render(list, list, list)).isEqualTo("- 甲\n\n+ 甲\n\n- 甲\n");
    assertThat(render(list, paragraph("乙"), list)).isEqualTo("- 甲\n\n乙\n\n- 甲\n");
    assertThat(render(numbers, numbers)).isEqualTo("2. 甲\n\n2) 甲\n");
  }

  @Test
  void numbersStayWithinThoseOfMarkdown() {
    ListBlock list =
        new ListBlock(true, Integer.MAX_VALUE, List.of(new ListItem(List.of(paragraph("甲")))));
    assertThat(render(list)).isEqualTo("999999999. 甲\n");
  }

  @ParameterizedTest
  @CsvSource({
    "true,true,'| 姓名 | 张三 |/| --- | --- |/'",
    "true,false,'|  |  |/| --- | --- |/| 姓名 | 张三 |/'",
    "false,false,'|  |  |/| --- | --- |/| 姓名 | 张三 |/'",
  })
  void theFirstRowIsTheHeadOfATableIfItHoldsHeadersOnly(
      boolean first, boolean second, String markdown) {
    TableRow row =
        new TableRow(
            List.of(
                new TableCell(first, 1, 1, List.of(paragraph("姓名"))),
                new TableCell(second, 1, 1, List.of(paragraph("张三")))));
    assertThat(render(new Table(null, List.of(row)))).isEqualTo(markdown.replace('/', '\n'));
  }
}
