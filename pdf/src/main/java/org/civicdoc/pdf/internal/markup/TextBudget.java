package org.civicdoc.pdf.internal.markup;

import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.PdfWarningCode;
import org.civicdoc.pdf.internal.Warnings;

/** Counts what has been printed against the limits. */
final class TextBudget {

  /** Characters that are there for what follows a text, however long the text is. */
  private static final int RESERVE = 4_000;

  /** Pictures that take up to some 25 pages each; further ones are fitted to a page. */
  private static final int TALL_PICTURES = 100;

  private final PdfLimits limits;
  private final Warnings warnings;
  private int blocks;
  private int charactersLeft;
  private int inlines;
  private int tallPictures;
  private boolean spent;

  TextBudget(PdfLimits limits, Warnings warnings) {
    this.limits = limits;
    this.warnings = warnings;
    this.charactersLeft = limits.characters();
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

  /** Counts a picture that goes over pages; false if it must be fitted to one. */
  boolean takeTallPicture() {
    if (tallPictures >= TALL_PICTURES) {
      warnings.add(
          PdfWarningCode.IMAGE_REDUCED,
          "tall pictures after the first " + TALL_PICTURES + " are fitted to a page");
      return false;
    }
    tallPictures++;
    return true;
  }

  /** Counts a text and returns as much of it as may be printed. */
  String take(String text) {
    if (hasRoom(text.length())) {
      charactersLeft -= text.length();
      return text;
    }
    int left = charactersLeft;
    warnings.add(
        PdfWarningCode.TEXT_CUT,
        "only the first " + limits.characters() + " characters are printed");
    spent = true;
    int end = left > 0 && Character.isHighSurrogate(text.charAt(left - 1)) ? left - 1 : left;
    charactersLeft = 0;
    return text.substring(0, end);
  }

  /** Whether so many characters can be printed. */
  boolean hasRoom(int characters) {
    return characters <= charactersLeft;
  }

  /** Goes on to what follows the text: it is printed even if the text has been cut. */
  void beginAppendix() {
    spent = false;
    charactersLeft = Math.max(charactersLeft, RESERVE);
  }

  /** Whether something has been left out, so that nothing more is printed. */
  boolean isSpent() {
    return spent;
  }
}
