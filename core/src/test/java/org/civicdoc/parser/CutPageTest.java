package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.civicdoc.model.CivicDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A download may break off anywhere, also inside a character. */
class CutPageTest {

  /** Of a larger page each n-th prefix is read, so that all pages cost alike; CI asks for more. */
  private static final int MOST_PREFIXES = Integer.getInteger("civicdoc.prefixes", 150);

  static List<String> pages() {
    return Fixtures.names();
  }

  private static void assertRead(CivicDocument document) {
    boolean silent = document.blocks().isEmpty() && document.issues().isEmpty();
    assertThat(silent).as("an empty document says why").isFalse();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsAPageCutAnywhere(String page) throws IOException {
    byte[] whole = Fixtures.bytes(page);
    PageContext context = Fixtures.context(page);
    int step = 1 + whole.length / MOST_PREFIXES;
    IntStream.iterate(0, length -> length <= whole.length, length -> length + step)
        .parallel()
        .forEach(
            length -> assertRead(Fixtures.PARSER.parse(Arrays.copyOf(whole, length), context)));
  }
}
