package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {

  private static final int MILLION = 1_000_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("empty", ""),
        Arguments.of("blank", " \n\t　 "),
        Arguments.of(
            "a million characters without punctuation", "东莞市人民代表大会常务委员会".repeat(MILLION / 14)),
        Arguments.of("a hundred thousand digits", "1234567890".repeat(10_000)),
        Arguments.of("a hundred thousand opening brackets", "《".repeat(100_000)),
        Arguments.of("a hundred thousand opening quotes", "“".repeat(100_000)),
        Arguments.of("a hundred thousand round brackets", "()".repeat(50_000)),
        Arguments.of("a hundred thousand numerals", "二〇一九年".repeat(20_000)),
        Arguments.of("lone surrogates", "\uD83D市\uDE00人大\uD83D".repeat(1_000)),
        Arguments.of("characters outside the BMP", "\uD840\uDC00".repeat(20_000)),
        Arguments.of(
            "control characters", "市\u0000人\u0007大\u001B常\u007F委\uFFFE会\uFEFF".repeat(1_000)),
        Arguments.of("traditional script", "臺北市議會與廣東省人民代表大會常務委員會舉行會議。".repeat(100)),
        Arguments.of("English only", "The committee met on 5 May 2020 in Beijing. ".repeat(500)),
        Arguments.of("bodies that stand alone", "市政府召开。" + "财政局很好。\n".repeat(80_000)),
        Arguments.of("one line of posts", "副市长、".repeat(20_000) + "市长王建国出席。"),
        Arguments.of("one line of names", "王建国、".repeat(20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(30)
  void anyTextIsAnalyzedInTime(String name, String text) {
    Analysis analysis = Analyzers.SHARED.analyze(text, TextContext.none());
    assertThat(analysis.entities())
        .allSatisfy(
            entity ->
                assertThat(text.substring(entity.start(), entity.end())).isEqualTo(entity.text()));
  }
}
