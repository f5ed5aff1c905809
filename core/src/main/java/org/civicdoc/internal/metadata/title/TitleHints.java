package org.civicdoc.internal.metadata.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.metadata.site.TitleTag;
import org.civicdoc.internal.text.PersonNames;
import org.civicdoc.internal.text.ResourceLines;

/**
 * What the page's invisible places say that the title is; a visible line that agrees is the title.
 */
public final class TitleHints {

  /** A shorter line agrees with the start of a title too easily. */
  private static final int SHORT = 4;

  private static final int SHORTEST = 2;

  /** As much for text that a space may have cut off. */
  private static final int SHORT_PART = 6;

  private static final int STATED = 100;
  private static final int STATED_IN_PART = 80;
  private static final int HEAD = 70;
  private static final int AFTER_COLON = 60;
  private static final int PART = 45;

  private static final Pattern OFFICE =
      Pattern.compile(".*" + ResourceLines.anyOf(TitleHints.class, "office-endings.txt"));

  private final List<String> statedKeys = new ArrayList<>();
  private final List<String> headKeys = new ArrayList<>();
  private final Set<String> partKeys = new HashSet<>();
  private final String titleTagKey;

  /** What a title or its first line begins with, and what all keys end with. */
  private final String firsts;

  private final String lasts;

  public TitleHints(List<String> stated, TitleTag titleTag) {
    stated.forEach(title -> statedKeys.add(Spacing.key(title)));
    for (String head : titleTag.heads()) {
      (titleTag.startsAtSite(head) ? partKeys : headKeys).add(Spacing.key(head));
    }
    titleTag.headsAtSpaces().forEach(part -> partKeys.add(Spacing.key(part)));
    titleTag.tails().forEach(part -> partKeys.add(Spacing.key(part)));
    titleTag.ends().forEach(part -> partKeys.add(Spacing.key(part)));
    titleTagKey = Spacing.key(titleTag.text());
    firsts = edges(statedKeys, false) + edges(List.of(titleTagKey), false) + edges(partKeys, false);
    lasts = edges(statedKeys, true) + edges(headKeys, true) + edges(partKeys, true);
  }

  /**
   * Whether a text is worth its key: it ends as one of the hints does, or begins as a title does.
   *
   * @param text a line, not empty
   */
  boolean mayAgree(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return lasts.indexOf(Spacing.folded(last)) >= 0
        || firsts.indexOf(Spacing.folded(first)) >= 0
        || Spacing.isSpace(first)
        || (Spacing.isSpace(last) && last != ' ');
  }

  private static String edges(Collection<String> keys, boolean ends) {
    StringBuilder edges = new StringBuilder();
    for (String key : keys) {
      if (!key.isEmpty()) {
        edges.append(key.charAt(ends ? key.length() - 1 : 0));
      }
    }
    return edges.toString();
  }

  /**
   * How well a text agrees.
   *
   * @param key the text's key
   * @return 0 to 100
   */
  int agreement(String key) {
    if (key.length() < SHORT) {
      // 公告 may be all of a title; where it is, the caller looks at the line's element, too.
      boolean all = key.length() >= SHORTEST && headKeys.contains(key);
      return all || isNameBehindOffice(key) ? PART : 0;
    }
    int best = key.length() >= SHORT_PART && partKeys.contains(key) ? PART : 0;
    for (String head : headKeys) {
      if (head.equals(key) || isCutVersion(head, key)) {
        best = HEAD;
      } else if (key.length() >= SHORT_PART && isAfterColon(head, key)) {
        best = Math.max(best, AFTER_COLON);
      }
    }
    for (String stated : statedKeys) {
      best = Math.max(best, agreement(key, stated));
    }
    return best;
  }

  private static int agreement(String key, String stated) {
    if (stated.equals(key)) {
      return STATED;
    }
    // 某市人民政府网——title, or a title that the tag cuts with an ellipsis.
    if ((key.length() >= 8 && (stated.endsWith(key) || isWithoutNote(stated, key)))
        || isCutVersion(stated, key)) {
      return STATED_IN_PART;
    }
    return 0;
  }

  /** The tag adds in brackets what is printed elsewhere: title（某金罚决字〔2024〕36号）. */
  private static boolean isWithoutNote(String stated, String key) {
    return stated.length() > key.length() + 2
        && stated.startsWith(key)
        && "（(".indexOf(stated.charAt(key.length())) >= 0
        && "）)".indexOf(stated.charAt(stated.length() - 1)) >= 0;
  }

  /** 办事指南：title, 图片新闻：title. */
  private static boolean isAfterColon(String head, String key) {
    int colon = head.length() - key.length() - 1;
    return colon > 0 && ":：".indexOf(head.charAt(colon)) >= 0 && head.endsWith(key);
  }

  /** 副县长江一帆: a page on a person has the name alone for its heading. */
  private boolean isNameBehindOffice(String key) {
    return PersonNames.is(key)
        && headKeys.stream()
            .anyMatch(
                head ->
                    head.endsWith(key)
                        && OFFICE.matcher(head).region(0, head.length() - key.length()).matches());
  }

  private static boolean isCutVersion(String stated, String key) {
    int cut = stated.endsWith("...") ? stated.length() - 3 : stated.indexOf('…');
    return cut >= 8 && key.length() > cut && key.startsWith(stated.substring(0, cut));
  }

  /** Whether a text may be the first of the lines that a title is printed over. */
  boolean mayBegin(String key) {
    return key.length() >= SHORTEST
        && (begins(titleTagKey, key)
            || statedKeys.stream().anyMatch(stated -> begins(stated, key))
            || partKeys.stream().anyMatch(part -> begins(part, key)));
  }

  private static boolean begins(String whole, String key) {
    return whole.length() > key.length() && whole.startsWith(key);
  }
}
