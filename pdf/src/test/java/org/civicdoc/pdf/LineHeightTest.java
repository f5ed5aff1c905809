package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.Block;
import org.civicdoc.model.Heading;
import org.civicdoc.model.Inline;
import org.civicdoc.model.Link;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;

/** What is kept together over the borders of inlines stands on one line, which is one line high. */
class LineHeightTest {

  private static final float PITCH = 12 * 1.75f;

  private static final float BETWEEN_PARAGRAPHS = 1.2f / 25.4f * 72;

  private static final String[] BEHIND_AN_INLINE = {
    ", 会议室", ". Next ", "： 张三", "：\u3000市政府", ", and ", "； ", " ，", "） 内容", "。", "%\u00A0"
  };

  private static final String[] INLINES = {"地点", "Note", "人", "Annex 2", "010-12345678", "（一"};

  @Test
  void eachLineIsOneLineHigh() throws Exception {
    Random random = new Random(1);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      blocks.add(paragraph(random));
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result =
        PdfRenderer.builder()
            .conformance(PdfConformance.PDF_1_7)
            .build()
            .render(Sample.document(blocks.toArray(new Block[0])), pdf);

    assertThat(result.pageCount()).isGreaterThan(6);
    for (int page = 2; page <= result.pageCount(); page++) {
      List<List<TextPosition>> lines = PdfLines.ofPage(pdf.toByteArray(), page, 28, 270);
      for (int i = 1; i < lines.size(); i++) {
        float distance = lines.get(i).get(0).getYDirAdj() - lines.get(i - 1).get(0).getYDirAdj();
        assertThat(
                Math.min(
                    Math.abs(distance - PITCH), Math.abs(distance - PITCH - BETWEEN_PARAGRAPHS)))
            .as(PdfLines.text(lines.get(i)))
            .isLessThan(0.5f);
      }
    }
  }

  /** Raised figures are two thirds of the type around them, in a title and in a dense table. */
  @Test
  void raisedFiguresAreSmallerThanTheirText() throws Exception {
    Paragraph square = Sample.paragraph(new Text("方米"), new Superscript(List.of(new Text("7"))));
    List<TableCell> cells = Collections.nCopies(20, new TableCell(false, 1, 1, List.of(square)));
    for (PdfTheme theme : PdfTheme.values()) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      PdfRenderer.builder()
          .theme(theme)
          .build()
          .render(
              Sample.document(
                  new Heading(1, square.inlines()), new Table(null, List.of(new TableRow(cells)))),
              pdf);

      List<TextPosition> characters =
          PdfLines.of(pdf.toByteArray()).stream().flatMap(List::stream).toList();
      List<Float> raised = sizes(characters, "7");
      List<Float> around = sizes(characters, "方");
      assertThat(raised).hasSize(2);
      assertThat(around).hasSize(2);
      for (int i = 0; i < 2; i++) {
        assertThat(raised.get(i) / around.get(i)).isBetween(0.6f, 0.7f);
      }
    }
  }

  private static List<Float> sizes(List<TextPosition> characters, String character) {
    return characters.stream()
        .filter(position -> position.getUnicode().equals(character))
        .map(TextPosition::getYScale)
        .distinct()
        .sorted()
        .toList();
  }

  private static Paragraph paragraph(Random random) {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 5 + random.nextInt(15); i >= 0; i--) {
      Text text = new Text(INLINES[random.nextInt(INLINES.length)]);
      inlines.add(
          random.nextBoolean()
              ? new Strong(List.of(text))
              : new Link("http://www.example.gov.cn/" + i, List.of(text)));
      inlines.add(
          new Text(
              BEHIND_AN_INLINE[random.nextInt(BEHIND_AN_INLINE.length)]
                  + "文".repeat(random.nextInt(9))));
    }
    return new Paragraph(inlines);
  }
}
