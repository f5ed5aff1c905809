package org.civicdoc.nlp.internal.tagger;

import java.util.List;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;

/** The words of {@code tagger.txt}. */
public final class TaggerLexicon {

  final CharTrie organEnds;
  final CharTrie surnames = new CharTrie();

  final CharTrie classes;

  final CharacterRoles roles = new CharacterRoles();

  /** The characters that foreign names are written with. */
  final String foreign;

  /** Loads the words. */
  public TaggerLexicon() {
    var sections = DataFile.sections(TaggerLexicon.class, "tagger.txt");
    organEnds = CharTrie.of(sections.getOrDefault("organ-ends", List.of()));
    sections.getOrDefault("surnames", List.of()).forEach(name -> surnames.put(name, 1));
    classes = CharTrie.of(sections.getOrDefault("classes", List.of()));
    foreign = String.join("", sections.getOrDefault("foreign", List.of()));
  }
}
