package org.civicdoc.nlp.internal.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;
import org.civicdoc.nlp.internal.text.WordSections;

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
    WordSections roles = DataFile.sections(PersonLexicon.class, "roles.txt");
    posts = roles.trie("posts");
    wholePosts = roles.set("whole");
    credits = roles.trie("credits");
    after = roles.trie("after");
    ofBody = roles.list("of-body");
    joints = roles.list("joints");
    office = roles.list("office");
    verbsOfSpeech = roles.set("speech-last");
    verbsOfTenure = roles.set("tenure-last");
    takingUp = roles.trie("taking-up");
    WordSections sections = DataFile.sections(PersonLexicon.class, "surnames.txt");
    commonSurnames.addAll(sections.list("common"));
    sections
        .sections()
        .values()
        .forEach(names -> names.forEach(name -> surnames.put(name, name.length())));
  }
}
