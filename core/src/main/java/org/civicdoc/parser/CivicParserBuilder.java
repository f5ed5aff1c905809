package org.civicdoc.parser;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.profile.Profile;

/**
 * Collects the options of a {@link CivicParser}; not thread-safe. Each method returns the builder.
 *
 * <pre>{@code
 * CivicParser parser =
 *     CivicParser.builder().profile(SiteProfile.read(Path.of("yunze.profile"))).maxDepth(100).build();
 * }</pre>
 */
public final class CivicParserBuilder {

  /** The deepest nesting that can be asked for: deeper trees would overflow the stack. */
  static final int DEEPEST = 400;

  private int maxBytes = ParserLimits.DEFAULTS.maxBytes();
  private int maxElements = ParserLimits.DEFAULTS.maxElements();
  private int maxDepth = ParserLimits.DEFAULTS.maxDepth();
  private int maxText = ParserLimits.DEFAULTS.maxText();
  private int maxTableCells = ParserLimits.DEFAULTS.maxTableCells();

  private final List<Profile> profiles = new ArrayList<>();
  private boolean explain;

  CivicParserBuilder() {}

  /**
   * Adds knowledge of templates. The profiles that are added count more than the built-in ones, and
   * the first of them most: it decides what a label, a word or a name stands for. A profile that is
   * limited to hosts costs the parser about 160 KB for each of them, as tables are made for it once
   * and not for each page.
   *
   * @param profile the profile
   */
  public CivicParserBuilder profile(SiteProfile profile) {
    profiles.add(profile.data());
    return this;
  }

  /**
   * Whether {@link CivicParser#parseResult} explains why a document came out as it did; false
   * unless set. It costs time and memory for each page that is read so, and nothing for others.
   *
   * @param value whether to explain
   */
  public CivicParserBuilder explain(boolean value) {
    explain = value;
    return this;
  }

  /**
   * Sets how many bytes of a page are read; 16 MiB unless set.
   *
   * @param value at least 1
   * @throws IllegalArgumentException if {@code value} is less
   */
  public CivicParserBuilder maxBytes(int value) {
    maxBytes = checked("maxBytes", value, Integer.MAX_VALUE - 8);
    return this;
  }

  /**
   * Sets how many elements of a page are read; 300,000 unless set.
   *
   * @param value at least 1
   * @throws IllegalArgumentException if {@code value} is less
   */
  public CivicParserBuilder maxElements(int value) {
    maxElements = checked("maxElements", value, Integer.MAX_VALUE);
    return this;
  }

  /**
   * Sets how deep elements may nest; 200 unless set. Deeper ones are read as if they stood higher.
   *
   * @param value from 1 to 400
   * @throws IllegalArgumentException if {@code value} is outside that range
   */
  public CivicParserBuilder maxDepth(int value) {
    maxDepth = checked("maxDepth", value, DEEPEST);
    return this;
  }

  /**
   * Sets how much text the blocks may hold, in UTF-16 units; 5,000,000 unless set.
   *
   * @param value at least 1
   * @throws IllegalArgumentException if {@code value} is less
   */
  public CivicParserBuilder maxText(int value) {
    maxText = checked("maxText", value, Integer.MAX_VALUE);
    return this;
  }

  /**
   * Sets how many table cells a document may have; 200,000 unless set.
   *
   * @param value at least 1
   * @throws IllegalArgumentException if {@code value} is less
   */
  public CivicParserBuilder maxTableCells(int value) {
    maxTableCells = checked("maxTableCells", value, Integer.MAX_VALUE);
    return this;
  }

  /**
   * Makes the parser.
   *
   * @return an immutable parser with the options set so far
   */
  public CivicParser build() {
    return new CivicParser(
        new ParserLimits(maxBytes, maxElements, maxDepth, maxText, maxTableCells),
        profiles,
        explain);
  }

  private static int checked(String name, int value, int max) {
    if (value < 1 || value > max) {
      throw new IllegalArgumentException(name + " must be from 1 to " + max + " but is " + value);
    }
    return value;
  }
}
