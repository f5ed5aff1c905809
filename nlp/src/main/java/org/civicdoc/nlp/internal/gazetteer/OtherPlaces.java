package org.civicdoc.nlp.internal.gazetteer;

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
  final Set<String> noNames;
  final Set<String> countyBodies;
  final List<String> ofRivers;

  OtherPlaces() {
    var sections = DataFile.sections(OtherPlaces.class, "places.txt");
    names = CharTrie.of(sections.getOrDefault("names", List.of()));
    noNames = new HashSet<>(sections.getOrDefault("no-names", List.of()));
    countyBodies = new HashSet<>(sections.getOrDefault("county-bodies", List.of()));
    ofRivers = sections.getOrDefault("of-rivers", List.of());
    noHeads = CharTrie.of(sections.getOrDefault("no-heads", List.of()));
    heads = CharTrie.of(sections.getOrDefault("heads", List.of()));
  }
}
