package org.civicdoc.nlp.internal.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;

/**
 * Names of places that are no divisions, and the words that make larger names of a place's name.
 */
final class OtherPlaces {

  final CharTrie names;
  final CharTrie heads;
  final CharTrie noHeads;
  final CharTrie foreignHeads;
  final Set<String> countries;
  final Set<String> noNames;
  final Set<String> partsOfCities;
  final Set<String> noSettlements;
  final Set<String> countyBodies;
  final List<String> ofRivers;
  final List<String> siteBodies;

  OtherPlaces() {
    var sections = DataFile.sections(OtherPlaces.class, "places.txt");
    List<String> all = new ArrayList<>(sections.getOrDefault("names", List.of()));
    countries = new HashSet<>(sections.getOrDefault("countries", List.of()));
    all.addAll(countries);
    names = CharTrie.of(all);
    foreignHeads = CharTrie.of(sections.getOrDefault("foreign-heads", List.of()));
    noNames = new HashSet<>(sections.getOrDefault("no-names", List.of()));
    partsOfCities = new HashSet<>(sections.getOrDefault("parts-of-cities", List.of()));
    noSettlements = new HashSet<>(sections.getOrDefault("no-settlements", List.of()));
    countyBodies = new HashSet<>(sections.getOrDefault("county-bodies", List.of()));
    siteBodies = sections.getOrDefault("site-bodies", List.of());
    ofRivers = sections.getOrDefault("of-rivers", List.of());
    noHeads = CharTrie.of(sections.getOrDefault("no-heads", List.of()));
    heads = CharTrie.of(sections.getOrDefault("heads", List.of()));
  }
}
