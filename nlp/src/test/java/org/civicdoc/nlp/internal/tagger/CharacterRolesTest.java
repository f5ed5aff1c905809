package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterRolesTest {

  private static final CharacterRoles ROLES = new CharacterRoles();

  /** HanLP's letters: among persons B is a surname, D the end of a given name of two characters. */
  @ParameterizedTest
  @CsvSource({
    "王, B, true, C, true, 2",
    "李, B, true, C, true, 3",
    "伟, D, false, A, true, 0",
    "芳, D, true, C, true, 2",
    "斯, C, false, D, false, 1",
    "海, C, false, H, false, 3",
    "县, L, false, H, true, 2",
    "村, E, false, H, true, 2",
  })
  void characterHasItsMainRoleInPersonsAndPlacesAndItsSounds(
      char character, char person, boolean surely, char place, boolean placeSurely, int foreign) {
    assertThat(ROLES.of(character))
        .isEqualTo((role(person, surely) << 6 | role(place, placeSurely)) << 2 | foreign);
  }

  /** A role without rivals is one less than one with them, so that none is 0. */
  private static int role(char letter, boolean surely) {
    return (1 + letter - 'A') * 2 - (surely ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(chars = {'，', 'A', '7', '\n', '\uD83D', '\u4DFF', '\uA000'})
  void whatIsNoChineseCharacterHasNone(char character) {
    assertThat(ROLES.of(character)).isZero();
  }
}
