package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.Block;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Where the columns of tables stand. */
class TableGeometryTest {

  private static final float MM = 72 / 25.4f;
  private static final float RIGHT_MARGIN = 26 * MM;
  private static final String[] TEXTS = {
    "1,234,567.12",
    "10100001",
    "区人民代表大会常务委员会办公室",
    "1",
    "",
    "0571-87654321",
    "COVID-19",
    "averylongwordwithoutanybreakinit",
    "由区卫生健康局会同区民政局按季度核实。".repeat(5)
  };

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void nothingInTablesStandsOutsideTheTextArea(PdfTheme theme) throws Exception {
    Random random = new Random(20211126);
    List<Block> blocks = new ArrayList<>();
    for (int columns : new int[] {2, 5, 8, 8, 9, 10, 12, 17, 30, 40}) {
      Table table = table(random, columns, 1 + random.nextInt(5));
      blocks.add(random.nextInt(4) == 0 ? new Quote(List.of(table)) : table);
      blocks.add(Sample.paragraph("表后文字。"));
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result = render(theme, pdf, blocks.toArray(new Block[0]));

    assertThat(result.warnings()).noneMatch(warning -> warning.code() == PdfWarningCode.TABLE_CUT);
    assertNothingStandsOutside(theme, pdf.toByteArray());
  }

  @ParameterizedTest
  @CsvSource({"8, 1234567.12", "10, 1234567.12", "12, 1234567.12", "30, 1000", "30, 1234567"})
  void figuresOfWideTablesStandOnOneLineEach(int columns, String figure) throws Exception {
    TableRow row = Sample.row(cells(columns, figure));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    render(PdfTheme.NEWS, pdf, new Table(null, Collections.nCopies(3, row)));

    assertThat(PdfLines.of(pdf.toByteArray()).stream().map(PdfLines::text).toList())
        .contains(figure.repeat(columns));
  }

  @Test
  void aPageIsTurnedForATableAloneAndNotForWhatFollows() throws Exception {
    Table wide = new Table(null, List.of(Sample.row(cells(18, "1234567.12"))));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    render(PdfTheme.NEWS, pdf, Sample.paragraph("前。"), wide, wide, Sample.paragraph("后。"), wide);

    List<Boolean> turned = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      document
          .getPages()
          .forEach(p -> turned.add(p.getMediaBox().getWidth() > p.getMediaBox().getHeight()));
    }
    assertThat(turned).containsExactly(false, true, true, false, true);
    assertThat(VeraPdf.failures(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void picturesLeaveRoomForTheColumnsBesideThem() throws Exception {
    TableCell picture =
        new TableCell(false, 1, 1, List.of(new Figure(Sample.picture(1_200), "图", null)));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    render(
        PdfTheme.NEWS,
        pdf,
        new Table(
            null,
            List.of(
                Sample.row(picture, picture),
                Sample.row(Sample.cell(false, 1, 1, "左图"), Sample.cell(false, 1, 1, "右图")))));

    assertNothingStandsOutside(PdfTheme.NEWS, pdf.toByteArray());
    List<List<TextPosition>> lines = PdfLines.of(pdf.toByteArray());
    List<TextPosition> captions = lines.get(lines.size() - 1);
    assertThat(PdfLines.text(captions)).isEqualTo("左图右图");
    float middle = 105 * MM;
    assertThat(captions.get(1).getXDirAdj()).isLessThan(middle);
    assertThat(captions.get(2).getXDirAdj()).isGreaterThan(middle);
  }

  @Test
  void whatIsKeptTogetherInANarrowCellStandsOnOneLine() throws Exception {
    TableCell unit =
        new TableCell(
            false,
            1,
            1,
            List.of(
                Sample.paragraph(
                    new Text("km"),
                    new Superscript(List.of(new Text("2"))),
                    new Text("，CO"),
                    new Subscript(List.of(new Text("2"))))));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    render(
        PdfTheme.NEWS,
        pdf,
        new Table(null, List.of(Sample.row(unit, Sample.cell(false, 1, 1, "说明。".repeat(99))))));

    List<String> lines = PdfLines.of(pdf.toByteArray()).stream().map(PdfLines::text).toList();
    assertThat(lines).anyMatch(line -> line.startsWith("km，") || line.startsWith("km2，"));
    assertThat(lines).noneMatch(line -> line.startsWith("，"));
  }

  private static TableCell[] cells(int columns, String text) {
    return Collections.nCopies(columns, Sample.cell(false, 1, 1, text)).toArray(new TableCell[0]);
  }

  private static Table table(Random random, int columns, int rows) {
    List<TableRow> all = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<TableCell> cells = new ArrayList<>();
      for (int c = 0; c < columns; ) {
        int span = random.nextInt(12) == 0 ? Math.min(2, columns - c) : 1;
        cells.add(Sample.cell(r == 0, 1, span, TEXTS[random.nextInt(TEXTS.length)]));
        c += span;
      }
      all.add(new TableRow(cells));
    }
    return new Table("表题", all);
  }

  private static void assertNothingStandsOutside(PdfTheme theme, byte[] pdf) throws IOException {
    float left = (theme == PdfTheme.NEWS ? 26 : 28) * MM;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        float right = document.getPage(page - 1).getMediaBox().getWidth() - RIGHT_MARGIN;
        for (List<TextPosition> line : PdfLines.ofPage(pdf, page, 28, 270)) {
          TextPosition last = line.get(line.size() - 1);
          assertThat(line.get(0).getXDirAdj()).as(PdfLines.text(line)).isGreaterThan(left - 0.5f);
          assertThat(last.getXDirAdj() + last.getWidthDirAdj())
              .as(PdfLines.text(line))
              .isLessThan(right + 0.5f);
        }
      }
    }
  }

  private static PdfResult render(PdfTheme theme, ByteArrayOutputStream pdf, Block... blocks)
      throws IOException {
    return PdfRenderer.builder().theme(theme).build().render(Sample.document(blocks), pdf);
  }
}
