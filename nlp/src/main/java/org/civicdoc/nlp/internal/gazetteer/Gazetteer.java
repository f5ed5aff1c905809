package org.civicdoc.nlp.internal.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.jspecify.annotations.Nullable;

/** The administrative divisions of China by full and short name, and the names of other places. */
public final class Gazetteer {

  private static final Comparator<Division> HIGHEST_FIRST =
      Comparator.comparing(Division::level).thenComparing(Division::code);

  private final OtherPlaces others = new OtherPlaces();
  private final CharTrie trie = new CharTrie();
  private final List<PlaceName> names = new ArrayList<>();

  /** Loads the divisions. */
  public Gazetteer() {
    ShortNames shortNames = new ShortNames();
    Map<String, List<Division>> full = new LinkedHashMap<>();
    Map<String, List<Division>> shortFor = new LinkedHashMap<>();
    for (Division division : DivisionReader.read()) {
      full.computeIfAbsent(division.name(), name -> new ArrayList<>(1)).add(division);
      String shortName = shortNames.of(division.name());
      String everyday = shortName == null ? null : shortNames.withLevel(division.name(), shortName);
      for (String alias : shortNames.aliases(division)) {
        full.computeIfAbsent(alias, name -> new ArrayList<>(1)).add(division);
      }
      if (everyday != null) {
        full.computeIfAbsent(everyday, name -> new ArrayList<>(1)).add(division);
      }
      if (shortName != null) {
        shortFor.computeIfAbsent(shortName, name -> new ArrayList<>(1)).add(division);
      }
    }
    full.forEach((name, divisions) -> add(name, divisions, shortFor.remove(name)));
    shortFor.forEach((name, divisions) -> add(name, null, divisions));
  }

  private void add(String name, @Nullable List<Division> full, @Nullable List<Division> shortFor) {
    trie.put(name, names.size());
    names.add(new PlaceName(sorted(full), sorted(shortFor)));
  }

  private static List<Division> sorted(@Nullable List<Division> divisions) {
    return divisions == null ? List.of() : divisions.stream().sorted(HIGHEST_FIRST).toList();
  }

  /** The places that are no divisions. */
  OtherPlaces others() {
    return others;
  }

  /** The trie of all names; its values are for {@link #name(int)}. */
  CharTrie trie() {
    return trie;
  }

  /** What a value of the trie stands for. */
  PlaceName name(int value) {
    return names.get(value);
  }

  /** The divisions of a full or short name, or null. */
  public @Nullable PlaceName find(String name) {
    int value = trie.get(name);
    return value == CharTrie.NONE ? null : names.get(value);
  }
}
