package org.civicdoc.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[^。，]{2,30}版权所有$;版权所有",
        "[^。，]{2,30}[主承]办$;办",
        ".*(主办|承办)单位;单位",
        ".*单位?;单",
        ".*单位+名称;单位",
        ".*单位*名称;名称",
        ".*单{0,1}位;位",
        ".*单\\.位名;位名",
        ".*[]单位]名;名",
        ".*((单位|名称)电话)?办;办",
        ".*主办|承办;''",
        "(?i).*copyright;''",
        ".*\\u7248权;''",
        ".*\\Q单[位\\E;''",
        ".*[单[位]]办;''",
        ".*;''"
      })
  void needsTheLongestTextThatStandsForItself(String expression, String needed) {
    assertThat(OpenExpression.needed(expression)).isEqualTo(needed);
  }

  @Test
  void asksOnlyLinesThatHoldTheText() {
    OpenExpression expression = new OpenExpression("[^。]{2,30}版权所有$");

    assertThat(expression.matcher("云泽市人大常委会")).isNull();
    assertThat(expression.matcher("云泽市人大常委会版权所有")).isNotNull().matches(Matcher::matches);
  }
}
