package org.civicdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.civicdoc.model.Alphabets;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.GeneratedDocuments;
import org.civicdoc.model.Inline;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Quote;
import org.civicdoc.model.SampleDocuments;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

  private static final DocumentReader READER = DocumentReader.builder().build();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsWrittenIsReadBackEqual(boolean indent) throws IOException {
    DocumentWriter writer = DocumentWriter.builder().indent(indent).build();
    for (CivicDocument document : GeneratedDocuments.stream(42, 500, Alphabets.all()).toList()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.write(document, bytes);
      assertThat(READER.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(document);
      assertThat(READER.read(writer.toJson(document))).isEqualTo(document);
    }
  }

  @Test
  void aNoticeIsReadBackEqual() throws IOException {
    CivicDocument notice = SampleDocuments.notice();
    assertThat(READER.read(DocumentWriter.builder().build().toJson(notice))).isEqualTo(notice);
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void partsAreLeftOutOnlyWhereTheTextGivesThemBack(List<Inline> inlines, boolean leftOut)
      throws IOException {
    CivicDocument document = SampleDocuments.of(new Paragraph(inlines));
    String json = DocumentWriter.builder().build().toJson(document);
    assertThat(json.contains("\"inlines\"")).isEqualTo(!leftOut);
    assertThat(READER.read(json)).isEqualTo(document);
  }

  static List<Object[]> paragraphs() {
    Text text = new Text("甲");
    LineBreak lineBreak = new LineBreak();
    return List.of(
        new Object[] {List.of(), true},
        new Object[] {List.of(text), true},
        new Object[] {List.of(lineBreak), true},
        new Object[] {List.of(text, lineBreak, text), true},
        new Object[] {List.of(lineBreak, lineBreak, text, lineBreak), true},
        new Object[] {List.of(text, text), false},
        new Object[] {List.of(new Text("")), false},
        new Object[] {List.of(new Text("甲\n乙")), false},
        new Object[] {List.of(new Strong(List.of(text))), false});
  }

  @ParameterizedTest
  @MethodSource("containers")
  void blocksAreLeftOutOnlyWhereTheTextGivesThemBack(List<Block> blocks, boolean leftOut)
      throws IOException {
    CivicDocument document = SampleDocuments.of(new Quote(blocks));
    String json = DocumentWriter.builder().build().toJson(document);
    assertThat(json.split("\"blocks\"", -1)).hasSize(leftOut ? 2 : 3);
    assertThat(READER.read(json)).isEqualTo(document);
  }

  static List<Object[]> containers() {
    Paragraph paragraph = SampleDocuments.paragraph("甲");
    return List.of(
        new Object[] {List.of(), true},
        new Object[] {List.of(paragraph), true},
        new Object[] {List.of(new Paragraph(List.of())), false},
        new Object[] {List.of(paragraph, paragraph), false},
        new Object[] {List.of(new Quote(List.of(paragraph))), false});
  }
}
