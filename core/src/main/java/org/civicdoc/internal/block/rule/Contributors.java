package org.civicdoc.internal.block.rule;

import java.util.regex.Pattern;
import org.civicdoc.internal.text.PersonNames;

/**
 * Tells the notes that are nothing but names of those who contributed: 市人大办公室 戚明远, 记者 江一帆, 某某网供稿.
 */
final class Contributors {

  /** What each part of a note may begin or end with: how a contributor is called, what was done. */
  private static final Pattern ROLE =
      Pattern.compile(
          "^\\p{IsHan}{0,8}(记者|通讯员|作者|译者|编辑|责编|审核|校对|整理|统筹|执笔)[:：]?|[/／](文|图)$|[/／]?摄$");

  private static final Pattern DID = Pattern.compile(".{2,}(供稿|撰稿|撰文|供图|摄影|报道)");

  /** 江　帆: a name of two characters is set as wide as one of three. */
  private static final Pattern WIDENED =
      Pattern.compile("(?<![^\\s、：:])(\\p{IsHan})\\s+(?=\\p{IsHan}(?![^\\s、]))");

  private static final Pattern BETWEEN = Pattern.compile("[\\s、，,]+");

  private Contributors() {}

  /**
   * Whether a note names contributors and says nothing else.
   *
   * @param note the text within the brackets, spaces collapsed
   */
  static boolean areNamed(String note) {
    if (DID.matcher(note).matches()) {
      return true;
    }
    for (String part : BETWEEN.split(WIDENED.matcher(note.strip()).replaceAll("$1"))) {
      String name = ROLE.matcher(part).replaceAll("");
      boolean role = name.isEmpty() && !part.isEmpty();
      if (!role && !PersonNames.is(name) && !IssuingBodies.areNamed(name)) {
        return false;
      }
    }
    return true;
  }
}
