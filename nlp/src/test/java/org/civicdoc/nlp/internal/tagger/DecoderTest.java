package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.text.Span;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final int BEGIN = Labels.of(EntityType.ORGANIZATION, Labels.BEGIN);
  private static final int END = Labels.of(EntityType.ORGANIZATION, Labels.END);
  private static final int SINGLE = Labels.of(EntityType.PLACE, Labels.SINGLE);

  private static byte[] decode(short[] transitions, int[]... scores) {
    return new Decoder(transitions)
        .decode(
            (offset, row) -> System.arraycopy(scores[offset], 0, row, 0, row.length),
            new OpenStretch(new Span(0, scores.length), Labels.NONE, Labels.NONE));
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

  /** Against all sequences that are legal, one by one. */
  @Test
  void sequenceIsTheBestOfAll() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      short[] transitions = flat();
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = (short) (random.nextInt(41) - 20);
      }
      int[][] scores = new int[3][Labels.COUNT];
      for (int[] row : scores) {
        // In half of the rounds most characters are surely outside, as in news.
        row[Labels.OUTSIDE] = round % 2 * random.nextInt(60);
        for (int label = 1; label < Labels.COUNT; label++) {
          row[label] = random.nextInt(61) - 30;
        }
      }
      assertThat(score(transitions, scores, decode(transitions, scores)))
          .isEqualTo(best(transitions, scores, new byte[scores.length], 0));
    }
  }

  private static int best(short[] transitions, int[][] scores, byte[] labels, int length) {
    if (length == labels.length) {
      return score(transitions, scores, labels);
    }
    int best = Integer.MIN_VALUE;
    for (int label = 0; label < Labels.COUNT; label++) {
      labels[length] = (byte) label;
      best = Math.max(best, best(transitions, scores, labels, length + 1));
    }
    return best;
  }

  /** What a sequence scores, or next to nothing if it is not legal. */
  private static int score(short[] transitions, int[][] scores, byte[] labels) {
    int score = 0;
    int before = Labels.OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      if (!Labels.mayFollow(before, labels[i])) {
        return Integer.MIN_VALUE;
      }
      score += scores[i][labels[i]];
      score += i == 0 ? 0 : transitions[before * Labels.COUNT + labels[i]];
      before = labels[i];
    }
    return Labels.isOpen(before) ? Integer.MIN_VALUE : score;
  }

  @Test
  void emptySentenceHasNoLabels() {
    assertThat(decode(flat())).isEmpty();
  }
}
