package org.civicdoc.pdf.internal.markup;

import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.PdfWarningCode;
import org.civicdoc.pdf.internal.Warnings;

/** Counts what has been printed against the limits. */
final class TextBudget {

  private final PdfLimits limits;
  private final Warnings warnings;
  private int blocks;
  private int characters;
  private int inlines;
  private boolean spent;

  TextBudget(PdfLimits limits, Warnings warnings) {
    this.limits = limits;
    this.warnings = warnings;
  }

  /** Counts a block; false if it must not be printed. */
  boolean takeBlock() {
    if (spent) {
      return false;
    }
    if (blocks >= limits.blocks()) {
      warnings.add(
          PdfWarningCode.TEXT_CUT, "only the first " + limits.blocks() + " blocks are printed");
      spent = true;
      return false;
    }
    blocks++;
    return true;
  }

  /** Counts a piece of formatted text; false if it must be printed plain. */
  boolean takeInline() {
    if (inlines >= limits.inlines()) {
      warnings.add(
          PdfWarningCode.FORMATTING_CUT,
          "text after the first "
              + limits.inlines()
              + " pieces of formatted text is printed plain");
      return false;
    }
    inlines++;
    return true;
  }

  /** Counts a text and returns as much of it as may be printed. */
  String take(String text) {
    int left = limits.characters() - characters;
    if (text.length() <= left) {
      characters += text.length();
      return text;
    }
    warnings.add(
        PdfWarningCode.TEXT_CUT,
        "only the first " + limits.characters() + " characters are printed");
    spent = true;
    int end = left > 0 && Character.isHighSurrogate(text.charAt(left - 1)) ? left - 1 : left;
    characters = limits.characters();
    return text.substring(0, end);
  }

  /** Whether something has been left out, so that nothing more is printed. */
  boolean isSpent() {
    return spent;
  }
}
