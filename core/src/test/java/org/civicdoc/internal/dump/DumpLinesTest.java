package org.civicdoc.internal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpLinesTest {

  @ParameterizedTest
  @CsvSource({
    "• 云泽, 云泽",
    "'  •  2023-06-08', 2023-06-08",
    "* 云泽, 云泽",
    "'•', ''",
    "'  •       ', ''",
    "*云泽, *云泽",
    "'　　云　　泽', 云 泽"
  })
  void takesBulletsOff(String source, String line) {
    assertThat(String.join("/", DumpLines.of(source))).isEqualTo(line);
  }

  @Test
  void joinsLinesThatAToolWrapped() {
    String full = "云".repeat(35) + "\n";
    assertThat(DumpLines.of(full + full + "泽。\n\n" + full)).hasSize(2);
    assertThat(DumpLines.of(full + full + "泽。").get(0)).hasSize(72);
  }

  @Test
  void keepsLinesThatEndWhereTheyLike() {
    assertThat(DumpLines.of("云".repeat(50) + "\n" + "云".repeat(30) + "\n泽。")).hasSize(3);
    assertThat(DumpLines.of("云泽\n云泽\n云泽")).hasSize(3);
    assertThat(DumpLines.of("")).isEmpty();
  }
}
