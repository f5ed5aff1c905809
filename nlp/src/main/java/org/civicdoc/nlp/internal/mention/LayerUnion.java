package org.civicdoc.nlp.internal.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.text.Span;

/** Brings the findings of the rules and of the tagger together. */
public final class LayerUnion {

  private LayerUnion() {}

  /**
   * One list without overlaps.
   *
   * @param ruled what the rules found
   * @param tagged what the tagger found, without overlaps
   */
  public static List<Mention> of(List<Mention> ruled, List<Mention> tagged) {
    Set<Span> taggedSpans = new HashSet<>();
    tagged.forEach(mention -> taggedSpans.add(mention.span()));
    List<Mention> all = new ArrayList<>();
    Set<Span> ruledSpans = new HashSet<>();
    NavigableMap<Integer, Span> places = new TreeMap<>();
    for (Mention mention : ruled) {
      // HanLP's word alone is too weak a witness.
      if (mention.layer() != Layer.FEATURE || taggedSpans.contains(mention.span())) {
        all.add(mention);
        ruledSpans.add(mention.span());
        if (mention.type() == EntityType.PLACE) {
          places.put(mention.span().start(), mention.span());
        }
      }
    }
    for (Mention mention : tagged) {
      if (!ruledSpans.contains(mention.span())) {
        all.add(isAroundPlace(mention, places) ? around(mention) : mention);
      }
    }
    return MentionMerger.merge(all);
  }

  private static boolean isAroundPlace(Mention mention, NavigableMap<Integer, Span> places) {
    Map.Entry<Integer, Span> place = places.ceilingEntry(mention.span().start());
    return mention.type() == EntityType.PLACE
        && place != null
        && place.getValue().end() <= mention.span().end();
  }

  private static Mention around(Mention mention) {
    return new Mention(
        mention.span(), mention.type(), mention.value(), mention.certainty(), Layer.TAGGED_AROUND);
  }
}
