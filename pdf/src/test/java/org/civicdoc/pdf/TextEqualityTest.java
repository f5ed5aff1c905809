package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Link;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;

class TextEqualityTest {

  /**
   * No typeface has these characters; the marks beside them keep some of them from a line's end.
   */
  private static final CivicDocument MISSING_BESIDE_PUNCTUATION =
      Sample.document(Sample.paragraph("聽取意見。與會議員認為，全市河道水質逐年好轉。"));

  /** In one of these, a sign begins a line. */
  private static final CivicDocument MISSING_AT_LINE_STARTS =
      Sample.document(
          IntStream.range(0, 40)
              .mapToObj(i -> Sample.paragraph("步".repeat(i) + "➱录入➱上传资料➱提交➱办结".repeat(6)))
              .toArray(Block[]::new));

  static Stream<Arguments> documents() {
    return inEachTheme(
        Sample.everything(), Sample.notice(), MISSING_BESIDE_PUNCTUATION, MISSING_AT_LINE_STARTS);
  }

  static Stream<Arguments> documentsWithTablesOverPages() {
    return Stream.concat(
        inEachTheme(longTable(60, 6), longTable(5, 1_500)),
        Stream.of(
            Arguments.of(PdfTheme.NEWS, longTable(550, 2)),
            Arguments.of(PdfTheme.NEWS, tallHeader())));
  }

  private static Stream<Arguments> inEachTheme(CivicDocument... documents) {
    return Stream.of(PdfTheme.values())
        .flatMap(theme -> Stream.of(documents).map(document -> Arguments.of(theme, document)));
  }

  @ParameterizedTest
  @MethodSource({"documents", "documentsWithTablesOverPages"})
  void markupHoldsTheDocumentsTextInOrder(PdfTheme theme, CivicDocument document) {
    assertThat(PdfText.own(markup(theme, document)))
        .isEqualTo(PdfText.compact(PlainText.of(document).text()));
  }

  /** {@code PDFTextStripper} knows no artifacts: it reads a header as often as it is repeated. */
  @ParameterizedTest
  @MethodSource("documents")
  void pdfWithoutRepeatedHeadersHoldsTheMarkupsTextInTheOrderOfItsContent(
      PdfTheme theme, CivicDocument document) throws IOException {
    byte[] pdf = render(theme, document);

    assumeThat(LogicalText.of(pdf).hasTableOverPages()).isFalse();
    assertThat(PdfText.body(pdf)).isEqualTo(PdfText.printed(markup(theme, document)));
  }

  @ParameterizedTest
  @MethodSource({"documents", "documentsWithTablesOverPages"})
  void pdfHoldsTheMarkupsTextInTheOrderOfItsStructure(PdfTheme theme, CivicDocument document)
      throws IOException {
    assertThat(LogicalText.of(render(theme, document)).text())
        .isEqualTo(PdfText.said(markup(theme, document)));
  }

  /** The longest is laid out as two tables. */
  @Test
  void tablesOverPagesAreTaggedAsPdfUaAsks() throws Exception {
    for (CivicDocument document : List.of(longTable(550, 2), longTable(5, 1_500))) {
      byte[] pdf = render(PdfTheme.NEWS, document);

      assertThat(LogicalText.of(pdf).hasTableOverPages()).isTrue();
      assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
      assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
  }

  /**
   * The header has a link, the first column spans rows, and cells longer than a page are parted.
   */
  private static CivicDocument longTable(int rows, int length) {
    Link link = new Link("http://www.example.gov.cn/", List.of(new Text("链接")));
    List<TableRow> all = new ArrayList<>();
    all.add(
        Sample.row(
            Sample.cell(true, 1, 1, "组别"),
            new TableCell(true, 1, 1, List.of(Sample.paragraph(new Text("名称"), link))),
            Sample.cell(true, 1, 1, "说明")));
    for (int i = 0; i < rows; i++) {
      TableCell name = Sample.cell(false, 1, 1, "第" + i + "项");
      TableCell note = Sample.cell(false, 1, 1, "甲乙丙丁戊己庚辛".repeat(length).substring(0, length));
      all.add(
          i % 5 == 0
              ? Sample.row(Sample.cell(true, 5, 1, "第" + i / 5 + "组"), name, note)
              : Sample.row(name, note));
    }
    return Sample.document(new Table("表题", all), Sample.paragraph("表后。"));
  }

  /** A header of three pages. */
  private static CivicDocument tallHeader() {
    return Sample.document(
        new Table(
            null,
            List.of(
                Sample.row(Sample.cell(true, 1, 1, "表头很长。".repeat(700))),
                Sample.row(Sample.cell(false, 1, 1, "数据")))));
  }

  private static byte[] render(PdfTheme theme, CivicDocument document) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    renderer(theme).render(document, pdf);
    return pdf.toByteArray();
  }

  private static Document markup(PdfTheme theme, CivicDocument document) {
    return PdfText.markup(renderer(theme), document, PdfContext.none());
  }

  private static PdfRenderer renderer(PdfTheme theme) {
    return PdfRenderer.builder().theme(theme).build();
  }
}
