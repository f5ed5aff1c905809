package org.civicdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.civicdoc.model.Alphabets;
import org.civicdoc.model.CharsetSource;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.GeneratedDocuments;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.PageFormat;
import org.civicdoc.model.SampleDocuments;
import org.civicdoc.model.ValueSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

  private static final String SCHEMA_TEXT = schemaText();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA_TEXT);

  private static final DocumentWriter WRITER = DocumentWriter.builder().build();

  private static String schemaText() {
    try (InputStream in = DocumentWriter.class.getResourceAsStream("civicdoc-1.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Error> validate(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  @Test
  void everyWrittenDocumentIsValid() {
    assertThat(validate(WRITER.toJson(SampleDocuments.notice()))).isEmpty();
    for (CivicDocument document :
        GeneratedDocuments.stream(3, 200, Alphabets.printable()).toList()) {
      assertThat(validate(WRITER.toJson(document))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"civicdoc-1\"|\"civicdoc-2\"",
        "\"level\":1|\"level\":7",
        "\"level\":1,|",
        "\"type\":\"quote\"|\"type\":\"callout\"",
        "\"type\":\"quote\",|",
        "\"ordered\":true|\"ordered\":1",
        "\"rowspan\":2|\"rowspan\":0",
        "\"src\":\"img/1.jpg\",|",
        "\"type\":\"superscript\"|\"type\":\"underline\"",
        "\"href\":\"http://www.example.gov.cn/a?b=1&c=2\",|",
        "\"from\":\"VISIBLE\"|\"from\":\"GUESS\"",
        "\"2021-03-04T09:05\"|\"2021-03-04 09:05\"",
        "\"code\":\"CONFLICTING_METADATA\"|\"code\":\"OTHER\"",
        "\"label\":\"索引号\",|",
      },
      quoteCharacter = '\'')
  void otherDocumentsAreInvalid(String part, String replacement) {
    String json = WRITER.toJson(SampleDocuments.notice());
    assertThat(json).contains(part);
    assertThat(validate(json.replace(part, replacement == null ? "" : replacement))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void knowsEveryConstant(Class<? extends Enum<?>> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    String listed = "[\"" + String.join("\",\"", names) + "\"]";
    assertThat(SCHEMA_TEXT.replaceAll("\\s", "")).contains("\"enum\":" + listed);
  }

  static List<Class<? extends Enum<?>>> enums() {
    return List.of(
        PageFormat.class,
        CharsetSource.class,
        ValueSource.class,
        IssueCode.class,
        IssueSeverity.class);
  }
}
