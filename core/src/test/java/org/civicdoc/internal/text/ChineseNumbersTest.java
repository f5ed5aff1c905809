package org.civicdoc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumbersTest {

  @ParameterizedTest
  @CsvSource({"三, 3", "十, 10", "十二, 12", "二十, 20", "三十一, 31", "元, 1", "正, 1"})
  void readsNumbersBelowOneHundred(String text, int number) {
    assertThat(ChineseNumbers.of(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"二〇二四, 2024", "二○一一, 2011", "一九九零, 1990"})
  void readsYearsDigitByDigit(String text, int year) {
    assertThat(ChineseNumbers.ofDigits(text)).isEqualTo(year);
  }
}
