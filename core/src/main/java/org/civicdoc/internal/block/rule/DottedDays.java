package org.civicdoc.internal.block.rule;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;

/**
 * Finds the lines that begin with a day and not with a number: 10.1 国庆节放假. A number is one of
 * several: 10. or 10.2 stands on the page, too.
 */
final class DottedDays {

  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  private DottedDays() {}

  /** The indexes of the lines; those that print sets off title something all the same. */
  static BitSet in(List<Piece> pieces) {
    Set<String> numbers = new HashSet<>();
    BitSet decimals = new BitSet();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof BodyLine line) {
        Optional<Numbering> numbering = Numbering.of(line.text());
        numbering.ifPresent(n -> numbers.add(number(line, n)));
        decimals.set(i, numbering.filter(n -> n.kind() == Numbering.Kind.DECIMAL).isPresent());
      }
    }
    BitSet days = new BitSet();
    decimals.stream().filter(i -> isDay((BodyLine) pieces.get(i), numbers)).forEach(days::set);
    return days;
  }

  private static boolean isDay(BodyLine line, Set<String> numbers) {
    String number = number(line, Numbering.of(line.text()).orElseThrow());
    int dot = number.indexOf('.');
    if (line.isStrong() || line.style().headingTag() > 0 || dot != number.lastIndexOf('.')) {
      return false;
    }
    String month = number.substring(0, dot);
    int day = Integer.parseInt(number.substring(dot + 1));
    return Integer.parseInt(month) <= LAST_MONTH
        && day <= LAST_DAY
        && !numbers.contains(month)
        && !numbers.contains(month + "." + (day - 1))
        && !numbers.contains(month + "." + (day + 1));
  }

  /** 10 of 10. and 10.1 of 10.1. */
  private static String number(BodyLine line, Numbering numbering) {
    int mark = numbering.kind() == Numbering.Kind.DECIMAL ? 0 : 1;
    return line.text().substring(0, numbering.end() - mark);
  }
}
