package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.civicdoc.model.CivicDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A download may break off anywhere. */
class CutPageTest {

  static List<String> pages() {
    return Fixtures.names();
  }

  private static void assertRead(CivicDocument document) {
    boolean silent = document.blocks().isEmpty() && document.issues().isEmpty();
    assertThat(silent).as("an empty document says why").isFalse();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsAPageCutAfterEachCharacter(String page) throws IOException {
    String whole = new String(Fixtures.bytes(page), StandardCharsets.UTF_8);
    PageContext context = Fixtures.context(page);
    IntStream.range(0, whole.length())
        .parallel()
        .forEach(length -> assertRead(Fixtures.PARSER.parse(whole.substring(0, length), context)));
  }

  @Test
  void readsAPageCutAfterEachByte() throws IOException {
    String page = "golden/blocks/inline-marks-and-rare-characters.html";
    byte[] whole = Fixtures.bytes(page);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertRead(Fixtures.PARSER.parse(cut, Fixtures.context(page)));
    }
  }
}
