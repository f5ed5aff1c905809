package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.civicdoc.nlp.EntityType;
import org.junit.jupiter.api.Test;

/** Small lattices whose sequences can be counted by hand. */
class LatticeTest {

  private static final Offset<Double> EXACTLY = within(1e-12);
  private static final int PERSON = Labels.of(EntityType.PERSON, Labels.SINGLE);
  private static final int BEGIN = Labels.of(EntityType.PLACE, Labels.BEGIN);
  private static final int END = Labels.of(EntityType.PLACE, Labels.END);

  private static Lattice lattice(double[][] scores, double[] transitions) {
    Lattice lattice = new Lattice();
    lattice.fill(scores, transitions);
    return lattice;
  }

  private static double[] flat() {
    return new double[Labels.COUNT * Labels.COUNT];
  }

  @Test
  void oneCharacterIsOutsideOrASingleOfThreeTypes() {
    Lattice lattice = lattice(new double[1][Labels.COUNT], flat());
    assertThat(lattice.probability(0, Labels.OUTSIDE)).isCloseTo(1 / 4.0, EXACTLY);
    assertThat(lattice.probability(0, PERSON)).isCloseTo(1 / 4.0, EXACTLY);
    assertThat(lattice.probability(0, BEGIN)).isZero();
    assertThat(lattice.probability(0, END)).isZero();
  }

  @Test
  void twoCharactersHaveNineteenSequences() {
    // Four times four of outside and singles, and a name of each of three types.
    Lattice lattice = lattice(new double[2][Labels.COUNT], flat());
    assertThat(lattice.probability(0, Labels.OUTSIDE)).isCloseTo(4 / 19.0, EXACTLY);
    assertThat(lattice.probability(0, BEGIN)).isCloseTo(1 / 19.0, EXACTLY);
    assertThat(lattice.probability(1, END)).isCloseTo(1 / 19.0, EXACTLY);
    assertThat(lattice.probability(1, BEGIN, END)).isCloseTo(1 / 19.0, EXACTLY);
    assertThat(lattice.probability(1, Labels.OUTSIDE, PERSON)).isCloseTo(1 / 19.0, EXACTLY);
    assertThat(lattice.probability(1, BEGIN, Labels.OUTSIDE)).isZero();
  }

  @Test
  void scoresWeighByTheirExponential() {
    double[][] scores = new double[1][Labels.COUNT];
    scores[0][PERSON] = Math.log(5);
    Lattice lattice = lattice(scores, flat());
    assertThat(lattice.probability(0, PERSON)).isCloseTo(5 / 8.0, EXACTLY);
    assertThat(lattice.probability(0, Labels.OUTSIDE)).isCloseTo(1 / 8.0, EXACTLY);
  }

  @Test
  void transitionsWeighPairs() {
    double[] transitions = flat();
    transitions[BEGIN * Labels.COUNT + END] = Math.log(3);
    Lattice lattice = lattice(new double[2][Labels.COUNT], transitions);
    assertThat(lattice.probability(1, BEGIN, END)).isCloseTo(3 / 21.0, EXACTLY);
    assertThat(lattice.probability(0, Labels.OUTSIDE)).isCloseTo(4 / 21.0, EXACTLY);
  }

  @Test
  void largeScoresDoNotRunOver() {
    double[][] scores = new double[50][Labels.COUNT];
    for (double[] row : scores) {
      row[PERSON] = 900;
    }
    Lattice lattice = lattice(scores, flat());
    assertThat(lattice.probability(49, PERSON)).isCloseTo(1, EXACTLY);
  }
}
