package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLabelTest {

  @ParameterizedTest
  @CsvSource({"NEWS, 8", "NEWS, 98", "NEWS, 998", "NEWS, 123456", "OFFICIAL, 998"})
  void labelsStandOnTheLineOfTheirTextAndTextsBelowEachOther(PdfTheme theme, int start)
      throws Exception {
    ListItem item = new ListItem(List.of(Sample.paragraph("项")));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRenderer.builder()
        .theme(theme)
        .build()
        .render(Sample.document(new ListBlock(true, start, List.of(item, item, item))), pdf);

    List<List<TextPosition>> lines =
        PdfLines.of(pdf.toByteArray()).stream()
            .filter(line -> PdfLines.text(line).endsWith("项"))
            .toList();
    assertThat(lines.stream().map(PdfLines::text))
        .containsExactly(start + ".项", (start + 1) + ".项", (start + 2) + ".项");
    assertThat(lines.stream().map(line -> Math.round(last(line, 1).getXDirAdj())).distinct())
        .hasSize(1);
    TextPosition stop = last(lines.get(2), 2);
    assertThat(stop.getXDirAdj() + stop.getWidthDirAdj())
        .isLessThan(last(lines.get(2), 1).getXDirAdj());
  }

  private static TextPosition last(List<TextPosition> line, int fromEnd) {
    return line.get(line.size() - fromEnd);
  }
}
