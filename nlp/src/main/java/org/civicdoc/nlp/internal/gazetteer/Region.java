package org.civicdoc.nlp.internal.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.TextContext;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the country a text is about: what its site and publisher name, and what its own
 * unambiguous places say. Short forms (市人大) and ambiguous names (朝阳区) are resolved against it.
 */
public final class Region {

  private static final int OUTSIDE_WEIGHT = 5;
  private static final int TITLE_WEIGHT = 2;

  private final Map<Division, Integer> evidence = new LinkedHashMap<>();
  private final @Nullable Division home;

  private Region(List<NameHit> hits, int titleEnd, @Nullable Division home) {
    this.home = home;
    if (home != null) {
      add(home, OUTSIDE_WEIGHT);
    }
    for (NameHit hit : hits) {
      if (isEvidence(hit)) {
        add(hit.candidates().get(0), hit.end() <= titleEnd ? TITLE_WEIGHT : 1);
      }
    }
  }

  /** The region of a text, from its context and the names in it. */
  static Region of(Gazetteer gazetteer, TextContext context, List<NameHit> hits, int titleEnd) {
    Division home = named(gazetteer, context.site());
    return new Region(hits, titleEnd, home != null ? home : named(gazetteer, context.publisher()));
  }

  private void add(Division division, int weight) {
    evidence.merge(division, weight, Integer::sum);
  }

  /** A name that can hardly mean anything else. */
  private static boolean isEvidence(NameHit hit) {
    return hit.level().compareTo(Level.CITY) <= 0
        ? hit.isFull() || hit.isTaggedPlace()
        : hit.isFull() && hit.candidates().size() == 1 && !hit.isTwoWords();
  }

  /** Whether the site or publisher names the division. */
  boolean isHome(Division division) {
    return division == home;
  }

  /** The last division named in a string, by its full name, or by its short one if it is a city. */
  private static @Nullable Division named(Gazetteer gazetteer, @Nullable String string) {
    Division found = null;
    for (int i = 0; string != null && i < string.length(); ) {
      int end = gazetteer.trie().longest(string, i, string.length());
      Division division = end == CharTrie.NONE ? null : only(gazetteer, string, i, end, found);
      if (division != null) {
        found = division;
      }
      i = division == null ? i + 1 : end;
    }
    return found;
  }

  private static @Nullable Division only(
      Gazetteer gazetteer, String string, int start, int end, @Nullable Division above) {
    PlaceName name = gazetteer.find(string.substring(start, end));
    if (name == null) {
      return null;
    }
    Level lowest = isOfPublicBody(gazetteer, string, end) ? Level.COUNTY : Level.CITY;
    List<Division> candidates =
        !name.full().isEmpty()
            ? name.full()
            : name.shortFor().stream().filter(d -> d.level().compareTo(lowest) <= 0).toList();
    List<Division> fitting =
        above == null
            ? candidates
            : candidates.stream().filter(division -> division.isWithin(above)).toList();
    return fitting.isEmpty()
            || (fitting.size() > 1 && fitting.get(1).level() == fitting.get(0).level())
        ? null
        : fitting.get(0);
  }

  /** 庆元|政府网 is the county's, 凤凰|网 is not. */
  private static boolean isOfPublicBody(Gazetteer gazetteer, String string, int end) {
    return gazetteer.others().siteBodies.stream().anyMatch(body -> string.startsWith(body, end));
  }

  /** How much speaks for a division: the more of the text's places lie in, at or above it. */
  int support(Division division) {
    int support = 0;
    for (Map.Entry<Division, Integer> entry : evidence.entrySet()) {
      Division other = entry.getKey();
      if (division.isWithin(other)) {
        support += entry.getValue() * (other.level() == Level.PROVINCE ? 2 : 4);
      } else if (other.isWithin(division)) {
        support += entry.getValue() * 4;
      } else {
        Division city = division.at(Level.CITY);
        if (city != null && other.isWithin(city)) {
          support += entry.getValue();
        }
      }
    }
    return support;
  }

  /** Whether the text speaks of the division's city or province, or of a place within it. */
  boolean covers(Division division) {
    for (Division other : evidence.keySet()) {
      if (other != division && (division.isWithin(other) || other.isWithin(division))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The division of a level that the text is about: 市 on a page of Dongguan is 东莞市.
   *
   * @param level the level asked for
   * @return the division, or null if nothing tells
   */
  public @Nullable Division at(Level level) {
    Division at = home == null ? null : home.at(level);
    if (at != null) {
      return at;
    }
    Map<Division, Integer> votes = new LinkedHashMap<>();
    evidence.forEach(
        (division, weight) -> {
          Division ancestor = division.at(level);
          if (ancestor != null) {
            votes.merge(ancestor, weight, Integer::sum);
          }
        });
    return votes.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /**
   * The city that 市 alone stands for. A county-level city is it on its own site, and in a text that
   * speaks more of it than of the rest of its prefecture; else the prefecture is.
   *
   * @return the city, or null if nothing tells
   */
  public @Nullable Division city() {
    Division province = at(Level.PROVINCE);
    if (province != null && province.isMunicipality()) {
      return province;
    }
    Division prefecture = at(Level.CITY);
    Division county = at(Level.COUNTY);
    boolean ofCounty =
        county != null
            && county.name().endsWith("市")
            && (prefecture == null || isMoreThanHalf(county, prefecture));
    return ofCounty ? county : prefecture;
  }

  private boolean isMoreThanHalf(Division county, Division prefecture) {
    if (home != null && home.level() != Level.PROVINCE) {
      return home.isWithin(county);
    }
    return county.isWithin(prefecture) && 2 * weightIn(county) > weightIn(prefecture);
  }

  private int weightIn(Division division) {
    return evidence.entrySet().stream()
        .filter(entry -> entry.getKey().isWithin(division))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
