package org.civicdoc.nlp.internal.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;
import org.civicdoc.nlp.internal.text.WordSections;

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
    WordSections sections = DataFile.sections(OtherPlaces.class, "places.txt");
    List<String> all = new ArrayList<>(sections.list("names"));
    countries = sections.set("countries");
    all.addAll(countries);
    names = CharTrie.of(all);
    foreignHeads = sections.trie("foreign-heads");
    noNames = sections.set("no-names");
    partsOfCities = sections.set("parts-of-cities");
    noSettlements = sections.set("no-settlements");
    countyBodies = sections.set("county-bodies");
    siteBodies = sections.list("site-bodies");
    ofRivers = sections.list("of-rivers");
    noHeads = sections.trie("no-heads");
    heads = sections.trie("heads");
  }
}
