package org.civicdoc.internal.metadata.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.profile.Subject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The meta tags of a page. Names are compared in lower case; empty values are none. */
public final class MetaTags {

  private static final List<String> NAMING = List.of("name", "property", "itemprop");

  /**
   * What a page is called once it is kept on the screen of a phone, often the site's short name.
   */
  private static final List<String> APPLICATION =
      List.of("application-name", "apple-mobile-web-app-title");

  private static final String CANONICAL = "link canonical";

  /** A page repeats a tag a few times at most; article:tag comes once for each keyword. */
  private static final int MAX_VALUES = 64;

  private final MetaNames names;
  private final Map<String, List<String>> values = new HashMap<>();

  public MetaTags(MetaNames names) {
    this.names = names;
  }

  public void add(Element meta) {
    Attributes attributes = meta.attributes();
    for (String attribute : NAMING) {
      String name = attributes.get(attribute).strip().toLowerCase(Locale.ROOT);
      if (names.isKnown(name) || APPLICATION.contains(name)) {
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

  public void addLink(Element link) {
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
   * @param field what they state
   * @return its values, best first, without repetition
   */
  public List<String> find(Subject field) {
    List<String> found = new ArrayList<>();
    for (String name : names.of(field)) {
      for (String value : of(name)) {
        if (!found.contains(value)) {
          found.add(value);
        }
      }
    }
    return found;
  }

  /** The names that state a field, best first. */
  public List<String> names(Subject field) {
    return names.of(field);
  }

  /** The values that a name has, in page order, without repetition. */
  public List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** What the page is called as an application, best first. */
  public List<String> applicationNames() {
    return APPLICATION.stream().flatMap(name -> of(name).stream()).toList();
  }

  public List<String> canonicalLinks() {
    return values.getOrDefault(CANONICAL, List.of());
  }
}
