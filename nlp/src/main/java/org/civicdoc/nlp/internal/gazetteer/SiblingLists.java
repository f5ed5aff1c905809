package org.civicdoc.nlp.internal.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/**
 * Finds enumerations of provinces, or of divisions that share a parent (江北、南岸、巴南): being listed
 * together tells what short names alone leave open.
 */
final class SiblingLists {

  private static final int ENOUGH = 3;

  private SiblingLists() {}

  /** For each hit of such a list, which divisions may be meant. */
  static Map<NameHit, Predicate<Division>> members(List<NameHit> hits, TextView view) {
    Map<NameHit, Predicate<Division>> members = new HashMap<>();
    for (int first = 0; first < hits.size(); ) {
      int end = first + 1;
      while (end < hits.size() && isNext(hits.get(end - 1), hits.get(end), view)) {
        end++;
      }
      if (end - first >= ENOUGH) {
        List<NameHit> list = hits.subList(first, end);
        if (list.stream().allMatch(SiblingLists::mayBeProvince)) {
          // 河南、浙江、贵州: a county may be called 河南, too.
          list.forEach(hit -> members.put(hit, SiblingLists::isProvince));
        } else {
          shareParent(list, members);
        }
      }
      first = end;
    }
    return members;
  }

  private static boolean mayBeProvince(NameHit hit) {
    return hit.candidates().stream().anyMatch(SiblingLists::isProvince);
  }

  private static boolean isProvince(Division division) {
    return division.level() == Level.PROVINCE;
  }

  private static boolean isNext(NameHit before, NameHit hit, TextView view) {
    return hit.start() == before.end() + 1 && "、和及与".indexOf(view.charAt(before.end())) >= 0;
  }

  private static void shareParent(List<NameHit> list, Map<NameHit, Predicate<Division>> members) {
    Map<Division, Integer> votes = new HashMap<>();
    for (NameHit hit : list) {
      ancestors(hit).forEach(parent -> votes.merge(parent, 1, Integer::sum));
    }
    for (NameHit hit : list) {
      Division parent = best(hit, votes);
      if (parent != null) {
        members.put(hit, division -> division != parent && division.isWithin(parent));
      }
    }
  }

  /** The lowest of the parents that most members share; null if several are as good. */
  private static @Nullable Division best(NameHit hit, Map<Division, Integer> votes) {
    Division best = null;
    boolean tied = false;
    for (Division parent : ancestors(hit)) {
      int count = votes.getOrDefault(parent, 0);
      int difference = best == null ? 1 : count - votes.getOrDefault(best, 0);
      if (best != null && difference == 0) {
        difference = parent.level().compareTo(best.level());
      }
      if (count >= ENOUGH && difference >= 0) {
        tied = difference == 0;
        best = parent;
      }
    }
    return tied ? null : best;
  }

  private static Set<Division> ancestors(NameHit hit) {
    Set<Division> ancestors = new HashSet<>();
    for (Division candidate : hit.candidates()) {
      for (Division at = candidate.parent(); at != null; at = at.parent()) {
        // Names of towns are words; three in one province are chance.
        if (candidate.level() != Level.TOWN || at.level() != Level.PROVINCE) {
          ancestors.add(at);
        }
      }
    }
    return ancestors;
  }
}
