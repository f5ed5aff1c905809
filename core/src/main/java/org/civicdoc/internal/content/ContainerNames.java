package org.civicdoc.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicdoc.internal.text.ResourceLines;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The names by which families of templates mark an article's body, best known first. See {@code
 * containers.txt}.
 */
final class ContainerNames {

  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> prefixes = new HashMap<>();
  private final List<String> comments = new ArrayList<>();
  private final List<String> entries;

  ContainerNames() {
    entries = ResourceLines.of(ContainerNames.class, "containers.txt");
    for (int rank = 0; rank < entries.size(); rank++) {
      String entry = entries.get(rank);
      if (entry.startsWith("comment ")) {
        comments.add(entry.substring("comment ".length()));
      } else if (entry.endsWith("*")) {
        prefixes.put(lower(entry.substring(0, entry.length() - 1)), rank);
      } else {
        exact.put(lower(entry), rank);
      }
    }
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

  /** The name with a rank. */
  String name(int rank) {
    return entries.get(rank);
  }

  /** Whether a comment stands just before a body. */
  boolean marksBody(String comment) {
    return comments.stream().anyMatch(comment::contains);
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
