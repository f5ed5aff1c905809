package org.civicdoc.internal.metadata.byline;

import java.util.HashMap;
import java.util.Map;
import org.civicdoc.internal.text.ResourceLines;

/** Labels in traditional characters as those in simplified ones: 發佈機構 is 发布机构. */
public final class TraditionalForms {

  private static final Map<Character, Character> SIMPLIFIED = read();

  private TraditionalForms() {}

  private static Map<Character, Character> read() {
    Map<Character, Character> forms = new HashMap<>();
    for (String line : ResourceLines.of(TraditionalForms.class, "traditional-forms.txt")) {
      for (String pair : line.split(" ")) {
        forms.put(pair.charAt(0), pair.charAt(1));
      }
    }
    return Map.copyOf(forms);
  }

  static char simplified(char c) {
    return c < '\u4E00' ? c : SIMPLIFIED.getOrDefault(c, c);
  }

  public static String simplified(String label) {
    StringBuilder out = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      out.append(simplified(label.charAt(i)));
    }
    return out.toString();
  }
}
