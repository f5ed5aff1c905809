package org.civicdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Heading;
import org.civicdoc.model.SampleDocuments;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final DocumentReader READER = DocumentReader.builder().build();

  private static final String JSON = DocumentWriter.builder().build().toJson(SampleDocuments.of());

  /** The JSON of a document with one block. */
  private static String withBlock(String block) {
    return JSON.replace("\"blocks\":[]", "\"blocks\":[" + block + "]");
  }

  @Test
  void readsMembersInAnyOrderAndPassesOverUnknownOnes() throws IOException {
    String block = "{\"new\":{\"a\":[1]},\"text\":\"甲\",\"level\":2,\"type\":\"heading\"}";
    String json = withBlock(block).replace("{\"schema\":\"civicdoc-1\",", "{\"x\":[{}],");
    json = json.substring(0, json.length() - 1) + ",\"schema\":\"civicdoc-1\"}";
    assertThat(READER.read(json))
        .isEqualTo(SampleDocuments.of(new Heading(2, List.of(new Text("甲")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"civicdoc-1", "civicdoc-1.0", "civicdoc-1.27"})
  void readsEveryMinorVersion(String schema) throws IOException {
    assertThat(READER.read(JSON.replace("civicdoc-1", schema))).isEqualTo(SampleDocuments.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"civicdoc-2", "civicdoc-10", "civicdoc-1.x", "civicdoc-1.", "", "other"})
  void refusesAnotherMajorVersion(String schema) {
    assertProblem(JSON.replace("civicdoc-1", schema), "/schema must be civicdoc-1 but is");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'heading','level':'2','text':''}|/blocks/0/level must be a whole number but is a string",
        "{'type':'heading','level':7,'text':''}|/blocks/0/level must be from 1 to 6 but is 7",
        "{'type':'heading','level':1.5,'text':''}|/blocks/0/level must be a whole number",
        "{'type':'heading','text':''}|/blocks/0 lacks \"level\"",
        "{'type':'paragraph'}|/blocks/0 lacks \"text\"",
        "{'text':''}|/blocks/0 lacks \"type\"",
        "{'type':'callout','text':''}|/blocks/0 is of no known type of block: callout",
        "{'type':'paragraph','text':null}|/blocks/0/text must be a string but is null",
        "{'type':'paragraph','inlines':[{'type':'x'}]}|/blocks/0/inlines/0 is of no known type",
        "{'type':'list','ordered':1,'items':[]}|/blocks/0/ordered must be true or false",
        "{'type':'list','ordered':true,'items':{}}|/blocks/0/items must be an array but is an object",
        "{'type':'table','rows':[[{'text':'','rowspan':0}]]}|/blocks/0/rows/0/0/rowspan must be at least 1",
        "{'type':'table','rows':[[{'text':'','colspan':99999999999}]]}|/blocks/0/rows/0/0/colspan is not JSON: Numeric value",
        "{'type':'list','ordered':true,'start':-9e9,'items':[]}|/blocks/0/start must be a whole number",
        "'甲'|/blocks/0 must be an object but is a string",
        "null|/blocks/0 must be an object but is null",
      },
      quoteCharacter = '"')
  void saysWhatIsWrongAndWhere(String block, String message) {
    assertProblem(withBlock(block.replace('\'', '"')), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\":\"HTML\"|\"format\":\"WORD\"|/origin/format must be one of [HTML, TEXT]",
        "\"format\":\"HTML\",||/origin lacks \"format\"",
        "\"capturedAt\":\"2021-03-04T05:06:07Z\"|\"capturedAt\":\"now\"|/origin/capturedAt must be an instant",
        "\"publishedAt\":null|\"publishedAt\":{\"value\":\"2020-13-01\",\"from\":\"URL\"}|/metadata/publishedAt/value must be a time",
        "\"title\":null|\"title\":{\"value\":\"x\"}|/metadata/title lacks \"from\"",
        "\"header\":[]|\"header\":[{\"label\":\"x\"}]|/metadata/header/0 lacks \"value\"",
        "\"attachments\":[]|\"attachments\":[{\"href\":\"x\"}]|/attachments/0 lacks \"text\"",
        "\"attachments\":[],||the document lacks \"attachments\"",
        "\"schema\":\"civicdoc-1\",||the document lacks \"schema\"",
      },
      quoteCharacter = '\'')
  void saysWhatIsWrongOutsideOfTheBody(String part, String replacement, String message) {
    assertThat(JSON).contains(part);
    assertProblem(JSON.replace(part, replacement == null ? "" : replacement), message);
  }

  @Test
  void tellsThePlace() {
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> READER.read("{\n  \"schema\": 1\n}"))
        .withMessage("/schema must be a string but is a number (line 2, column 13)")
        .satisfies(
            e -> {
              assertThat(e.pointer()).isEqualTo("/schema");
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).isEqualTo(13);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "null", "[]", "1", "\"civicdoc-1\"", "<html>", "{]", "{\"schema\""})
  void refusesWhatIsNoDocument(String json) {
    assertProblem(json, "");
  }

  @Test
  void refusesTextBehindTheDocument() {
    assertProblem(JSON + "{}", "the document is followed by more JSON");
    assertProblem(JSON + "x", "the document is not JSON");
  }

  @Test
  void refusesALongerTextThanAllowed() throws IOException {
    DocumentReader strict = DocumentReader.builder().maxLength(JSON.length() - 1).build();
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> strict.read(JSON))
        .withMessageContaining("longer than");
    DocumentReader small = DocumentReader.builder().maxLength(20_000).build();
    String padded = JSON.replace("{\"schema\"", "{\"x\":[" + "0,".repeat(50_000) + "0],\"schema\"");
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> small.read(stream(padded)))
        .withMessageContaining("goes beyond a limit");
    assertThat(READER.read(stream(padded))).isEqualTo(SampleDocuments.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentReader.builder().maxLength(0))
        .withMessageContaining("maxLength");
  }

  @Test
  void passesOnWhatTheStreamThrows() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatIOException()
        .isThrownBy(() -> READER.read(broken))
        .isNotInstanceOf(DocumentFormatException.class)
        .withMessage("Stream closed");
  }

  @Test
  void readsThroughAByteOrderMark() throws IOException {
    CivicDocument document = READER.read(stream('\uFEFF' + JSON));
    assertThat(document).isEqualTo(SampleDocuments.of());
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertProblem(String json, String message) {
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> READER.read(json))
        .withMessageStartingWith(message);
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> READER.read(stream(json)))
        .withMessageStartingWith(message);
  }
}
