package org.civicdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.civicdoc.model.SampleDocuments.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void everySegmentIsTheTextOfItsBlock() {
    GeneratedDocuments.stream(1, 500, Alphabets.all())
        .forEach(
            document -> {
              PlainText text = PlainText.of(document);
              for (TextSegment segment : text.segments()) {
                assertThat(text.text().substring(segment.start(), segment.end()))
                    .isEqualTo(source(document, segment))
                    .isNotEmpty();
              }
            });
  }

  private static String source(CivicDocument document, TextSegment segment) {
    return segment.blockIndex() == TextSegment.TITLE
        ? Metadata.find(document.metadata().title()).orElseThrow()
        : PlainText.of(document.blocks().get(segment.blockIndex()));
  }

  @Test
  void segmentsArePartedByOneLineBreakAndLeaveNothingOut() {
    GeneratedDocuments.stream(2, 500, Alphabets.all())
        .forEach(
            document -> {
              PlainText text = PlainText.of(document);
              int end = -1;
              for (TextSegment segment : text.segments()) {
                assertThat(segment.start()).isEqualTo(end + 1);
                assertThat(end < 0 || text.text().charAt(end) == '\n').isTrue();
                end = segment.end();
              }
              assertThat(text.text()).hasSize(Math.max(0, end));
            });
  }

  @Test
  void findsTheSegmentOfEachOffset() {
    GeneratedDocuments.stream(3, 100, Alphabets.PROSE)
        .forEach(
            document -> {
              PlainText text = PlainText.of(document);
              for (int offset = 0; offset < text.text().length(); offset++) {
                int at = offset;
                assertThat(text.segmentAt(offset))
                    .isEqualTo(
                        text.segments().stream()
                            .filter(segment -> segment.start() <= at && at < segment.end())
                            .findFirst());
              }
            });
  }

  @Test
  void refusesOffsetsOutsideOfTheText() {
    PlainText text = PlainText.of(SampleDocuments.of(paragraph("甲乙")));
    assertThat(text.segmentAt(1)).contains(new TextSegment(0, 0, 2));
    for (int offset : new int[] {-1, 2, Integer.MAX_VALUE}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> text.segmentAt(offset))
          .withMessageContaining(Integer.toString(offset));
    }
  }

  @Test
  void givesEachBlockLinesOfItsOwn() {
    assertThat(PlainText.of(SampleDocuments.notice()).text())
        .isEqualTo(
            """
            云江市关于防汛的通知
            一、总体要求
            贯彻“三个不变”方针，逐步推进。
            详见说明，面积5m2，CO2。
            加强值班
            分级负责
            镇
            民有所呼，我有所应。
            各镇雨量
            镇\t雨量
            五月\t六月
            东|溪\t10\t
            图为会议现场
            a  b
             c
            云江市人民政府
            2021年3月4日""");
  }

  @Test
  void countsInUtf16Units() {
    CivicDocument document = SampleDocuments.of(paragraph("𠮷"), paragraph("乙"));
    assertThat(PlainText.of(document).segments())
        .isEqualTo(List.of(new TextSegment(0, 0, 2), new TextSegment(1, 3, 4)));
  }

  @Test
  void keepsACellOnItsRowsLine() {
    TableCell cell = new TableCell(false, 1, 1, List.of(paragraph("甲"), paragraph("乙")));
    Table table = new Table(null, List.of(new TableRow(List.of(cell, cell))));
    assertThat(PlainText.of(table)).isEqualTo("甲 乙\t甲 乙");
  }
}
