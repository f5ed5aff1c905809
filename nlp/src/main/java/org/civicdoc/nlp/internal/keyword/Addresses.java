package org.civicdoc.nlp.internal.keyword;

import java.util.BitSet;
import java.util.List;

/** Where the addresses of the web and of mail stand in a text, whose parts are no words. */
final class Addresses {

  private static final List<String> SIGNS =
      List.of("://", "www.", "@", ".com", ".cn", ".net", ".org", ".gov", ".edu", ".htm");

  private Addresses() {}

  /** The offsets that addresses hold. */
  static BitSet of(String text) {
    BitSet offsets = new BitSet();
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (end < text.length() && isPrintedAscii(text.charAt(end))) {
        end++;
      }
      if (end > start && isAddress(text.substring(start, end))) {
        offsets.set(start, end);
      }
      start = end;
    }
    return offsets;
  }

  private static boolean isAddress(String run) {
    return SIGNS.stream().anyMatch(run::contains);
  }

  private static boolean isPrintedAscii(char c) {
    return c > ' ' && c <= '~';
  }
}
