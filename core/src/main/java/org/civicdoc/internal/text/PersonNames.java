package org.civicdoc.internal.text;

import java.util.regex.Pattern;

/** Tells the names of persons: 江一帆, 买买提·吐尔逊. */
public final class PersonNames {

  private static final Pattern PERSON =
      Pattern.compile(
          ResourceLines.anyOf(PersonNames.class, "surnames.txt")
              + "\\p{IsHan}{1,2}|\\p{IsHan}{2,8}·\\p{IsHan}{2,8}");

  private PersonNames() {}

  /**
   * Whether a text may be the name of a person, and nothing else.
   *
   * @param text a text without space
   */
  public static boolean is(String text) {
    return PERSON.matcher(text).matches();
  }
}
