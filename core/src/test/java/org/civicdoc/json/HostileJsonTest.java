package org.civicdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.civicdoc.model.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and malicious JSON gives {@link DocumentFormatException} and nothing else, soon. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileJsonTest {

  private static final DocumentReader READER = DocumentReader.builder().build();

  private static final byte[] NOTICE =
      DocumentWriter.builder()
          .build()
          .toJson(SampleDocuments.notice())
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void everyTruncationIsRefused() {
    for (int length = 0; length < NOTICE.length; length++) {
      int end = length;
      assertThatExceptionOfType(DocumentFormatException.class)
          .isThrownBy(() -> READER.read(new ByteArrayInputStream(NOTICE, 0, end)));
    }
  }

  @Test
  void changedBytesGiveADocumentOrTheException() throws IOException {
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] changed = NOTICE.clone();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      try {
        READER.read(new ByteArrayInputStream(changed));
      } catch (DocumentFormatException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(500, 5_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"blocks\":[",
        "{\"x\":",
        "{\"blocks\":[{\"type\":\"quote\",\"blocks\":[",
        "{\"blocks\":[{\"type\":\"list\",\"items\":[{\"blocks\":[",
        "{\"blocks\":[{\"inlines\":[{\"inlines\":[",
        "{\"metadata\":{\"title\":{\"others\":[{\"others\":[",
      })
  void deepNestingIsRefused(String opening) {
    String json = opening.repeat(1_000_000 / opening.length());
    assertThatExceptionOfType(DocumentFormatException.class).isThrownBy(() -> READER.read(json));
  }

  @Test
  void deepNestingWithinTheBodyIsRefused() {
    String json =
        "{\"blocks\":[" + "{\"type\":\"quote\",\"blocks\":[".repeat(100_000) + "]}".repeat(100_000);
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> READER.read(json))
        .withMessageContaining("goes beyond a limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "1e", "-0.", "1E+"})
  void hugeNumbersAreRefusedOrPassedOver(String start) {
    String number = start + "9".repeat(500_000);
    for (String json :
        new String[] {
          "{\"x\":" + number + "}",
          "{\"blocks\":[{\"level\":" + number + "}]}",
          "{\"origin\":{\"length\":" + number + "}}"
        }) {
      assertThatExceptionOfType(DocumentFormatException.class)
          .isThrownBy(() -> READER.read(json))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2_000));
    }
  }

  @Test
  void aLongNameIsNotRepeatedInTheMessage() {
    String json = "{\"metadata\":" + ("{\"" + "x".repeat(40_000) + "\":").repeat(10);
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> READER.read(json))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1_000));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xC0, 0xED, 0xF5, 0xFF})
  void invalidUtf8IsRefused(int invalid) {
    byte[] bytes = NOTICE.clone();
    bytes[bytes.length / 2] = (byte) invalid;
    bytes[bytes.length / 2 + 1] = (byte) invalid;
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> READER.read(new ByteArrayInputStream(bytes)));
  }

  /** The start of a text in four-byte units of a byte order that nobody has; found by fuzzing. */
  @Test
  void bytesThatBeginLikeAnUnknownEncodingAreRefused() {
    byte[] bytes = {0, (byte) 0xC7, 0, 0, 0, 0, 0, 0, 9};
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> READER.read(new ByteArrayInputStream(bytes)))
        .withMessageContaining("is not UTF-8");
  }

  @Test
  void bytesOfOtherKindsAreRefused() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertThatExceptionOfType(DocumentFormatException.class)
          .isThrownBy(() -> READER.read(new ByteArrayInputStream(bytes)));
    }
  }
}
