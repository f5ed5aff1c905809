package org.civicdoc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

  @ParameterizedTest
  @ValueSource(
      chars = {' ', '\t', '\n', '\u0085', '\u00A0', '\u2002', '\u2009', '\u2028', '\u3000'})
  void everyKindOfSpaceIsOne(char space) {
    assertThat(Spaces.isSpace(space)).isTrue();
    assertThat(Spaces.collapse(space + "云" + space + space + "泽" + space)).isEqualTo("云 泽");
    assertThat(Spaces.squeeze(space + "云" + space + "泽")).isEqualTo("云泽");
    assertThat(Spaces.isBlank("" + space)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u200B', '\uFEFF', '\u00AD', '\u2060', '\u202A'})
  void whatHasNoWidthIsLeftOut(char invisible) {
    assertThat(Spaces.isSpace(invisible)).isFalse();
    assertThat(Spaces.collapse("云" + invisible + "泽")).isEqualTo("云泽");
    assertThat(Spaces.isBlank("" + invisible)).isTrue();
  }

  @Test
  void joinersOfEmojiStay() {
    assertThat(Spaces.collapse("👨\u200D👩\u200D👧")).isEqualTo("👨\u200D👩\u200D👧");
  }

  @Test
  void onlySpacesThatTheSourceMeansIndent() {
    assertThat(Spaces.isIndent('\u3000')).isTrue();
    assertThat(Spaces.isIndent('\u00A0')).isTrue();
    assertThat(Spaces.isIndent(' ')).isFalse();
    assertThat(Spaces.isIndent('\n')).isFalse();
    assertThat(Spaces.isIndent('云')).isFalse();
  }
}
