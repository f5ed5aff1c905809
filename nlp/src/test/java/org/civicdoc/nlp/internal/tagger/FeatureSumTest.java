package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureSumTest {

  private static int[] sum(WeightTable weights, int... rows) {
    int[] scores = new int[Labels.COUNT];
    FeatureSum.of(weights, rows, rows.length, scores);
    return scores;
  }

  /** Rows that begin with a weight and go up or down by a step from label to label. */
  private static WeightTable table(int[]... rows) {
    long[] features = new long[rows.length];
    byte[] weights = new byte[rows.length * TaggerModel.ROW];
    for (int i = 0; i < rows.length; i++) {
      features[i] = i;
      for (int label = 0; label < Labels.COUNT; label++) {
        weights[i * TaggerModel.ROW + label] = (byte) (rows[i][0] + rows[i][1] * label);
      }
    }
    return WeightTable.of(features, weights);
  }

  @Test
  void scoresAreTheSumsOfTheRows() {
    WeightTable table = table(new int[] {-127, 21}, new int[] {3, -2});
    assertThat(sum(table)).containsOnly(0);
    assertThat(sum(table, 0))
        .containsExactly(-127, -106, -85, -64, -43, -22, -1, 20, 41, 62, 83, 104, 125);
    assertThat(sum(table, 1, 0))
        .containsExactly(-124, -105, -86, -67, -48, -29, -10, 9, 28, 47, 66, 85, 104);
  }

  @Test
  void sumsOfAsManyExtremeWeightsAsThereAreFeaturesDoNotRunOver() {
    WeightTable table = table(new int[] {-128, 0}, new int[] {127, 0});
    int[] rows = new int[Features.COUNT];
    assertThat(sum(table, rows)).containsOnly(-128 * Features.COUNT);
    Arrays.fill(rows, 1);
    assertThat(sum(table, rows)).containsOnly(127 * Features.COUNT);
  }
}
