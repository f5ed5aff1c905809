package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {

  private static final int LABEL = 3;

  /** The weight of {@link #LABEL} for a key's variant, or 0 if it has none. */
  private static int weight(WeightTable table, int key, int variant) {
    long slot = table.slot(key);
    if (WeightTable.has(slot, variant) == 0) {
      return 0;
    }
    long lower = table.lower(WeightTable.row(slot, variant));
    return (int) (lower >>> LABEL * Byte.SIZE & 0xFF) - WeightTable.BIAS;
  }

  private static long feature(int key, int variant) {
    return Integer.toUnsignedLong(key) * FeatureGroup.VARIANTS + variant;
  }

  /** A table in which the features weigh 1, 2, 3 … up to 100, then again. */
  private static WeightTable counting(long... features) {
    byte[] weights = new byte[features.length * TaggerModel.ROW];
    for (int i = 0; i < features.length; i++) {
      weights[i * TaggerModel.ROW + LABEL] = (byte) (1 + i % 100);
    }
    return WeightTable.of(features, weights);
  }

  @Test
  void variantsOfOneKeyHaveRowsOfTheirOwn() {
    WeightTable table = counting(feature(12, 0), feature(12, 7), feature(12, 15), feature(-9, 7));
    assertThat(weight(table, 12, 0)).isEqualTo(1);
    assertThat(weight(table, 12, 7)).isEqualTo(2);
    assertThat(weight(table, 12, 15)).isEqualTo(3);
    assertThat(weight(table, -9, 7)).isEqualTo(4);
    assertThat(weight(table, 12, 8)).isZero();
    assertThat(weight(table, -9, 0)).isZero();
    assertThat(weight(table, 0, 0)).isZero();
  }

  @Test
  void rowHoldsTheWeightsOfAllLabels() {
    byte[] weights = new byte[TaggerModel.ROW];
    for (int label = 0; label < Labels.COUNT; label++) {
      weights[label] = (byte) (-127 + 21 * label);
    }
    WeightTable table = WeightTable.of(new long[] {feature(5, 1)}, weights);
    int row = WeightTable.row(table.slot(5), 1);
    for (int label = 0; label < Labels.COUNT; label++) {
      long half = label < Long.BYTES ? table.lower(row) : table.upper(row);
      int weight = (int) (half >>> label % Long.BYTES * Byte.SIZE & 0xFF) - WeightTable.BIAS;
      assertThat(weight).as("label %d", label).isEqualTo(-127 + 21 * label);
    }
  }

  @Test
  void keysThatWantOneSlotAreToldApart() {
    long[] features = new long[200];
    for (int i = 0; i < features.length; i++) {
      features[i] = feature(0x7F000000 + 2 * i, 4);
    }
    WeightTable table = counting(features);
    for (int i = 0; i < features.length; i++) {
      assertThat(weight(table, 0x7F000000 + 2 * i, 4)).isEqualTo(1 + i % 100);
      assertThat(weight(table, 0x7F000001 + 2 * i, 4)).isZero();
    }
  }

  @Test
  void keyThatIsPushedOutOfItsHomeIsFoundFromThere() {
    // All want the last slot, and so go on from the first.
    WeightTable table = counting(feature(-3, 0), feature(-2, 0), feature(-1, 0));
    assertThat(weight(table, -3, 0)).isEqualTo(1);
    assertThat(weight(table, -2, 0)).isEqualTo(2);
    assertThat(weight(table, -1, 0)).isEqualTo(3);
    assertThat(weight(table, 0, 0)).isZero();
    assertThat(weight(table, -4, 0)).isZero();
  }

  @Test
  void anyKeysAreFoundAgainAndNoOthers() {
    int[] keys = new Random(3).ints(40_000).distinct().toArray();
    long[] features =
        Arrays.stream(keys, 0, 20_000).mapToLong(key -> feature(key, key & 7)).sorted().toArray();
    WeightTable table = counting(features);
    for (int i = 0; i < features.length; i++) {
      int key = (int) (features[i] / FeatureGroup.VARIANTS);
      assertThat(weight(table, key, key & 7)).isEqualTo(1 + i % 100);
    }
    for (int i = 20_000; i < keys.length; i++) {
      assertThat(table.slot(keys[i]) & 0xFFFF).isZero();
    }
  }

  @Test
  void emptyTableKnowsNothing() {
    assertThat(weight(counting(), 0, 0)).isZero();
  }
}
