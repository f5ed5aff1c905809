package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.Block;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands at the foot and at the head of pages. */
class PaginationTest {

  private static final int PARAGRAPHS = 600;

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void noHeadingEndsAPageAndNoLineStandsAlone(PdfTheme theme) throws Exception {
    Random random = new Random(42);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      if (random.nextInt(3) == 0) {
        blocks.add(Sample.heading(1 + random.nextInt(2), "标题" + "题".repeat(random.nextInt(50))));
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
      if (last.contains("题") || (last.startsWith("首") && !last.endsWith("尾"))) {
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
        rows.add(Sample.row(Sample.cell(false, 1, 1, "格"), Sample.cell(false, 1, 1, "格")));
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
}
