package org.civicdoc.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSignatureTest {

  @ParameterizedTest
  @CsvSource({
    "255044462D312E37, a PDF file",
    "504B03041400, a ZIP archive or Office document",
    "1F8B0800, a gzip archive",
    "89504E470D0A, a PNG image",
    "FFD8FFE0, a JPEG image",
    "474946383961, a GIF image",
    "D0CF11E0A1B1, an old Office document"
  })
  void namesFilesThatAreNoPages(String hex, String name) {
    assertThat(FileSignature.of(HexFormat.of().parseHex(hex))).contains(name);
  }

  @Test
  void takesAnythingElseForAPage() {
    assertThat(FileSignature.of(new byte[0])).isEmpty();
    assertThat(FileSignature.of(new byte[] {'%', 'P'})).isEmpty();
    assertThat(FileSignature.of("云泽市".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
