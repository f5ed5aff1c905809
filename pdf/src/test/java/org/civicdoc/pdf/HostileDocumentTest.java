package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.civicdoc.model.Block;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Inline;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** No document makes a rendering fail, hang or lie. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileDocumentTest {

  private static final PdfRenderer RENDERER = PdfRenderer.builder().build();

  private static final PdfLimits SMALL =
      PdfLimits.builder()
          .characters(5_000)
          .blocks(400)
          .inlines(300)
          .nesting(6)
          .tableColumns(8)
          .tableRows(120)
          .build();

  @Test
  void spansBeyondReasonAreCutAndTheTableStaysRegular() throws Exception {
    Table table =
        new Table(
            null,
            List.of(
                Sample.row(
                    Sample.cell(true, 1_000_000_000, 1_000_000_000, "一"),
                    Sample.cell(true, 1, 1, "二")),
                Sample.row(Sample.cell(false, 1, 1, "三"), Sample.cell(false, 9, 1, "四")),
                Sample.row(Sample.cell(false, 2, 7, "五")),
                Sample.row(),
                Sample.row(Sample.cell(false, 1, 1, "六"))));

    byte[] pdf = render(RENDERER, table);

    assertThat(PdfText.body(pdf)).contains("一", "三", "四", "五", "六");
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void randomCharactersArePrintedOrMarked() throws Exception {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.appendCodePoint(random.nextInt(0x11000));
    }

    byte[] pdf = render(RENDERER, Sample.paragraph(text.toString()));

    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void aWordWithoutBreaksStaysWithinThePage() throws Exception {
    byte[] pdf = render(RENDERER, Sample.paragraph("x".repeat(30_000)));

    PdfLines.of(pdf)
        .forEach(
            line ->
                assertThat(line.get(line.size() - 1).getXDirAdj())
                    .isLessThan((210 - 26) / 25.4f * 72));
  }

  /** The engine copies what is left of a text for each of its lines. */
  @Test
  void longCaptionsAreWrittenInPieces() {
    Document markup =
        PdfText.markup(
            RENDERER,
            Sample.document(new Figure("a.jpg", null, "题".repeat(30_000))),
            PdfContext.none());

    NodeList pieces = markup.getElementsByTagName("span");
    assertThat(pieces.getLength()).isGreaterThan(10);
    for (int i = 0; i < pieces.getLength(); i++) {
      assertThat(pieces.item(i).getTextContent().length()).isLessThanOrEqualTo(2_000);
    }
  }

  @Test
  void deepNestingIsFlattenedWithAWarning() throws Exception {
    Block nested = Sample.paragraph("最深处");
    for (int i = 0; i < 100; i++) {
      nested =
          switch (i % 3) {
            case 0 -> new Quote(List.of(nested));
            case 1 -> new ListBlock(i % 2 == 0, 1, List.of(new ListItem(List.of(nested))));
            default ->
                new Table(
                    null,
                    List.of(new TableRow(List.of(new TableCell(false, 1, 1, List.of(nested))))));
          };
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result = RENDERER.render(Sample.document(nested), pdf);

    assertThat(PdfText.body(pdf.toByteArray())).contains("最深处");
    assertThat(codes(result)).contains(PdfWarningCode.NESTING_CUT);
    assertThat(VeraPdf.failures(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void everyLimitLeavesAWarning() throws Exception {
    List<Inline> formatted = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      formatted.add(i % 2 == 0 ? new Strong(List.of(new Text("字"))) : new Text("，"));
    }
    List<TableRow> rows =
        Collections.nCopies(
            130, Sample.row(Sample.cell(false, 1, 1, ""), Sample.cell(false, 1, 1, "")));
    TableCell[] wide = new TableCell[20];
    Arrays.fill(wide, Sample.cell(false, 1, 1, "列"));
    Map<PdfWarningCode, Block[]> cases =
        Map.of(
            PdfWarningCode.TEXT_CUT,
            new Block[] {Sample.paragraph("长".repeat(6_000))},
            PdfWarningCode.FORMATTING_CUT,
            new Block[] {new Paragraph(formatted)},
            PdfWarningCode.TABLE_CUT,
            new Block[] {new Table(null, rows), new Table(null, List.of(Sample.row(wide)))});
    PdfRenderer renderer = PdfRenderer.builder().limits(SMALL).build();
    for (Map.Entry<PdfWarningCode, Block[]> entry : cases.entrySet()) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      PdfResult result = renderer.render(Sample.document(entry.getValue()), pdf);
      assertThat(codes(result)).containsOnly(entry.getKey());
    }
    Block[] many = new Block[1_000];
    Arrays.fill(many, Sample.paragraph("段"));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result = renderer.render(Sample.document(many), pdf);
    assertThat(codes(result)).containsExactly(PdfWarningCode.TEXT_CUT);
    assertThat(PdfText.body(pdf.toByteArray())).contains("以下超出篇幅上限，未排印");
  }

  @Test
  void aLongTableRepeatsItsHeaderOnEachPage() throws Exception {
    List<TableRow> rows = new ArrayList<>();
    rows.add(Sample.row(Sample.cell(true, 1, 1, "序号"), Sample.cell(true, 1, 1, "工程名称")));
    for (int i = 1; i <= 1_200; i++) {
      rows.add(
          Sample.row(
              Sample.cell(false, 1, 1, Integer.toString(i)),
              Sample.cell(false, 1, 1, "第" + i + "项")));
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result = RENDERER.render(Sample.document(new Table(null, rows)), pdf);

    String text = PdfText.body(pdf.toByteArray());
    assertThat(text).contains("1第1项2第2项", "500第500项", "1200第1200项");
    assertThat(text.split("工程名称", -1).length - 1).isGreaterThanOrEqualTo(result.pageCount());
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void anEmptyDocumentIsAPage() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result = RENDERER.render(Sample.document(org.civicdoc.model.Metadata.empty()), pdf);

    assertThat(result.pageCount()).isEqualTo(1);
    assertThat(codes(result)).containsExactly(PdfWarningCode.NO_TITLE);
    assertThat(VeraPdf.failures(pdf.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<PdfWarningCode> codes(PdfResult result) {
    return result.warnings().stream().map(PdfWarning::code).distinct().toList();
  }

  private static byte[] render(PdfRenderer renderer, Block... blocks) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    renderer.render(Sample.document(blocks), pdf);
    return pdf.toByteArray();
  }
}
