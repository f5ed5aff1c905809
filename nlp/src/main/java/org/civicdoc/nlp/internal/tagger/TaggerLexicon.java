package org.civicdoc.nlp.internal.tagger;

import java.util.List;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;

/** The words of {@code tagger.txt}. */
public final class TaggerLexicon {

  /** What stands for the characters outside a text. */
  static final char EDGE = '\n';

  final CharTrie organEnds;
  final CharTrie classes;
  final List<String> classEnds;
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
    members = sections.getOrDefault("members", List.of());
    CharTrie surnames = CharTrie.of(sections.getOrDefault("surnames", List.of()));
    String foreign = String.join("", sections.getOrDefault("foreign", List.of()));
    characters = new CharacterClasses(surnames, foreign, EDGE);
  }
}
