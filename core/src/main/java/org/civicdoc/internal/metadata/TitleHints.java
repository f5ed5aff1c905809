package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * What the page's invisible places say that the title is; a visible line that agrees is the title.
 */
final class TitleHints {

  /** A shorter line agrees with the start of a title too easily. */
  private static final int SHORT = 4;

  private final List<String> statedKeys = new ArrayList<>();
  private final List<String> headKeys = new ArrayList<>();
  private final String titleTagKey;

  TitleHints(List<String> stated, TitleTag titleTag) {
    stated.forEach(title -> statedKeys.add(Spacing.key(title)));
    titleTag.heads().forEach(head -> headKeys.add(Spacing.key(head)));
    titleTag.tails().forEach(tail -> headKeys.add(Spacing.key(tail)));
    titleTagKey = Spacing.key(titleTag.text());
  }

  /**
   * How well a text agrees.
   *
   * @param key the text's key
   * @return 0 to 100
   */
  int agreement(String key) {
    if (key.length() < SHORT) {
      return 0;
    }
    int best = 0;
    for (String stated : statedKeys) {
      best = Math.max(best, agreement(key, stated));
    }
    for (int i = 0; i < headKeys.size() && best < 70; i++) {
      String head = headKeys.get(i);
      if (head.equals(key)) {
        best = 70;
      } else if (isCutVersion(head, key)) {
        best = Math.max(best, 65);
      }
    }
    return best;
  }

  private static int agreement(String key, String stated) {
    if (stated.equals(key)) {
      return 100;
    }
    // 某市人民政府网——title, or a title that the tag cuts with an ellipsis.
    if ((key.length() >= 8 && stated.endsWith(key)) || isCutVersion(stated, key)) {
      return 80;
    }
    return 0;
  }

  private static boolean isCutVersion(String stated, String key) {
    int cut = stated.endsWith("...") ? stated.length() - 3 : stated.indexOf('…');
    return cut >= 8 && key.length() > cut && key.startsWith(stated.substring(0, cut));
  }

  /** Whether a text may be the first of the lines that a title is printed over. */
  boolean mayBegin(String key) {
    if (key.length() < 2) {
      return false;
    }
    for (String stated : statedKeys) {
      if (stated.length() > key.length() && stated.startsWith(key)) {
        return true;
      }
    }
    return titleTagKey.length() > key.length() && titleTagKey.startsWith(key);
  }
}
