package org.civicdoc.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeerTest {

  private static final Path PAGE = Path.of("../batch/samples/news/content_20250116.html");

  @ParameterizedTest
  @EnumSource
  void findsTheArticleSoThatItsTimeIsThatOfTheWork(Peer peer) throws Exception {
    byte[] bytes = Files.readAllBytes(PAGE);

    assertThat(peer.text(bytes, UTF_8.name(), new String(bytes, UTF_8)))
        .contains("澜江市的老旧小区大多建成于上世纪八九十年代");
  }
}
