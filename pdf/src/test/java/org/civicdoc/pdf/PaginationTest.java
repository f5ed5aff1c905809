package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.Block;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands at the foot and at the head of pages. */
class PaginationTest {

  private static final int PARAGRAPHS = 600;
  private static final float MM = 72 / 25.4f;

  /** Documents of heights a few points apart end at the foot of a page. */
  @Test
  void noPageIsBlank() throws Exception {
    PdfRenderer renderer = PdfRenderer.builder().build();
    List<String> blank = new ArrayList<>();
    for (int headings = 0; headings < 8; headings++) {
      for (int lines = 19; lines < 27; lines++) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(Collections.nCopies(headings, Sample.heading(3, "标题")));
        blocks.addAll(Collections.nCopies(lines, Sample.paragraph("正文。")));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfResult result = renderer.render(Sample.document(blocks.toArray(new Block[0])), pdf);
        if (PdfLines.ofPage(pdf.toByteArray(), result.pageCount(), 28, 270).isEmpty()) {
          blank.add(headings + " headings, " + lines + " lines");
        }
      }
    }
    assertThat(blank).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void noHeadingEndsAPageAndNoLineStandsAlone(PdfTheme theme) throws Exception {
    Random random = new Random(42);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      if (random.nextInt(3) == 0) {
        blocks.add(Sample.heading(1 + random.nextInt(2), "标题" + "题".repeat(random.nextInt(50))));
      }
      if (random.nextInt(4) == 0) {
        blocks.add(Sample.paragraph("主要" + "引".repeat(random.nextInt(40)) + "："));
      }
      int length = 1 + random.nextInt(160);
      blocks.add(Sample.paragraph("首" + "文".repeat(length) + "尾"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfResult result =
        PdfRenderer.builder()
            .theme(theme)
            .build()
            .render(Sample.document(blocks.toArray(new Block[0])), out);
    byte[] pdf = out.toByteArray();

    List<String> wrong = new ArrayList<>();
    for (int page = 1; page < result.pageCount(); page++) {
      List<List<TextPosition>> lines =
          PdfLines.ofPage(pdf, page, 28, theme == PdfTheme.NEWS ? 270 : 262);
      String last = PdfLines.text(lines.get(lines.size() - 1));
      if (last.contains("题")
          || last.endsWith("：")
          || (last.startsWith("首") && !last.endsWith("尾"))) {
        wrong.add("page " + page + " ends with " + last);
      }
      if (page > 1) {
        String first = PdfLines.text(lines.get(0));
        if (first.endsWith("尾") && !first.startsWith("首")) {
          wrong.add("page " + page + " begins with " + first);
        }
      }
    }
    assertThat(result.pageCount()).isGreaterThan(30);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void noTablesHeaderStandsWithoutARowOfItsTable(PdfTheme theme) throws Exception {
    List<Block> blocks = new ArrayList<>();
    Random random = new Random(43);
    for (int i = 0; i < 40; i++) {
      blocks.add(Sample.paragraph("文".repeat(40 + random.nextInt(500))));
      List<TableRow> rows = new ArrayList<>();
      rows.add(Sample.row(Sample.cell(true, 1, 1, "表头甲"), Sample.cell(true, 1, 1, "表头乙")));
      for (int r = 0; r < 9 + random.nextInt(6); r++) {
        String text = "格".repeat(1 + random.nextInt(90));
        rows.add(Sample.row(Sample.cell(false, 1, 1, "格"), Sample.cell(false, 1, 1, text)));
      }
      blocks.add(new Table("表题", rows));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfResult result =
        PdfRenderer.builder()
            .theme(theme)
            .build()
            .render(Sample.document(blocks.toArray(new Block[0])), out);

    for (int page = 1; page < result.pageCount(); page++) {
      List<List<TextPosition>> lines =
          PdfLines.ofPage(out.toByteArray(), page, 28, theme == PdfTheme.NEWS ? 270 : 262);
      assertThat(PdfLines.text(lines.get(lines.size() - 1)))
          .as("last line of page %d", page)
          .doesNotContain("表");
    }
  }

  /** At one of these places the page ends where the table begins. */
  @ParameterizedTest
  @CsvSource({"NEWS, 21", "NEWS, 22", "NEWS, 23", "OFFICIAL, 17", "OFFICIAL, 18", "OFFICIAL, 19"})
  void aTablesHeaderStandsAboveItsFirstRow(PdfTheme theme, int linesBefore) throws Exception {
    List<Block> blocks = new ArrayList<>(Collections.nCopies(linesBefore, Sample.paragraph("行")));
    List<TableRow> rows = new ArrayList<>();
    rows.add(Sample.row(Sample.cell(true, 1, 1, "表头"), Sample.cell(true, 1, 1, "表头")));
    TableRow row = Sample.row(Sample.cell(false, 1, 1, "格"), Sample.cell(false, 1, 1, "格"));
    rows.addAll(Collections.nCopies(40, row));
    blocks.add(new Table(null, rows));
    byte[] pdf = render(theme, blocks);

    int headers = 0;
    for (int page = 1; page <= pages(pdf); page++) {
      String text =
          PdfLines.ofPage(pdf, page, 28, theme == PdfTheme.NEWS ? 270 : 262).stream()
              .map(PdfLines::text)
              .collect(Collectors.joining(" "));
      boolean holdsRows = text.contains("格格");
      assertThat(text.contains("表头表头 格格")).as(text).isEqualTo(holdsRows);
      headers += holdsRows ? 1 : 0;
    }
    assertThat(headers).isBetween(2, pages(pdf));
  }

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void rowsThatACellSpansStandOnOnePage(PdfTheme theme) throws Exception {
    List<TableRow> rows = new ArrayList<>();
    rows.add(Sample.row(Sample.cell(true, 1, 1, "街道"), Sample.cell(true, 1, 1, "项目")));
    StringBuilder said = new StringBuilder("街道项目");
    for (int i = 0; i < 200; i++) {
      rows.add(Sample.row(Sample.cell(false, 3, 1, "街道" + i), Sample.cell(false, 1, 1, "首")));
      rows.add(Sample.row(Sample.cell(false, 1, 1, "中")));
      rows.add(Sample.row(Sample.cell(false, 1, 1, "尾")));
      said.append("街道").append(i).append("首中尾");
    }
    byte[] pdf = render(theme, List.of(new Table(null, rows)));

    int pages = pages(pdf);
    for (int page = 1; page <= pages; page++) {
      List<List<TextPosition>> lines =
          PdfLines.ofPage(pdf, page, 28, theme == PdfTheme.NEWS ? 270 : 262);
      String text = lines.stream().map(PdfLines::text).collect(Collectors.joining());
      assertThat(text.replaceAll("[^首中尾]", "")).matches("(首中尾)+");
    }
    assertThat(pages).isGreaterThan(10);
    assertThat(LogicalText.of(pdf).text()).contains(said);
  }

  @Test
  void aHeaderOfBoldCellsStandsOnEveryPageAndIsTagged() throws Exception {
    TableCell bold =
        new TableCell(false, 1, 1, List.of(Sample.paragraph(new Strong(List.of(new Text("表头"))))));
    List<TableRow> rows = new ArrayList<>(List.of(Sample.row(bold, bold)));
    TableRow row = Sample.row(Sample.cell(false, 1, 1, "格"), Sample.cell(false, 1, 1, "格"));
    rows.addAll(Collections.nCopies(80, row));
    byte[] pdf = render(PdfTheme.NEWS, List.of(new Table(null, rows)));

    assertThat(pages(pdf)).isGreaterThan(2);
    for (int page = 1; page <= pages(pdf); page++) {
      assertThat(PdfLines.ofPage(pdf, page, 28, 270).stream().map(PdfLines::text)).contains("表头表头");
    }
    assertThat(PdfTags.of(pdf, "TH")).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void aSignatureTakesTwoLinesOfTheTextAlongAndNoMore(PdfTheme theme) throws Exception {
    Random random = new Random(44);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      blocks.add(Sample.paragraph("文".repeat(150 + random.nextInt(400)) + "。"));
      blocks.add(new Signature(List.of(new Text("署名机关"))));
      blocks.add(new Signature(List.of(new Text("2021年3月15日"))));
    }
    byte[] pdf = render(theme, blocks);
    float bottom = theme == PdfTheme.NEWS ? 270 : 262;
    float pitch = theme == PdfTheme.NEWS ? 21 : 29;

    int taken = 0;
    int pages = pages(pdf);
    List<List<TextPosition>> before = PdfLines.ofPage(pdf, 1, 28, bottom);
    for (int page = 2; page <= pages; page++) {
      List<List<TextPosition>> lines = PdfLines.ofPage(pdf, page, 28, bottom);
      assertThat(PdfLines.text(lines.get(0))).as("head of page %d", page).contains("文");
      boolean closes = lines.size() > 2 && PdfLines.text(lines.get(2)).equals("署名机关");
      taken += closes ? 1 : 0;
      float last = before.get(before.size() - 1).get(0).getYDirAdj();
      assertThat(bottom * MM - last).as("left on page %d", page - 1).isLessThan(6 * pitch);
      before = lines;
    }
    assertThat(taken).isPositive();
  }

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void columnsOfALongTableStandOnEveryPageWhereTheyStandOnTheFirst(PdfTheme theme)
      throws Exception {
    List<TableRow> rows = new ArrayList<>();
    rows.add(Sample.row(Sample.cell(true, 1, 1, "项目"), Sample.cell(true, 1, 1, "甲")));
    for (int i = 0; i < 1_200; i++) {
      String item = i < 1_000 ? "项" : "项".repeat(12);
      rows.add(Sample.row(Sample.cell(false, 1, 1, item), Sample.cell(false, 1, 1, "乙")));
    }
    byte[] pdf = render(theme, List.of(new Table(null, rows)));

    int pages = pages(pdf);
    Set<Integer> places = new HashSet<>();
    for (int page : new int[] {2, pages / 2, pages - 1}) {
      for (List<TextPosition> line : PdfLines.ofPage(pdf, page, 40, 260)) {
        places.add(Math.round(line.get(line.size() - 1).getXDirAdj()));
      }
    }
    assertThat(places).hasSize(1);
  }

  private static byte[] render(PdfTheme theme, List<Block> blocks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRenderer.builder()
        .theme(theme)
        .build()
        .render(Sample.document(blocks.toArray(new Block[0])), out);
    return out.toByteArray();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
