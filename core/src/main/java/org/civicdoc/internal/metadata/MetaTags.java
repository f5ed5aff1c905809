package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The meta tags of a page. Names are compared in lower case; empty values are none. */
final class MetaTags {

  private static final Map<String, List<String>> NAMES = WordLists.read("meta-names.txt");
  private static final Set<String> KNOWN =
      NAMES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

  private static final List<String> NAMING = List.of("name", "property", "itemprop");
  private static final String CANONICAL = "link canonical";

  /** A page repeats a tag a few times at most; article:tag comes once for each keyword. */
  private static final int MAX_VALUES = 64;

  private final Map<String, List<String>> values = new HashMap<>();

  void add(Element meta) {
    Attributes attributes = meta.attributes();
    for (String attribute : NAMING) {
      String name = attributes.get(attribute).strip().toLowerCase(Locale.ROOT);
      if (KNOWN.contains(name)) {
        put(name, Spacing.normalise(withoutTags(attributes.get("content"))));
      }
    }
  }

  /** Editors paste titles with {@code <br>} in them. */
  private static String withoutTags(String content) {
    return content.indexOf('<') >= 0 && content.indexOf('>') > 0
        ? Jsoup.parseBodyFragment(content).text()
        : content;
  }

  void addLink(Element link) {
    Attributes attributes = link.attributes();
    if (attributes.get("rel").equalsIgnoreCase("canonical")) {
      put(CANONICAL, attributes.get("href").strip());
    }
  }

  private void put(String name, String content) {
    if (!content.isEmpty()) {
      List<String> known = values.computeIfAbsent(name, n -> new ArrayList<>(1));
      if (known.size() < MAX_VALUES && !known.contains(content)) {
        known.add(content);
      }
    }
  }

  /**
   * The values of a field.
   *
   * @param field a key of {@code meta-names.txt}
   * @return its values, best first, without repetition
   */
  List<String> find(String field) {
    List<String> found = new ArrayList<>();
    for (String name : NAMES.getOrDefault(field, List.of())) {
      for (String value : values.getOrDefault(name, List.of())) {
        if (!found.contains(value)) {
          found.add(value);
        }
      }
    }
    return found;
  }

  List<String> canonicalLinks() {
    return values.getOrDefault(CANONICAL, List.of());
  }
}
