package org.civicdoc.nlp.internal.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;

/** The words of {@code roles.txt} and {@code surnames.txt}. */
final class PersonLexicon {

  final CharTrie posts;
  final Set<String> wholePosts;
  final CharTrie credits;
  final CharTrie after;
  final CharTrie takingUp;
  final List<String> ofBody;
  final List<String> office;
  final List<String> joints;
  final Set<String> verbsOfSpeech;
  final Set<String> verbsOfTenure;
  final CharTrie surnames = new CharTrie();
  final Set<String> commonSurnames = new HashSet<>();

  PersonLexicon() {
    var roles = DataFile.sections(PersonLexicon.class, "roles.txt");
    posts = CharTrie.of(roles.getOrDefault("posts", List.of()));
    wholePosts = new HashSet<>(roles.getOrDefault("whole", List.of()));
    credits = CharTrie.of(roles.getOrDefault("credits", List.of()));
    after = CharTrie.of(roles.getOrDefault("after", List.of()));
    ofBody = roles.getOrDefault("of-body", List.of());
    joints = roles.getOrDefault("joints", List.of());
    office = roles.getOrDefault("office", List.of());
    verbsOfSpeech = new HashSet<>(roles.getOrDefault("speech-last", List.of()));
    verbsOfTenure = new HashSet<>(roles.getOrDefault("tenure-last", List.of()));
    takingUp = CharTrie.of(roles.getOrDefault("taking-up", List.of()));
    var sections = DataFile.sections(PersonLexicon.class, "surnames.txt");
    commonSurnames.addAll(sections.getOrDefault("common", List.of()));
    sections.values().forEach(names -> names.forEach(name -> surnames.put(name, name.length())));
  }
}
