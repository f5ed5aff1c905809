package org.civicdoc.nlp.internal.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.internal.text.DataFile;
import org.civicdoc.nlp.internal.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Derives the everyday name of a division: 恩施 for 恩施土家族苗族自治州. */
final class ShortNames {

  private final List<String> suffixes;
  private final List<String> peoples;
  private final Map<String, List<String>> aliases;

  ShortNames() {
    WordSections sections = DataFile.sections(ShortNames.class, "short-names.txt");
    suffixes = sections.list("suffixes");
    peoples = sections.list("peoples");
    aliases = aliases(sections.list("aliases"));
  }

  /** The short name, two characters at least, or null if there is none. */
  @Nullable String of(String name) {
    for (String suffix : suffixes) {
      if (name.endsWith(suffix) && name.length() - suffix.length() >= 2) {
        return withoutPeoples(name.substring(0, name.length() - suffix.length()));
      }
    }
    return null;
  }

  /** 湘西州 for 湘西土家族苗族自治州, or null where nothing but the level's word was left out. */
  @Nullable String withLevel(String name, String shortName) {
    boolean autonomous = name.endsWith("自治州") || name.endsWith("自治县");
    return autonomous ? shortName + name.charAt(name.length() - 1) : null;
  }

  /** The other full names of a division: 台湾地区. */
  List<String> aliases(Division division) {
    return aliases.getOrDefault(division.code(), List.of());
  }

  private static Map<String, List<String>> aliases(List<String> words) {
    Map<String, List<String>> names = new HashMap<>();
    for (int i = 0; i + 1 < words.size(); i += 2) {
      names.computeIfAbsent(words.get(i), code -> new ArrayList<>()).add(words.get(i + 1));
    }
    return names;
  }

  private String withoutPeoples(String name) {
    for (String people : peoples) {
      if (name.endsWith(people) && name.length() - people.length() >= 2) {
        return withoutPeoples(name.substring(0, name.length() - people.length()));
      }
    }
    return name;
  }
}
