package org.civicdoc.nlp.internal.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a scan of more than linear time, or one that recurses, would not get through. */
class HostileTextTest {

  private static final int LENGTH = 20_000;
  private static final LiteralScanner SCANNER = new LiteralScanner();

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "1",
        "一",
        "十",
        "百万",
        "《",
        "》",
        "〈",
        "〔2017",
        "〔2017〕",
        "令第",
        "1-",
        "1月-",
        "1,",
        "1.",
        "1/",
        "1:",
        "2020年1月1日至",
        "三分之",
        "一又",
        "近三",
        "“一个",
        "周",
        "元1",
        "人民币",
        " ",
        "\u3000",
        "\n",
        "几十",
        "二〇",
        "\ud83d",
        "府发",
        "的",
        "当年",
        "百分之",
        "5%-",
        "1日、",
        "(星期一)",
        "零",
        "负",
        "元1角",
        "1角",
        "1分",
        "半",
        "至",
        "周一至",
        "2020/1/1-",
        "10:00",
        "第1号",
        "公告第",
        "上",
        "个亿",
        "一万",
        "零六"
      })
  void repeatedPiecesTakeLinearTime(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertThat(SCANNER.scan(text, LocalDate.of(2020, 2, 29)))
        .allMatch(mention -> mention.end() <= text.length());
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(strings = {"1", "《", "一"})
  void aMillionUnitsTakeSeconds(String piece) {
    assertThat(SCANNER.scan(piece.repeat(1_000_000), null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\ud83d", "\u0000", "A plain English line with 3 words."})
  void textsWithoutLiteralsHaveNone(String text) {
    assertThat(SCANNER.scan(text, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999999999999999999999999个", "99999999999999999999999999999元"})
  void numbersTooLongToBeMeantAreLeftAlone(String text) {
    assertThat(SCANNER.scan(text, null)).isEmpty();
  }
}
