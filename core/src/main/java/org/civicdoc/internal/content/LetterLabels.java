package org.civicdoc.internal.content;

import java.util.Set;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;

/** What announces a letter to a government's mailbox, or the answer to it. */
public final class LetterLabels {

  private static final Set<String> LABELS =
      Set.copyOf(ResourceLines.of(LetterLabels.class, "letter-labels.txt"));

  private static final int LONGEST = 8;

  private LetterLabels() {}

  /** Whether an element holds such a label and nothing else. */
  static boolean are(PageFeatures page, int i) {
    return page.text(i) > 0 && page.text(i) <= LONGEST && LABELS.contains(label(page.seen().of(i)));
  }

  /**
   * Whether a line is such a label and nothing else.
   *
   * @param line a line's text
   * @return whether it is one, with a colon or without
   */
  public static boolean are(String line) {
    return line.length() <= LONGEST && LABELS.contains(label(line));
  }

  /** Whether such a label stands just before an element, in the same parent. */
  static boolean areBefore(PageFeatures page, int i) {
    int parent = page.parent(i);
    int before = i - 1;
    while (before > parent && page.parent(before) != parent) {
      before = page.parent(before);
    }
    return before > parent && are(page, before);
  }

  private static String label(String text) {
    String label = Spaces.squeeze(text);
    boolean colon = label.endsWith("：") || label.endsWith(":");
    return colon ? label.substring(0, label.length() - 1) : label;
  }
}
