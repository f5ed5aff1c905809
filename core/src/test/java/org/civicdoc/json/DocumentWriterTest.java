package org.civicdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.civicdoc.golden.GoldenFile;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Quote;
import org.civicdoc.model.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentWriterTest {

  private static final DocumentWriter WRITER = DocumentWriter.builder().build();
  private static final DocumentWriter INDENTING = DocumentWriter.builder().indent(true).build();

  @Test
  void writesTheNoticeAsPublished() throws IOException {
    GoldenFile.assertMatches(
        DocumentWriterTest.class, "notice.json", INDENTING.toJson(SampleDocuments.notice()));
  }

  @Test
  void writesOneLineUnlessItIndents() {
    assertThat(WRITER.toJson(SampleDocuments.notice()))
        .doesNotContain("\n", "\r")
        .startsWith("{\"schema\":\"civicdoc-1\",\"origin\":{\"url\":");
    assertThat(INDENTING.toJson(SampleDocuments.notice()))
        .doesNotContain("\r")
        .startsWith("{\n  \"schema\": \"civicdoc-1\",\n  \"origin\": {\n    \"url\": ")
        .endsWith("\n}\n");
  }

  @Test
  void writesUtf8AndLeavesTheStreamOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    CivicDocument document = SampleDocuments.of(SampleDocuments.paragraph("云江𠮷"));
    WRITER.write(document, out);
    assertThat(closed).isFalse();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(WRITER.toJson(document))
        .contains("\"云江𠮷\"");
  }

  @Test
  void escapesHalfASurrogatePair() {
    assertThat(WRITER.toJson(SampleDocuments.of(SampleDocuments.paragraph("a\uD800b"))))
        .containsIgnoringCase("\"a\\ud800b\"");
  }

  @Test
  void writesTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String expected = WRITER.toJson(SampleDocuments.notice());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(WRITER.toJson(SampleDocuments.notice())).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(WRITER.toJson(SampleDocuments.notice())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void addsMembersBehindItsOwn() throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    members.put(
        "analysis", "{\"n\":[1.50,1e5,12345678901234567890,\"\\ud800\",null,true],\"e\":{}}");
    members.put("note", " \"后记\" ");
    CivicDocument document = SampleDocuments.of();
    assertThat(WRITER.toJson(document, members))
        .containsIgnoringCase(
            "\"issues\":[],\"analysis\":{\"n\":[1.50,1e5,12345678901234567890,\"\\ud800\",null,true],"
                + "\"e\":{}},\"note\":\"后记\"}");
    assertThat(INDENTING.toJson(document, members))
        .contains("  \"analysis\": {\n    \"n\": [\n      1.50,\n");
    assertThat(DocumentReader.builder().build().read(WRITER.toJson(document, members)))
        .isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "nonsense", "1 2", "[1,]", "{\"a\":1}}"})
  void refusesMembersThatAreNotOneValue(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WRITER.toJson(SampleDocuments.of(), Map.of("analysis", json)))
        .withMessageStartingWith("members: analysis ");
  }

  @Test
  void refusesMembersOfTheDocumentsOwnNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WRITER.toJson(SampleDocuments.of(), Map.of("blocks", "[]")))
        .withMessageContaining("blocks");
  }

  @Test
  void refusesADocumentThatTheReaderCouldNotRead() throws IOException {
    CivicDocument deep = SampleDocuments.of(nested(240));
    assertThat(DocumentReader.builder().build().read(WRITER.toJson(deep))).isEqualTo(deep);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WRITER.toJson(SampleDocuments.of(nested(260))))
        .withMessageContaining("500 levels");
  }

  private static Block nested(int depth) {
    Block block = SampleDocuments.paragraph("甲");
    for (int i = 0; i < depth; i++) {
      block = new Quote(List.of(block));
    }
    return block;
  }

  @Test
  void passesOnWhatTheStreamThrows() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> WRITER.write(SampleDocuments.notice(), full))
        .withMessage("disk full");
  }
}
