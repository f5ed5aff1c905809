package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Table;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures pages of the official theme against GB/T 9704-2012. */
class OfficialThemeTest {

  private static final float MM = 72 / 25.4f;

  /** Clause 5.2.3: 22 lines on 225 mm, 28 characters on 156 mm. */
  private static final float PITCH = 225 * MM / 22;

  private static final float CHARACTER = 156 * MM / 28;

  private static final float LEFT = 28 * MM;

  private static final float RIGHT = (28 + 156) * MM;

  @Test
  void aPageHasTwentyTwoLinesOfTwentyEightCharacters() throws Exception {
    byte[] pdf = render(Sample.paragraph("常".repeat(28 * 22 * 4 - 2)));

    // The first page has the title.
    List<List<TextPosition>> second = PdfLines.ofPage(pdf, 2, 37, 37 + 225);
    assertThat(second).hasSize(22);
    for (List<TextPosition> line : second) {
      assertThat(line).hasSize(28);
      assertThat(line.get(0).getXDirAdj()).isCloseTo(LEFT, within(0.5f));
      assertThat(line.get(1).getXDirAdj() - line.get(0).getXDirAdj())
          .isCloseTo(CHARACTER, within(0.05f));
      assertThat(line.get(0).getFontSizeInPt()).isCloseTo(16, within(0.1f));
    }
    float first = second.get(0).get(0).getYDirAdj();
    assertThat(second.get(21).get(0).getYDirAdj() - first).isCloseTo(21 * PITCH, within(1f));
    assertThat(first).isBetween(37 * MM, 37 * MM + PITCH);
  }

  /** Clauses 5.1 and 5.2.1: 37 mm above, 28 mm left, a type area of 156 by 225 mm. */
  @Test
  void allOfTheTextStandsWithinTheTypeArea() throws Exception {
    byte[] pdf = render(Sample.paragraph("常".repeat(28 * 22 * 4 - 2)));

    float top = 37 * MM;
    float bottom = (37 + 225) * MM;
    for (int page = 1; page <= 4; page++) {
      List<List<TextPosition>> lines = PdfLines.ofPage(pdf, page, 30, 268);
      assertThat(lines.get(0).get(0).getYDirAdj() - 0.9f * 16).isGreaterThan(top);
      for (List<TextPosition> line : lines) {
        assertThat(line.get(0).getXDirAdj()).isGreaterThan(LEFT - 0.5f);
        assertThat(end(line)).isLessThan(RIGHT + 0.5f);
        assertThat(line.get(0).getYDirAdj() + 0.1f * 16).isLessThan(bottom);
      }
    }
    List<TextPosition> full = PdfLines.ofPage(pdf, 2, 37, 262).get(5);
    // The last character's tracking is all that lacks of the line.
    assertThat(RIGHT - end(full)).isBetween(-0.5f, CHARACTER - 16 + 0.5f);
  }

  /** Clause 7.3.1: 2号 is 22 pt, centred; 7.3.2: one empty line, then the text. */
  @Test
  void theTitleIsSetIn22PointsInTheMiddle() throws Exception {
    List<List<TextPosition>> lines = PdfLines.of(render(Sample.paragraph("正文。")));
    List<TextPosition> title = lines.get(0);

    assertThat(PdfLines.text(title)).isEqualTo("区人大常委会调研养老服务工作");
    assertThat(title).allSatisfy(c -> assertThat(c.getYScale()).isCloseTo(22, within(0.1f)));
    assertThat(title.get(0).getXDirAdj() - LEFT).isCloseTo(RIGHT - end(title), within(1f));
    assertThat(distance(title, lines.get(1))).isCloseTo(2 * PITCH, within(4f));
  }

  /** Clauses 7.2.5, 7.2.7 and 7.3.1. */
  @Test
  void theRedRuleStandsBetweenDocumentNumberAndTitle() throws Exception {
    byte[] pdf = render(Sample.notice());
    List<List<TextPosition>> lines = PdfLines.of(pdf);
    List<TextPosition> number = lines.get(0);
    List<Rectangle2D> red =
        PdfShapes.of(pdf, 1).stream()
            .filter(shape -> shape.rgb() == 0xCC0000)
            .map(PdfShapes.Shape::bounds)
            .toList();

    assertThat(PdfLines.text(number)).isEqualTo("示府〔2021〕18号");
    assertThat(number.get(0).getXDirAdj() - LEFT).isCloseTo(RIGHT - end(number), within(1f));
    assertThat(red).hasSize(1);
    Rectangle2D rule = red.get(0);
    assertThat(rule.getX()).isCloseTo(LEFT, within(0.5));
    assertThat(rule.getWidth()).isCloseTo(156 * MM, within(0.5));
    // 4 mm below the line that the number stands on, whose type ends above the line's end.
    double below = rule.getY() - number.get(0).getYDirAdj();
    assertThat(below).isBetween(4.0 * MM, 4.0 * MM + 10);
    assertThat(lines.get(1).get(0).getYDirAdj() - rule.getMaxY()).isCloseTo(3 * PITCH, within(8.0));
  }

