package org.civicdoc.internal.metadata.byline;

import org.civicdoc.internal.text.ResourceLines;

/** Labels in traditional characters as those in simplified ones: 發佈機構 is 发布机构. */
public final class TraditionalForms {

  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  /** The simplified form of each ideograph, by its distance from the first. */
  private static final char[] SIMPLIFIED = read();

  private TraditionalForms() {}

  private static char[] read() {
    char[] forms = new char[LAST - FIRST + 1];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = (char) (FIRST + i);
    }
    for (String line : ResourceLines.of(TraditionalForms.class, "traditional-forms.txt")) {
      for (String pair : line.split(" ")) {
        forms[pair.charAt(0) - FIRST] = pair.charAt(1);
      }
    }
    return forms;
  }

  static char simplified(char c) {
    return c < FIRST || c > LAST ? c : SIMPLIFIED[c - FIRST];
  }

  public static String simplified(String label) {
    StringBuilder out = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      out.append(simplified(label.charAt(i)));
    }
    return out.toString();
  }
}
