package org.civicdoc.nlp.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBordersTest {

  /** A term at 2 to 7, a body at 9 to 15 and a post at 20 to 22. */
  private static final NameBorders BORDERS =
      new NameBorders(
          25,
          List.of(
              entity(2, 7, EntityType.TERM),
              entity(9, 15, EntityType.ORGANIZATION),
              entity(20, 22, EntityType.ROLE)));

  private static Entity entity(int start, int end, EntityType type) {
    return new Entity(start, end, type, "x".repeat(end - start), null, Certainty.STATED, "x");
  }

  @ParameterizedTest(name = "{0}-{1}: {3}")
  @CsvSource({
    "0, 2, true, before the term",
    "2, 7, true, the term itself",
    "0, 7, true, the term and what is before it",
    "3, 7, false, a piece of the term",
    "2, 6, false, its beginning",
    "0, 4, false, across its border",
    "7, 9, true, between the names",
    "9, 15, true, the body itself",
    "9, 12, true, a part of the body's name",
    "11, 15, true, the part behind it",
    "8, 12, false, across the body's border",
    "12, 17, false, across its end",
    "5, 11, false, from one name into another",
    "15, 20, true, behind the body",
    "18, 22, true, up to the post's end",
    "20, 22, true, the post itself",
    "20, 24, false, the post and what is said of it",
    "22, 24, true, behind the post",
  })
  void keywordStandsOnlyAtBordersOrWithinABody(int start, int end, boolean may, String where) {
    assertThat(BORDERS.mayStand(start, end)).as(where).isEqualTo(may);
  }
}
