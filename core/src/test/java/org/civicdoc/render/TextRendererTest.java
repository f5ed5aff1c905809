package org.civicdoc.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civicdoc.model.SampleDocuments.paragraph;

import java.io.IOException;
import java.util.List;
import org.civicdoc.golden.GoldenFile;
import org.civicdoc.model.Alphabets;
import org.civicdoc.model.Block;
import org.civicdoc.model.Figure;
import org.civicdoc.model.GeneratedDocuments;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Quote;
import org.civicdoc.model.SampleDocuments;
import org.junit.jupiter.api.Test;

class TextRendererTest {

  private static final TextRenderer RENDERER = TextRenderer.builder().build();

  private static final TextRenderer BODY =
      TextRenderer.builder().byline(false).attachments(false).build();

  @Test
  void rendersTheNotice() throws IOException {
    GoldenFile.assertMatches(
        TextRendererTest.class, "notice.txt", RENDERER.render(SampleDocuments.notice()));
  }

  @Test
  void leavesOutBylineAndAttachments() {
    assertThat(BODY.render(SampleDocuments.notice()))
        .startsWith("云江市关于防汛的通知\n（2021年修订）\n\n一、总体要求\n")
        .endsWith("\n\n2021年3月4日\n");
  }

  @Test
  void blocksWithoutTextLeaveNoGap() {
    Block[] blocks = {
      new Paragraph(List.of()),
      paragraph("甲"),
      new Figure("a.png", null, null),
      new Quote(List.of()),
      new Quote(List.of(new Paragraph(List.of()))),
      paragraph("乙")
    };
    assertThat(BODY.render(SampleDocuments.of(blocks))).isEqualTo("甲\n\n乙\n");
    assertThat(RENDERER.render(SampleDocuments.of())).isEmpty();
  }

  @Test
  void listItemsAlignBelowTheirMarkers() {
    ListBlock list =
        new ListBlock(
            true,
            9,
            List.of(
                new ListItem(List.of(paragraph("甲"), new Quote(List.of(paragraph("乙"))))),
                new ListItem(List.of(paragraph("丙")))));
    assertThat(BODY.render(SampleDocuments.of(list))).isEqualTo("9. 甲\n\n       乙\n\n10. 丙\n");
  }

  @Test
  void losesNoCharacterOfThePlainText() {
    GeneratedDocuments.stream(8, 500, Alphabets.PROSE)
        .forEach(
            document -> {
              String rendered = BODY.render(document).replaceAll("\\s", "");
              PlainText text = PlainText.of(document);
              int at = 0;
              for (String line : text.text().split("[\\n\\t]", -1)) {
                String squeezed = line.replaceAll("\\s", "");
                int found = rendered.indexOf(squeezed, at);
                assertThat(found).as("%s in %s", squeezed, rendered).isNotNegative();
                at = found + squeezed.length();
              }
            });
  }
}
