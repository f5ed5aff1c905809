package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.nlp.EntityType;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final int BEGIN = Labels.of(EntityType.ORGANIZATION, Labels.BEGIN);
  private static final int END = Labels.of(EntityType.ORGANIZATION, Labels.END);
  private static final int SINGLE = Labels.of(EntityType.PLACE, Labels.SINGLE);

  private static byte[] decode(short[] transitions, int[]... scores) {
    return new Decoder(transitions)
        .decode(
            (offset, row) -> System.arraycopy(scores[offset], 0, row, 0, row.length),
            0,
            scores.length);
  }

  private static int[] scores(int label, int score) {
    int[] scores = new int[Labels.COUNT];
    scores[label] = score;
    return scores;
  }

  private static short[] flat() {
    return new short[Labels.COUNT * Labels.COUNT];
  }

  @Test
  void bestLabelOfEachCharacterWinsWhereItIsLegal() {
    assertThat(decode(flat(), scores(BEGIN, 5), scores(END, 5), scores(SINGLE, 1)))
        .containsExactly(BEGIN, END, SINGLE);
  }

  @Test
  void nameThatNothingEndsIsNone() {
    assertThat(decode(flat(), scores(SINGLE, 2), scores(BEGIN, 9))).containsExactly(SINGLE, 0);
    assertThat(decode(flat(), scores(END, 9))).containsExactly(0);
  }

  @Test
  void transitionMayOutweighACharacter() {
    short[] transitions = flat();
    transitions[SINGLE * Labels.COUNT + SINGLE] = -10;
    assertThat(decode(transitions, scores(SINGLE, 4), scores(SINGLE, 5)))
        .containsExactly(0, SINGLE);
  }

  @Test
  void emptySentenceHasNoLabels() {
    assertThat(decode(flat())).isEmpty();
  }
}
