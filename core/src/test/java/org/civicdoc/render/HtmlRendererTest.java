package org.civicdoc.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.civicdoc.model.SampleDocuments.paragraph;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.civicdoc.golden.GoldenFile;
import org.civicdoc.model.Alphabets;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Figure;
import org.civicdoc.model.GeneratedDocuments;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.Link;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.SampleDocuments;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlRendererTest {

  private static final HtmlRenderer FRAGMENT = HtmlRenderer.builder().build();

  private static final HtmlRenderer PAGE = HtmlRenderer.builder().page(true).build();

  /** Every element that the renderer writes. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "body",
          "article",
          "header",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "time",
          "span",
          "dl",
          "dt",
          "dd",
          "ul",
          "ol",
          "li",
          "blockquote",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "img",
          "pre",
          "hr",
          "br",
          "strong",
          "em",
          "sup",
          "sub",
          "a");

  @Test
  void rendersTheNoticeAsAFragment() throws IOException {
    GoldenFile.assertMatches(
        HtmlRendererTest.class, "notice.html", FRAGMENT.render(SampleDocuments.notice()));
  }

  @Test
  void aPageStandsAroundTheFragment() {
    assertThat(PAGE.render(SampleDocuments.notice()))
        .isEqualTo(
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN" xml:lang="zh-CN">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width"/>
            <title>云江市关于防汛的通知</title>
            </head>
            <body>
            """
                + FRAGMENT.render(SampleDocuments.notice())
                + """
                </body>
                </html>
                """);
  }

  @Test
  void thePageIsWellFormedXmlWhateverTheTexts() throws Exception {
    for (CivicDocument document : GeneratedDocuments.stream(13, 300, Alphabets.all()).toList()) {
      assertThat(parseXml(PAGE.render(document)).getDocumentElement().getTagName())
          .isEqualTo("html");
    }
  }

  private static org.w3c.dom.Document parseXml(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void noTextBecomesMarkup() {
    Set<String> found = new TreeSet<>();
    GeneratedDocuments.stream(17, 300, Alphabets.all())
        .map(document -> Jsoup.parse(PAGE.render(document)))
        .forEach(
            page -> {
              page.getAllElements().forEach(element -> found.add(element.normalName()));
              assertThat(page.getElementsByTag("script")).isEmpty();
            });
    found.remove("#root");
    assertThat(ELEMENTS).containsAll(found);
    assertThat(found).hasSizeGreaterThan(30);
  }

  @Test
  void everyTextComesBackOutOfTheHtml() {
    for (String text : List.of("<b>&amp;\"'</b>", "]]>", "a\u00A0b", "𠮷😀", "&lt;")) {
      Element body = Jsoup.parse(FRAGMENT.render(SampleDocuments.of(paragraph(text)))).body();
      assertThat(body.getElementsByTag("p").textNodes().get(0).getWholeText()).isEqualTo(text);
    }
  }

  @Test
  void linksThatRunScriptsBecomeText() {
    for (String href : List.of("javascript:alert(1)", "JaVa\nScript:x", "data:text/html,x")) {
      Paragraph link = new Paragraph(List.of(new Link(href, List.of(new Text("点击")))));
      assertThat(FRAGMENT.render(SampleDocuments.of(link))).contains("<p>点击</p>");
    }
  }

  @Test
  void imagesThatBringDocumentsBecomeTheirText() {
    String svg = "data:image/svg+xml,<svg/>";
    CivicDocument document =
        SampleDocuments.of(
            new Figure(svg, "会场", "图一"), new Paragraph(List.of(new InlineImage(svg, "公式"))));
    assertThat(FRAGMENT.render(document))
        .doesNotContain("<img", "svg")
        .contains("会场", "<figcaption>图一</figcaption>", "<p>公式</p>");
  }

  @Test
  void aLinkHoldsNoLink() {
    Link inner = new Link("b.html", List.of(new Text("乙")));
    Paragraph paragraph = new Paragraph(List.of(new Link("a.html", List.of(inner)), inner));
    assertThat(FRAGMENT.render(SampleDocuments.of(paragraph)))
        .contains("<p><a href=\"a.html\">乙</a><a href=\"b.html\">乙</a></p>");
  }

  @Test
  void preformattedTextKeepsItsFirstLineBreak() {
    String html = FRAGMENT.render(SampleDocuments.of(new Preformatted("\n a\n")));
    assertThat(Jsoup.parse(html).getElementsByTag("pre").get(0).wholeText()).isEqualTo("\n a\n");
  }

  @Test
  void aHeaderThatReachesIntoTheBodyStaysInTheBody() {
    TableCell tall = new TableCell(true, 2, 1, List.of(paragraph("镇")));
    TableCell plain = new TableCell(false, 1, 1, List.of(paragraph("1")));
    Table table =
        new Table(null, List.of(new TableRow(List.of(tall)), new TableRow(List.of(plain))));
    assertThat(FRAGMENT.render(SampleDocuments.of(table)))
        .doesNotContain("<thead>")
        .contains("<th scope=\"row\" rowspan=\"2\">镇</th>");
  }

  @Test
  void theLanguageIsATag() {
    HtmlRenderer uyghur = HtmlRenderer.builder().language("ug").page(true).build();
    assertThat(uyghur.render(SampleDocuments.of())).contains("<article lang=\"ug\">");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HtmlRenderer.builder().language("not a tag"))
        .withMessageContaining("language");
  }
}
