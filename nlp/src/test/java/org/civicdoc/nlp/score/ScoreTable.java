package org.civicdoc.nlp.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/**
 * Prints a measure beside the least that is asked of it, and fails if it falls short. {@code mvn -q
 * -Pscores -pl nlp -am test} prints the lines of all measures.
 */
public final class ScoreTable {

  private ScoreTable() {}

  /**
   * One line of the table.
   *
   * @param measure what is measured, on what
   * @param figure the figure, 0 to 1
   * @param floor the least that it may be
   */
  public static void row(String measure, double figure, double floor) {
    System.out.printf(Locale.ROOT, "SCORE %-52s %.4f  floor %.3f%n", measure, figure, floor);
    assertThat(figure).as(measure).isGreaterThanOrEqualTo(floor);
  }
}
