package org.civicdoc.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapturesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "(打印|关闭) (?:打印|关闭)",
        "[【（(]?(打印)[】）)]? [【（(]?(?:打印)[】）)]?",
        "\\(([^()]+)\\) \\((?:[^()]+)\\)",
        "(?!电话)(?:热线)(信箱) (?!电话)(?:热线)(?:信箱)",
        "[\\]（(](甲) [\\]（(](?:甲)"
      })
  void takesThemOut(String expression, String without) {
    assertThat(Captures.without(expression)).isEqualTo(without);
    assertThat(Pattern.compile(without).matcher("").groupCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(大|中|小)\\1", "(?<a>甲)\\k<a>", "\\Q(甲)\\E(乙)"})
  void leavesWhatNeedsThem(String expression) {
    assertThat(Captures.without(expression)).isEqualTo(expression);
  }
}
