package org.civicdoc.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlankingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "人, WORD",
        "a, WORD",
        "1, WORD",
        "é, WORD",
        "“, PUNCTUATION",
        "。, PUNCTUATION",
        "*, PUNCTUATION",
        "+, PUNCTUATION",
        "<, PUNCTUATION",
        "^, PUNCTUATION",
        "￥, SYMBOL",
        "℃, SYMBOL",
        "` `, SPACE",
        "`　`, SPACE",
        "`\u00A0`, SPACE",
      })
  void tellsClassesOfCharacters(String character, Flanking expected) {
    assertThat(Flanking.of(character.codePointAt(0))).isEqualTo(expected);
  }
}
