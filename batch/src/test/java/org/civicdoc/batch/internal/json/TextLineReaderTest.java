package org.civicdoc.batch.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLineReaderTest {

  private final TextLineReader reader = new TextLineReader();

  @Test
  void allMembersAreRead() throws LineException {
    TextLine line =
        read("{'x': [1, {}], 'id': 'a', 'text': '正文', 'publishedAt': '2024-05-06', 'site': '网'}");

    assertThat(line.text()).isEqualTo("正文");
    assertThat(line.publishedAt()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(line.site()).isEqualTo("网");
  }

  @Test
  void contextIsOptional() throws LineException {
    TextLine line = read("{'id': 3, 'text': '', 'publishedAt': null, 'site': null}");

    assertThat(line.publishedAt()).isNull();
    assertThat(line.site()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06T17:40,2024-05-06",
    "2024-05-06 17:40:05,2024-05-06",
    "2024-05-06T23:30:00Z,2024-05-07",
    "2024-05-06T00:30:00+08:00,2024-05-06"
  })
  void timesAreDaysOfChina(String time, LocalDate day) throws LineException {
    assertThat(read("{'id': 'a', 'text': '', 'publishedAt': '" + time + "'}").publishedAt())
        .isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{'id': 'a'}",
        "{'text': 'a'}",
        "{'id': 'a', 'text': 5}",
        "{'id': {}, 'text': 'a'}",
        "{'id': 'a', 'text': 'a'} {}",
        "{'id': 'a', 'text': 'a', 'publishedAt': 'soon'}",
        "{'id': 'a', 'text': 'a', 'publishedAt': '2024-13-01'}"
      })
  void otherLinesAreRefused(String line) {
    assertThatExceptionOfType(LineException.class).isThrownBy(() -> read(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id': 'a'}|a",
        "{'id': 7, 'text': null}|7",
        "{'text': {'x': [1]}, 'id': 'a'}|a",
        "{'publishedAt': 'soon', 'text': 'a', 'id': 'a'}|a",
        "{'id': 'a', 'text': 'a'} {}|a",
        "{'id': 'a', 'text|a",
        "{'id': 7,|7",
        "{'id': 7|",
        "{'id': {'x': 'a'}, 'text': 'a'}|",
        "{'text': 'a'}|",
        "{'id': 'a|",
        "['id', 'a']|"
      })
  void idOfARefusedLineIsKnownIfItCanBeRead(String line, @Nullable String id) {
    assertThatExceptionOfType(LineException.class)
        .isThrownBy(() -> read(line))
        .extracting(LineException::id)
        .isEqualTo(id == null ? null : new LineId(id, id.equals("7")));
  }

  private TextLine read(String line) throws LineException {
    return reader.read(line.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
