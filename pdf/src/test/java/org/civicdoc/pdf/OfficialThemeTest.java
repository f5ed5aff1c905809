package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.Block;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;

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
    assertThat(last.getYDirAdj()).isGreaterThan((37 + 225 + 7) * MM);
  }

  @Test
  void theDateBeginsTwoCharactersRightOfTheBody() throws Exception {
    List<List<TextPosition>> lines = signature("示例市人民代表大会常务委员会", "2021年4月28日");
    List<TextPosition> body = lines.get(0);
    List<TextPosition> date = lines.get(1);

    assertThat(RIGHT - end(body)).isCloseTo(2 * 16, within(8f));
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

  private static List<List<TextPosition>> signature(String body, String date) throws IOException {
    byte[] pdf =
        render(
            Sample.paragraph("常".repeat(100)),
            new Signature(List.of(new Text(body))),
            new Signature(List.of(new Text(date))));
    return PdfLines.of(pdf).stream()
        .filter(line -> PdfLines.text(line).equals(body) || PdfLines.text(line).equals(date))
        .toList();
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

  private static byte[] render(Block... blocks) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRenderer.builder().theme(PdfTheme.OFFICIAL).build().render(Sample.document(blocks), pdf);
    return pdf.toByteArray();
  }
}
