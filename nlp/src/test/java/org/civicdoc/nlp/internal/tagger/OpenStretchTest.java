package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.Segmenter;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.junit.jupiter.api.Test;

class OpenStretchTest {

  private static final int BODY_ENDS = Labels.of(EntityType.ORGANIZATION, Labels.END);
  private static final int PERSON_BEGINS = Labels.of(EntityType.PERSON, Labels.BEGIN);

  private static List<OpenStretch> stretches(String text, Mention... mentions) {
    return OpenStretch.of(new TextView(text, new Segmenter()), List.of(mentions));
  }

  private static OpenStretch stretch(int start, int end, int before, int after) {
    return new OpenStretch(new Span(start, end), before, after);
  }

  @Test
  void sentenceWithoutFindingsIsOneStretch() {
    assertThat(stretches("大雨。小雨。"))
        .containsExactly(
            stretch(0, 3, Labels.NONE, Labels.NONE), stretch(3, 6, Labels.NONE, Labels.NONE));
  }

  @Test
  void findingsPartASentenceAndTellTheLabelsAtItsBorders() {
    assertThat(
            stretches(
                "市政府昨日请王小明来",
                Mention.stated(0, 3, EntityType.ORGANIZATION, Layer.ORGAN),
                Mention.stated(3, 5, EntityType.DATE, Layer.FIGURE),
                Mention.stated(6, 9, EntityType.PERSON, Layer.PERSON)))
        .containsExactly(
            stretch(5, 6, Labels.OUTSIDE, PERSON_BEGINS),
            stretch(9, 10, Labels.of(EntityType.PERSON, Labels.END), Labels.NONE));
  }

  @Test
  void cellsOfARowAreStretchesOfTheirOwn() {
    assertThat(stretches("市政府印\t1\t大雨", Mention.stated(0, 3, EntityType.ORGANIZATION, Layer.ORGAN)))
        .containsExactly(
            stretch(3, 4, BODY_ENDS, Labels.NONE), stretch(7, 9, Labels.NONE, Labels.NONE));
  }

  @Test
  void placesStayOpenAsBodiesMayHoldThem() {
    assertThat(stretches("苏州下雨", Mention.stated(0, 2, EntityType.PLACE, Layer.PLACE)))
        .containsExactly(stretch(0, 4, Labels.NONE, Labels.NONE));
  }

  @Test
  void stretchWithoutLettersIsLeftOut() {
    assertThat(
            stretches(
                "市政府、市委。",
                Mention.stated(0, 3, EntityType.ORGANIZATION, Layer.ORGAN),
                Mention.stated(4, 6, EntityType.ORGANIZATION, Layer.ORGAN)))
        .isEmpty();
  }

  @Test
  void restOfABodysNameIsKnownByItsBorder() {
    OpenStretch rest = stretch(3, 5, BODY_ENDS, Labels.NONE);
    assertThat(rest.isBehind(EntityType.ORGANIZATION)).isTrue();
    assertThat(rest.isBehind(EntityType.PERSON)).isFalse();
    assertThat(stretch(0, 5, Labels.NONE, 0).isBehind(EntityType.PERSON)).isFalse();
  }
}
