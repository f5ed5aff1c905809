package org.civicdoc.nlp.internal.tagger;

import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;

/** The words of {@code tagger.txt}. */
public final class TaggerLexicon {

  /** What stands for the characters outside a text. */
  static final char EDGE = '\n';

  final CharTrie organEnds;
  final CharTrie classes;
  final List<String> classEnds;
  final Set<String> noPlaces;
  final Set<String> noOrgans;
  final List<String> placeTails;
  final List<String> members;
  final List<String> noBodies;
  final CharacterClasses characters;
  final CharacterRoles roles = new CharacterRoles();

  /** Loads the words. */
  public TaggerLexicon() {
    var sections = DataFile.sections(TaggerLexicon.class, "tagger.txt");
    organEnds = CharTrie.of(sections.getOrDefault("organ-ends", List.of()));
    classes = CharTrie.of(sections.getOrDefault("classes", List.of()));
    classEnds = sections.getOrDefault("class-ends", List.of());
    noBodies = sections.getOrDefault("no-bodies", List.of());
    noPlaces = Set.copyOf(sections.getOrDefault("no-places", List.of()));
    noOrgans = Set.copyOf(sections.getOrDefault("no-organs", List.of()));
    placeTails = sections.getOrDefault("place-tails", List.of());
    members = sections.getOrDefault("members", List.of());
    CharTrie surnames = CharTrie.of(sections.getOrDefault("surnames", List.of()));
    String foreign = String.join("", sections.getOrDefault("foreign", List.of()));
    characters = new CharacterClasses(surnames, foreign, EDGE);
  }
}
