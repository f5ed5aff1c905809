package org.civicdoc.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsByFirstCharacterTest {

  @ParameterizedTest
  @CsvSource({"相关阅读,true", "打印,true", "'　打印',false", "云泽市,false", "'',true", "\uD842\uDFB7,true"})
  void rulesOutLinesByTheirFirstCharacter(String line, boolean perhaps) {
    ExpressionsByFirstCharacter expressions = of("(我要)?打印", "相关(阅读|链接)");

    assertThat(expressions.matcher(line) != null).isEqualTo(perhaps);
    assertThat(expressions.matcher(line) != null).as("asked again").isEqualTo(perhaps);
  }

  @Test
  void asksAllExpressionsThatBeginWithTheCharacter() {
    ExpressionsByFirstCharacter expressions = of("打印", "[打关]闭", "打(开|包)", "关于");

    assertThat(Stream.of("打印", "打闭", "打包", "关闭", "关于")).allMatch(line -> fits(expressions, line));
    assertThat(fits(expressions, "关印")).isFalse();
    assertThat(expressions.matcher("印")).isNull();
  }

  @Test
  void asksAllWhereThereAreMoreChoicesThanItKeeps() {
    List<String> each = IntStream.range(0, 300).mapToObj(i -> (char) ('一' + i) + "[一-龥]").toList();
    ExpressionsByFirstCharacter expressions = new ExpressionsByFirstCharacter(each);

    for (int i = 0; i < 300; i++) {
      assertThat(fits(expressions, (char) ('一' + i) + "条")).isTrue();
    }
    assertThat(expressions.matcher("的条")).isNull();
  }

  @Test
  void hasNoMatcherWithoutExpressions() {
    assertThat(of().matcher("打印")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {".*主办", "[^。]{2,30}版权所有$", "(?!打)", "(打印)?"})
  void knowsExpressionsThatBeginWithAnyCharacter(String expression) {
    assertThat(ExpressionsByFirstCharacter.isChoosy(expression)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"打印", "[【\\[]?(上一篇|下一篇)", "(?=打)", "\\d{1,3}", "\\p{IsHan}"})
  void knowsExpressionsThatNameTheirFirstCharacters(String expression) {
    assertThat(ExpressionsByFirstCharacter.isChoosy(expression)).isTrue();
  }

  private static boolean fits(ExpressionsByFirstCharacter expressions, String line) {
    Matcher matcher = expressions.matcher(line);
    return matcher != null && matcher.matches();
  }

  private static ExpressionsByFirstCharacter of(String... expressions) {
    return new ExpressionsByFirstCharacter(List.of(expressions));
  }
}
