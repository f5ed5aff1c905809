package org.civicdoc.internal.block.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.model.Heading;

/**
 * Gives the headings of one document their levels, in order. 第X章, 一、 and headings without a number
 * are level 1; 第X节 and （一） stand below one of another kind if there is any; 1. and （1） below
 * whatever they are in, 2.1 below 2.
 */
final class HeadingLevels {

  private final int highestTag;
  private final Set<Optional<Numbering.Kind>> atTop = new HashSet<>();
  private int aboveArabic;
  private int arabic;

  HeadingLevels(List<Piece> pieces) {
    highestTag =
        pieces.stream()
            .filter(BodyLine.class::isInstance)
            .mapToInt(piece -> ((BodyLine) piece).style().headingTag())
            .filter(tag -> tag > 0)
            .min()
            .orElse(1);
  }

  int next(BodyLine line) {
    Optional<Numbering> numbering = Numbering.of(line.text());
    int level = numbering.map(n -> numbered(n, line.text())).orElseGet(() -> unnumbered(line));
    if (level == 1) {
      atTop.add(numbering.map(Numbering::kind));
    }
    return level;
  }

  private int unnumbered(BodyLine line) {
    int tag = line.style().headingTag();
    return upper(tag == 0 ? 1 : 1 + tag - highestTag);
  }

  private int numbered(Numbering numbering, String line) {
    return switch (numbering.kind()) {
      case CHAPTER, CHINESE, ARTICLE -> upper(1);
      case SECTION, BRACKETED_CHINESE -> upper(isBelowOther(numbering.kind()) ? 2 : 1);
      case ARABIC -> {
        arabic = cap(aboveArabic + 1);
        yield arabic;
      }
      case BRACKETED_ARABIC -> cap(Math.max(arabic, aboveArabic) + 1);
      case DECIMAL -> {
        long dots = line.substring(0, numbering.end()).chars().filter(c -> c == '.').count();
        yield cap(aboveArabic + 1 + (int) dots);
      }
    };
  }

  /** Siblings stand on one level. */
  private boolean isBelowOther(Numbering.Kind kind) {
    return atTop.stream().anyMatch(top -> !top.equals(Optional.of(kind)));
  }

  private int upper(int level) {
    aboveArabic = cap(level);
    arabic = 0;
    return aboveArabic;
  }

  private static int cap(int level) {
    return Math.min(level, Heading.MAX_LEVEL);
  }
}
