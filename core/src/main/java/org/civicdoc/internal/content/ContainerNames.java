package org.civicdoc.internal.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Profile;
import org.civicdoc.internal.profile.ProfileEntry;
import org.civicdoc.internal.profile.ProfileKey;
import org.civicdoc.internal.profile.Subject;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The names by which families of templates mark an article's body, best known first. */
final class ContainerNames {

  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> prefixes = new HashMap<>();
  private final Map<String, Integer> comments = new LinkedHashMap<>();
  private final List<Knowledge.Known> entries;
  private final int[] tiers;

  ContainerNames(Knowledge knowledge) {
    entries = knowledge.all(ContainerNames::isContainer);
    List<Profile> profiles = knowledge.profiles();
    tiers =
        entries.stream()
            .map(Knowledge.Known::profile)
            .mapToInt(p -> p.builtIn() ? Integer.MAX_VALUE : profiles.indexOf(p))
            .toArray();
    for (int rank = 0; rank < entries.size(); rank++) {
      ProfileEntry entry = entries.get(rank).entry();
      Place place = entry.key().place();
      String key = kind(place) + lower(entry.value());
      if (place == Place.COMMENT) {
        comments.putIfAbsent(entry.value(), rank);
      } else if (key.endsWith("*")) {
        prefixes.putIfAbsent(key.substring(0, key.length() - 1), rank);
      } else {
        exact.putIfAbsent(key, rank);
      }
    }
  }

  private static boolean isContainer(ProfileKey key) {
    return key.subject() == Subject.BODY && key.place() != Place.WORD && key.place() != Place.LINE;
  }

  private static String kind(Place place) {
    return switch (place) {
      case ID -> "id ";
      case CLASS -> "class ";
      default -> "tag ";
    };
  }

  /** The rank of the best name that an element bears; null if it bears none. */
  @Nullable Integer rank(Element element) {
    Integer best = exact.get("tag " + element.normalName());
    if (element.hasAttr("id")) {
      best = better(best, rank("id ", element.attr("id")));
    }
    if (element.hasAttr("class")) {
      for (String name : element.classNames()) {
        best = better(best, rank("class ", name));
      }
    }
    return best;
  }

  /** The name with a rank, and whose it is. */
  Knowledge.Known name(int rank) {
    return entries.get(rank);
  }

  /**
   * How much a name counts: those of each profile of a user more than those of the next, and all
   * built-in ones alike.
   *
   * @return less for names that count more
   */
  int tier(int rank) {
    return tiers[rank];
  }

  /** The rank of the name in a comment that stands just before a body; null if it has none. */
  @Nullable Integer rank(String comment) {
    for (Map.Entry<String, Integer> name : comments.entrySet()) {
      if (comment.contains(name.getKey())) {
        return name.getValue();
      }
    }
    return null;
  }

  private @Nullable Integer rank(String kind, String name) {
    String key = kind + lower(name);
    Integer rank = exact.get(key);
    for (Map.Entry<String, Integer> prefix : prefixes.entrySet()) {
      if (key.startsWith(prefix.getKey())) {
        rank = better(rank, prefix.getValue());
      }
    }
    return rank;
  }

  private static @Nullable Integer better(@Nullable Integer a, @Nullable Integer b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return Math.min(a, b);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
