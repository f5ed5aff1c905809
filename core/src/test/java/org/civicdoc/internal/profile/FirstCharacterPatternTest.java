package org.civicdoc.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstCharacterPatternTest {

  @ParameterizedTest
  @CsvSource({"相关阅读,true", "打印,true", "　打印,false", "云泽市,false", "'',true", "\uD842\uDFB7,true"})
  void rulesOutLinesByTheirFirstCharacter(String line, boolean perhaps) {
    FirstCharacterPattern pattern = new FirstCharacterPattern(Pattern.compile("(我要)?打印|相关(阅读|链接)"));

    assertThat(pattern.matcher(line) != null).isEqualTo(perhaps);
    assertThat(pattern.matcher(line) != null).as("asked again").isEqualTo(perhaps);
  }

  @Test
  void hasNoMatcherWithoutAPattern() {
    assertThat(new FirstCharacterPattern(null).matcher("打印")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {".*主办", "[^。]{2,30}版权所有$", "(?!打)", "(打印)?"})
  void knowsExpressionsThatBeginWithAnyCharacter(String expression) {
    assertThat(FirstCharacterPattern.isChoosy(expression)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"打印", "[【\\[]?(上一篇|下一篇)", "(?=打)", "\\d{1,3}", "\\p{IsHan}"})
  void knowsExpressionsThatNameTheirFirstCharacters(String expression) {
    assertThat(FirstCharacterPattern.isChoosy(expression)).isTrue();
  }
}
