package org.civicdoc.internal.block.rule;

/** A line that stands in brackets as a whole: when a law was passed, or who is to be told. */
public final class BracketedNote {

  /** Shorter ones, such as （试行）, belong to the line that they stand on. */
  private static final int SHORTEST = 10;

  private BracketedNote() {}

  public static boolean is(String line) {
    return line.length() >= SHORTEST
        && "（(".indexOf(line.charAt(0)) >= 0
        && "）)".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