  @Test
  void withoutADocumentNumberThereIsNoRedRule() throws Exception {
    assertThat(PdfShapes.of(render(Sample.paragraph("正文。")), 1))
        .noneMatch(shape -> shape.rgb() == 0xCC0000);
  }

  /** Clause 7.3.2: flush left, also where the line goes on, and ended by a full-width colon. */
  @Test
  void theAddresseeStandsFlushLeftBelowTheTitle() throws Exception {
    String addressee = "各县（区）人民政府，市政府各部门、各直属机构，中央和省驻市各单位：";
    List<List<TextPosition>> lines =
        PdfLines.of(render(Sample.paragraph(addressee), Sample.paragraph("正文如下：")));

    assertThat(PdfLines.text(lines.get(1)) + PdfLines.text(lines.get(2))).isEqualTo(addressee);
    assertThat(lines.get(1).get(0).getXDirAdj()).isCloseTo(LEFT, within(0.5f));
    assertThat(lines.get(2).get(0).getXDirAdj()).isCloseTo(LEFT, within(0.5f));
    assertThat(lines.get(3).get(0).getXDirAdj() - LEFT).isCloseTo(2 * 16, within(2f));
  }

  /** Web pages repeat the number and the day of the document above it. */
  @ParameterizedTest
  @ValueSource(strings = {"云府办〔2024〕3号", "第18号", "（2024年5月6日）"})
  void theAddresseeMayStandBelowARepeatedHead(String head) throws Exception {
    List<List<TextPosition>> lines =
        PdfLines.of(
            render(
                Sample.paragraph(head), Sample.paragraph("各县（区）人民政府："), Sample.paragraph("有关单位：")));

    assertThat(lines.get(2).get(0).getXDirAdj()).isCloseTo(LEFT, within(0.5f));
    assertThat(lines.get(3).get(0).getXDirAdj() - LEFT).isCloseTo(2 * 16, within(2f));
  }

  @Test
  void aSentenceThatEndsWithAColonIsNoAddressee() throws Exception {
    List<List<TextPosition>> lines = PdfLines.of(render(Sample.paragraph("会议听取了报告。会议指出：")));

    assertThat(lines.get(1).get(0).getXDirAdj() - LEFT).isCloseTo(2 * 16, within(2f));
  }

  @Test
  void headingsAreSetInTheTypefaceOfTheirNumber() throws Exception {
    byte[] pdf =
        render(
            Sample.heading(1, "一、黑体"),
            Sample.heading(2, "（二）楷体"),
            Sample.heading(3, "3.宋体"),
            Sample.heading(4, "（4）宋体"),
            Sample.paragraph("正文。"));

    assertThat(font(pdf, "一、黑体")).contains("NotoSansSC");
    assertThat(font(pdf, "（二）楷体")).contains("CivicKai");
    assertThat(font(pdf, "3.宋体")).contains("NotoSerifSC");
    assertThat(font(pdf, "（4）宋体")).contains("NotoSerifSC");
  }

  @Test
  void pageNumbersStandOutsideBetweenDashes() throws Exception {
    byte[] pdf = render(Sample.paragraph("常".repeat(28 * 22 * 2)));

    List<TextPosition> first = number(pdf, 1);
    List<TextPosition> second = number(pdf, 2);
    assertThat(PdfLines.text(first)).isEqualTo("—1—");
    assertThat(PdfLines.text(second)).isEqualTo("—2—");
    // Clause 7.5: one character from the type area's edge, 7 mm below it.
    TextPosition last = first.get(first.size() - 1);
    assertThat(RIGHT - last.getXDirAdj() - last.getWidthDirAdj()).isCloseTo(14, within(1f));
    assertThat(second.get(0).getXDirAdj() - LEFT).isCloseTo(14, within(1f));
    assertThat(first).allSatisfy(c -> assertThat(c.getYScale()).isCloseTo(14, within(0.1f)));
    // The dash of Noto Serif ends 0.293 em above the baseline.
    assertThat(last.getYDirAdj() - 0.293f * 14).isCloseTo((37 + 225 + 7) * MM, within(0.3f));
  }

  @Test
  void theDateBeginsTwoCharactersRightOfTheBody() throws Exception {
    List<List<TextPosition>> lines = signature("示例市人民代表大会常务委员会", "2021年4月28日");
    List<TextPosition> body = lines.get(0);
    List<TextPosition> date = lines.get(1);

    assertThat(RIGHT - end(body)).isCloseTo(2 * 16, within(8f));
    // One empty line below the text, and the date on the next.
    assertThat(distance(lines.get(0), lines.get(1))).isCloseTo(PITCH, within(0.5f));
    assertThat(date.get(0).getXDirAdj() - body.get(0).getXDirAdj()).isCloseTo(2 * 16, within(10f));
  }

