package org.civicdoc.nlp.internal.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Makes one list without overlaps of what all layers found. */
public final class MentionMerger {

  private static final Comparator<Mention> BEST_FIRST =
      Comparator.comparing(Mention::layer)
          .thenComparing(mention -> -mention.span().length())
          .thenComparing(mention -> mention.span().start())
          .thenComparing(Mention::type);

  private MentionMerger() {}

  /** The mentions to keep, in text order: by layer, then the longer, then the earlier. */
  public static List<Mention> merge(List<Mention> mentions) {
    List<Mention> ranked = new ArrayList<>(mentions);
    ranked.sort(BEST_FIRST);
    TreeMap<Integer, Mention> kept = new TreeMap<>();
    for (Mention mention : ranked) {
      var before = kept.lowerEntry(mention.span().end());
      if (before == null || !before.getValue().span().overlaps(mention.span())) {
        kept.put(mention.span().start(), mention);
      }
    }
    return new ArrayList<>(kept.values());
  }
}
