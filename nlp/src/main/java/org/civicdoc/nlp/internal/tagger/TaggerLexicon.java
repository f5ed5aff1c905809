package org.civicdoc.nlp.internal.tagger;

import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;
import org.civicdoc.nlp.internal.text.WordSections;

/** The words of {@code tagger.txt}. */
public final class TaggerLexicon {

  /** What stands for the characters outside a text. */
  static final char EDGE = '\n';

  final CharTrie organEnds;
  final CharTrie classes;
  final List<String> classEnds;
  final Set<String> noPlaces;
  final Set<String> noOrgans;
  final Set<String> noPersons;
  final String noPersonEnds;
  final List<String> leads;
  final List<String> bounds;
  final List<String> placeTails;
  final List<String> members;
  final List<String> noBodies;
  final CharacterClasses characters;
  final CharacterRoles roles = new CharacterRoles();

  /** Loads the words. */
  public TaggerLexicon() {
    WordSections sections = DataFile.sections(TaggerLexicon.class, "tagger.txt");
    organEnds = sections.trie("organ-ends");
    classes = sections.trie("classes");
    classEnds = sections.list("class-ends");
    noBodies = sections.list("no-bodies");
    noPlaces = sections.set("no-places");
    noOrgans = sections.set("no-organs");
    noPersons = sections.set("no-persons");
    noPersonEnds = String.join("", sections.list("no-person-ends"));
    leads = sections.list("leads");
    bounds = sections.list("bounds");
    placeTails = sections.list("place-tails");
    members = sections.list("members");
    CharTrie surnames = sections.trie("surnames");
    String foreign = String.join("", sections.list("foreign"));
    characters = new CharacterClasses(surnames, foreign, EDGE);
  }
}