  @Test
  void aBodyShorterThanTheDateMovesLeft() throws Exception {
    List<List<TextPosition>> lines = signature("县水利局", "2021年12月28日");
    List<TextPosition> body = lines.get(0);
    List<TextPosition> date = lines.get(1);

    assertThat(RIGHT - end(date)).isCloseTo(2 * 16, within(8f));
    assertThat(date.get(0).getXDirAdj() - body.get(0).getXDirAdj()).isCloseTo(2 * 16, within(10f));
  }

  @Test
  void givenTypefacesAreUsedWithoutAWarning() throws Exception {
    byte[] kai = EmbeddedFont.bytes("kai-regular.ttf");
    PdfRenderer renderer =
        PdfRenderer.builder()
            .theme(PdfTheme.OFFICIAL)
            .font(FontSource.read(FontRole.FANGSONG, kai, "FZFSK.TTF"))
            .font(FontSource.read(FontRole.TITLE_SONG, kai, "FZXBSK.TTF"))
            .build();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();

    PdfResult result = renderer.render(Sample.document(Sample.paragraph("正文。")), pdf);

    assertThat(result.warnings()).isEmpty();
    assertThat(font(pdf.toByteArray(), "正文。")).contains("CivicKai");
  }

  /** Texts of heights a line apart, at some of which the colophon alone passes the page's end. */
  @ParameterizedTest
  @ValueSource(strings = {"short", "long", "signature", "attachments"})
  void theColophonStandsBelowLinesOfTheText(String end) throws Exception {
    List<Integer> pages = new ArrayList<>();
    for (int lines = 6; lines < 20; lines++) {
      List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, Sample.paragraph("行。")));
      List<Attachment> attachments = new ArrayList<>();
      Attachment file = new Attachment("末表.xlsx", "http://www.example.gov.cn/files/1.xlsx");
      switch (end) {
        case "short" -> blocks.add(Sample.paragraph("末。"));
        case "long" -> blocks.add(Sample.paragraph("末".repeat(150)));
        case "signature" -> blocks.add(new Signature(List.of(new Text("末市水利局"))));
        default -> attachments.addAll(Collections.nCopies(4, file));
      }
      byte[] pdf =
          render(
              new CivicDocument(
                  Sample.ORIGIN, Sample.newsMetadata(), blocks, attachments, List.of()));
      assertThat(lastPage(pdf)).as(lines + " lines").contains("来源：").contains("末");
      pages.add(pages(pdf));
    }
    assertThat(pages).contains(1, 2);
  }

  @Test
  void aSignatureStandsOneLineBelowATableToo() throws Exception {
    Table table = new Table(null, List.of(Sample.row(Sample.cell(false, 1, 1, "末行"))));
    List<List<TextPosition>> lines =
        PdfLines.of(render(table, new Signature(List.of(new Text("示例市水利局")))));
    int at = lines.size() - 1;
    while (!PdfLines.text(lines.get(at)).equals("示例市水利局")) {
      at--;
    }
    assertThat(PdfLines.text(lines.get(at - 1))).isEqualTo("末行");
    assertThat(distance(lines.get(at - 1), lines.get(at))).isGreaterThan(1.8f * PITCH);
  }

  private static List<List<TextPosition>> signature(String body, String date) throws IOException {
    byte[] pdf =
        render(
            Sample.paragraph("常".repeat(100)),
            new Signature(List.of(new Text(body))),
            new Signature(List.of(new Text(date))));
    List<List<TextPosition>> lines = PdfLines.of(pdf);
    int at =
        IntStream.range(0, lines.size())
            .filter(i -> PdfLines.text(lines.get(i)).equals(body))
            .findFirst()
            .orElseThrow();
    assertThat(distance(lines.get(at - 1), lines.get(at))).isCloseTo(2 * PITCH, within(0.5f));
    assertThat(PdfLines.text(lines.get(at + 1))).isEqualTo(date);
    return lines.subList(at, at + 2);
  }

  private static float distance(List<TextPosition> above, List<TextPosition> below) {
    return below.get(0).getYDirAdj() - above.get(0).getYDirAdj();
  }

  private static float end(List<TextPosition> line) {
    TextPosition last = line.get(line.size() - 1);
    return last.getXDirAdj() + last.getWidthDirAdj();
  }

  private static String font(byte[] pdf, String text) throws IOException {
    return PdfLines.of(pdf).stream()
        .filter(line -> PdfLines.text(line).equals(text))
        .findFirst()
        .orElseThrow()
        .get(0)
        .getFont()
        .getName();
  }

  private static List<TextPosition> number(byte[] pdf, int page) throws IOException {
    List<List<TextPosition>> lines = PdfLines.ofPage(pdf, page, 0, 297);
    return lines.get(lines.size() - 1);
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static String lastPage(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return PdfText.page(document, document.getNumberOfPages());
    }
  }

  private static byte[] render(Block... blocks) throws IOException {
    return render(Sample.document(blocks));
  }

  private static byte[] render(CivicDocument document) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRenderer.builder().theme(PdfTheme.OFFICIAL).build().render(document, pdf);
    return pdf.toByteArray();
  }
}
