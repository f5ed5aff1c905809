package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The meta tags of a page. Names are compared in lower case; empty values are none. */
final class MetaTags {

  private static final Map<String, List<String>> NAMES = WordLists.read("meta-names.txt");
  private static final String CANONICAL = "link canonical";

  /** A page repeats a tag a few times at most; article:tag comes once for each keyword. */
  private static final int MAX_VALUES = 64;

  private final Map<String, List<String>> values = new HashMap<>();

  void add(Element meta) {
    String content = Spacing.normalise(withoutTags(meta.attr("content")));
    if (!content.isEmpty()) {
      put(meta.attr("name"), content);
      put(meta.attr("property"), content);
      put(meta.attr("itemprop"), content);
    }
  }

  /** Editors paste titles with {@code <br>} in them. */
  private static String withoutTags(String content) {
    return content.indexOf('<') >= 0 && content.indexOf('>') > 0
        ? Jsoup.parseBodyFragment(content).text()
        : content;
  }

  void addLink(Element link) {
    String href = link.attr("href").strip();
    if (link.attr("rel").equalsIgnoreCase("canonical") && !href.isEmpty()) {
      put(CANONICAL, href);
    }
  }

  private void put(String name, String content) {
    if (!name.isBlank()) {
      List<String> known =
          values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>(1));
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
