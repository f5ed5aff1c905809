package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {

  private static int[] score(WeightTable table, int... features) {
    int[] scores = new int[Labels.COUNT];
    table.score(features, new long[features.length], scores);
    return scores;
  }

  private static byte[] row(int first, int step) {
    byte[] row = new byte[TaggerModel.ROW];
    for (int label = 0; label < Labels.COUNT; label++) {
      row[label] = (byte) (first + step * label);
    }
    return row;
  }

  @Test
  void scoresAreTheSumsOfTheKnownFeatures() {
    byte[] weights = new byte[2 * TaggerModel.ROW];
    System.arraycopy(row(-127, 21), 0, weights, 0, TaggerModel.ROW);
    System.arraycopy(row(3, -2), 0, weights, TaggerModel.ROW, TaggerModel.ROW);
    WeightTable table = WeightTable.of(new int[] {-7, 12}, weights);
    assertThat(score(table)).containsOnly(0);
    assertThat(score(table, 1, 2, 3)).containsOnly(0);
    assertThat(score(table, -7))
        .containsExactly(-127, -106, -85, -64, -43, -22, -1, 20, 41, 62, 83, 104, 125);
    assertThat(score(table, 12, -7, 5))
        .containsExactly(-124, -105, -86, -67, -48, -29, -10, 9, 28, 47, 66, 85, 104);
  }

  @Test
  void featuresThatWantOneSlotAreToldApart() {
    int[] hashes = new int[200];
    byte[] weights = new byte[hashes.length * TaggerModel.ROW];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = i << 16 | 5;
      weights[i * TaggerModel.ROW + 3] = (byte) (i - 100);
    }
    WeightTable table = WeightTable.of(hashes, weights);
    for (int i = 0; i < hashes.length; i++) {
      assertThat(score(table, hashes[i])[3]).isEqualTo(i - 100);
    }
    assertThat(score(table, 200 << 16 | 5, 6)).containsOnly(0);
  }

  @Test
  void sumsOfManyExtremeWeightsDoNotRunOver() {
    WeightTable table = WeightTable.of(new int[] {9}, row(-128, 0));
    int[] features = new int[Features.COUNT];
    Arrays.fill(features, 9);
    assertThat(score(table, features)).containsOnly(-128 * Features.COUNT);
  }

  @Test
  void anyHashesAreFoundAgain() {
    int[] hashes = new Random(3).ints(20_000).distinct().sorted().toArray();
    byte[] weights = new byte[hashes.length * TaggerModel.ROW];
    for (int i = 0; i < hashes.length; i++) {
      weights[i * TaggerModel.ROW + 12] = (byte) i;
    }
    WeightTable table = WeightTable.of(hashes, weights);
    for (int i = 0; i < hashes.length; i++) {
      assertThat(score(table, hashes[i])[12]).isEqualTo((byte) i);
    }
  }
}
