package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of two keys, of which the second is seen from the row behind, too. */
class FeatureGroupTest {

  private static final int FIRST = 0;
  private static final int SECOND = 1;

  private static FeatureGroup group() {
    FeatureGroup group =
        new FeatureGroup(2).with(FIRST, 0, 0).with(SECOND, 0, 0).with(SECOND, -1, 4);
    group.enter(10, 13);
    for (int row = 10; row < 13; row++) {
      group.set(row, FIRST, row);
      group.set(row, SECOND, -row);
    }
    return group;
  }

  private static long feature(int key, int variant) {
    return Integer.toUnsignedLong(key) * FeatureGroup.VARIANTS + variant;
  }

  @Test
  void featuresAreKeysNearbyAndTheirVariants() {
    FeatureGroup group = group();
    assertThat(group.count()).isEqualTo(3);
    assertThat(group.feature(11, 0, 0)).isEqualTo(feature(11, 0));
    assertThat(group.feature(11, 1, 2)).isEqualTo(feature(-11, 2));
    assertThat(group.feature(11, 2, 2)).isEqualTo(feature(-10, 6));
  }

  @Test
  void onlyKnownFeaturesAreGathered() {
    long[] known = {feature(11, 0), feature(12, 3), feature(-10, 4)};
    WeightTable weights = WeightTable.of(known, new byte[known.length * TaggerModel.ROW]);
    FeatureGroup group = group();
    group.find(weights);
    int[] rows = new int[8];
    rows[0] = 77;
    assertThat(group.gather(11, 0, rows, 1)).isEqualTo(3);
    assertThat(rows).startsWith(77, 0, 2);
    assertThat(group.gather(12, 0, rows, 0)).isZero();
    assertThat(group.gather(12, 3, rows, 0)).isEqualTo(1);
    assertThat(rows[0]).isEqualTo(1);
  }

  @Test
  void groupGoesFromSentenceToSentence() {
    FeatureGroup group = group();
    group.enter(13, 14);
    group.set(13, FIRST, 5);
    assertThat(group.feature(13, 0, 0)).isEqualTo(feature(5, 0));
  }
}
