package org.civicdoc.internal.content;

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
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The names by which families of templates mark an article's body, best known first. */
final class ContainerNames {

  private final NameRanks ids;
  private final NameRanks classes;
  private final NameRanks tags;
  private final Map<String, Integer> comments;
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
    ids = new NameRanks(names(Place.ID));
    classes = new NameRanks(names(Place.CLASS));
    tags = new NameRanks(names(Place.TAG));
    comments = names(Place.COMMENT);
  }

  /** The names of one place with their ranks; of equal ones the first counts. */
  private Map<String, Integer> names(Place place) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int rank = 0; rank < entries.size(); rank++) {
      ProfileEntry entry = entries.get(rank).entry();
      if (entry.key().place() == place) {
        boolean exact = place == Place.COMMENT;
        names.putIfAbsent(exact ? entry.value() : lower(entry.value()), rank);
      }
    }
    return names;
  }

  private static boolean isContainer(ProfileKey key) {
    return key.subject() == Subject.BODY && key.place() != Place.WORD && key.place() != Place.LINE;
  }

  /** The rank of the best name that an element bears, or {@link NameRanks#NONE}. */
  int rank(Element element) {
    int best = tags.bestOf(element.normalName());
    if (element.attributesSize() > 0) {
      Attributes attributes = element.attributes();
      best = Math.min(best, ids.bestOf(attributes.get("id")));
      best = Math.min(best, classes.bestOf(attributes.get("class")));
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

  /** The rank of the name in a comment that marks a body, or {@link NameRanks#NONE}. */
  int rank(String comment) {
    for (Map.Entry<String, Integer> name : comments.entrySet()) {
      if (comment.contains(name.getKey())) {
        return name.getValue();
      }
    }
    return NameRanks.NONE;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
