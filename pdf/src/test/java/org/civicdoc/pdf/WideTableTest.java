package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.Block;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of many columns, and what is read with them. */
class WideTableTest {

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void whatIsReadWithATableStandsOnThePageThatIsTurnedForIt(PdfTheme theme) throws Exception {
    byte[] pdf =
        render(
            theme,
            Sample.paragraph("正文。".repeat(60)),
            Sample.heading(1, "一、统计表"),
            Sample.paragraph("单位：万元"),
            table(18, 7, "1234567"),
            Sample.paragraph("注：本表为初步数。"),
            new Signature(List.of(new Text("示例市统计局"))),
            new Signature(List.of(new Text("2024年3月12日"))),
            Sample.paragraph("（此件公开发布）"));

    assertThat(sheets(pdf)).as(text(pdf, pages(pdf))).containsExactly("upright", "turned");
    assertThat(text(pdf, 1)).doesNotContain("统计表", "万元");
    assertThat(text(pdf, 2))
        .startsWith("一、统计表")
        .containsSubsequence("单位", "1234567", "注：", "统计局", "2024年", "此件");
  }

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void textAfterATurnedPageStandsUpright(PdfTheme theme) throws Exception {
    byte[] pdf = render(theme, table(18, 7, "1234567"), Sample.paragraph("说明到此，正文继续。".repeat(9)));

    assertThat(sheets(pdf)).containsExactly("upright", "turned", "upright");
    assertThat(text(pdf, 3)).contains("正文继续");
  }

  @ParameterizedTest
  @CsvSource({
    "NEWS, 13, 10, 1234.5, upright",
    "NEWS, 12, 7, 1234567, upright",
    "NEWS, 13, 100, 123456789, turned",
    "OFFICIAL, 13, 10, 1234.5, upright",
    "OFFICIAL, 13, 100, 123456789, turned"
  })
  void aPageIsTurnedForALongTableSoonerThanForAShortOne(
      PdfTheme theme, int columns, int rows, String figure, String sheet) throws Exception {
    byte[] pdf = render(theme, Sample.paragraph("正文。"), table(columns, rows, figure));

    assertThat(sheets(pdf).get(sheets(pdf).size() - 1)).isEqualTo(sheet);
  }

  @Test
  void columnsOfDigitsAreSetInTheTypeThatTheyFitIn() throws Exception {
    byte[] pdf = render(PdfTheme.NEWS, table(17, 3, "7"));

    float size =
        PdfLines.of(pdf).stream()
            .filter(line -> PdfLines.text(line).equals("7".repeat(17)))
            .map(line -> line.get(0).getFontSizeInPt())
            .findFirst()
            .orElseThrow();
    assertThat(size).isGreaterThan(9);
  }

  @ParameterizedTest
  @CsvSource({"30, false", "70, true"})
  void numbersThatNoTypeHasRoomForAreReported(int columns, boolean reported) throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result =
        PdfRenderer.builder()
            .limits(PdfLimits.builder().tableColumns(100).build())
            .build()
            .render(Sample.document(table(columns, 3, "1234567")), pdf);

    List<String> lines = PdfLines.of(pdf.toByteArray()).stream().map(PdfLines::text).toList();
    assertThat(lines.contains("1234567".repeat(columns))).isNotEqualTo(reported);
    assertThat(
            result.warnings().stream().anyMatch(w -> w.code() == PdfWarningCode.TABLE_WORDS_BROKEN))
        .isEqualTo(reported);
  }

  /** At one of these places the page ends between the line and its table. */
  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void shortLinesAboveATableStandOnThePageWhereItBegins(PdfTheme theme) throws Exception {
    List<String> parted = new ArrayList<>();
    for (int lines = 14; lines < 26; lines++) {
      List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, Sample.paragraph("行行。")));
      blocks.add(Sample.paragraph("表二"));
      blocks.add(Sample.paragraph("单位：万元"));
      blocks.add(table(3, 6, "12"));
      byte[] pdf = render(theme, blocks.toArray(new Block[0]));
      if (!text(pdf, pages(pdf)).contains("表二") && !text(pdf, 1).contains("12")) {
        parted.add(lines + " lines");
      }
    }
    assertThat(parted).isEmpty();
  }

  private static Table table(int columns, int rows, String text) {
    TableCell cell = Sample.cell(false, 1, 1, text);
    TableRow row = new TableRow(Collections.nCopies(columns, cell));
    return new Table(null, Collections.nCopies(rows, row));
  }

  private static byte[] render(PdfTheme theme, Block... blocks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRenderer.builder().theme(theme).build().render(Sample.document(blocks), out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf, int page) throws IOException {
    List<List<TextPosition>> lines = PdfLines.ofPage(pdf, page, 28, 270);
    return lines.stream().map(PdfLines::text).collect(Collectors.joining("\n"));
  }

  private static int pages(byte[] pdf) throws IOException {
    return sheets(pdf).size();
  }

  private static List<String> sheets(byte[] pdf) throws IOException {
    List<String> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document
          .getPages()
          .forEach(
              page ->
                  sheets.add(
                      page.getMediaBox().getWidth() > page.getMediaBox().getHeight()
                          ? "turned"
                          : "upright"));
    }
    return sheets;
  }
}
