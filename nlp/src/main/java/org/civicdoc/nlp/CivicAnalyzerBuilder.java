package org.civicdoc.nlp;

/**
 * Sets up a {@link CivicAnalyzer}. Not thread-safe; may build several analyzers.
 *
 * <pre>{@code
 * CivicAnalyzer analyzer = CivicAnalyzer.builder().maxKeywords(20).summarySentences(5).build();
 * }</pre>
 */
public final class CivicAnalyzerBuilder {

  private int maxKeywords = 15;
  private int summarySentences = 3;

  CivicAnalyzerBuilder() {}

  /**
   * How many keywords, and how many phrases, an analysis gives at most. Usually 15.
   *
   * @param most 0 or more
   * @return {@code this}
   * @throws IllegalArgumentException if {@code most} is negative
   */
  public CivicAnalyzerBuilder maxKeywords(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("maxKeywords must not be negative: " + most);
    }
    maxKeywords = most;
    return this;
  }

  /**
   * How many sentences a summary has at most. Usually 3.
   *
   * @param most 0 or more
   * @return {@code this}
   * @throws IllegalArgumentException if {@code most} is negative
   */
  public CivicAnalyzerBuilder summarySentences(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("summarySentences must not be negative: " + most);
    }
    summarySentences = most;
    return this;
  }

  /**
   * Loads the dictionaries and makes the analyzer.
   *
   * @return an analyzer that is ready
   */
  public CivicAnalyzer build() {
    return new CivicAnalyzer(new AnalyzerOptions(maxKeywords, summarySentences));
  }
}
