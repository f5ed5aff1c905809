package org.civicdoc.nlp.internal.organ;

import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;
import org.civicdoc.nlp.internal.text.WordSections;

/** The words of {@code organs.txt} and {@code meetings.txt}. */
final class OrganLexicon {

  final CharTrie bodies;
  final CharTrie functions;
  final CharTrie heads;
  final CharTrie subunits;
  final CharTrie subunitHeads;
  final CharTrie missions;
  final CharTrie offices;
  final CharTrie national;
  final CharTrie nationalOwners;
  final CharTrie ownNames;
  final CharTrie foreign;
  final CharTrie parties;
  final CharTrie levels;
  final CharTrie scopes;
  final CharTrie sessions;
  final CharTrie held;
  final Set<String> breaks;
  final Set<String> noMedia;
  final CharTrie mediaEnds;
  final CharTrie institutionEnds;
  final CharTrie meetingHeads;

  OrganLexicon() {
    WordSections organs = DataFile.sections(OrganLexicon.class, "organs.txt");
    bodies = organs.trie("bodies");
    functions = organs.trie("functions");
    heads = organs.trie("heads");
    subunits = organs.trie("subunits");
    subunitHeads = organs.trie("subunit-heads");
    offices = organs.trie("offices");
    missions = organs.trie("missions");
    national = organs.trie("national");
    nationalOwners = organs.trie("national-owners");
    ownNames = organs.trie("own-names");
    foreign = organs.trie("foreign");
    parties = organs.trie("parties");
    levels = organs.trie("levels");
    breaks = organs.set("breaks");
    noMedia = organs.set("no-media");
    mediaEnds = reversed(organs.list("media"));
    institutionEnds = reversed(organs.list("institutions"));
    WordSections meetings = DataFile.sections(OrganLexicon.class, "meetings.txt");
    scopes = meetings.trie("scopes");
    sessions = meetings.trie("sessions");
    held = meetings.trie("held");
    meetingHeads = meetings.trie("heads");
  }

  /** Ends are found from behind, so their trie is turned around. */
  private static CharTrie reversed(List<String> words) {
    return CharTrie.of(
        words.stream().map(word -> new StringBuilder(word).reverse().toString()).toList());
  }

  /** Where the longest of the ends that stops at {@code end} begins, or {@link CharTrie#NONE}. */
  static int endsWith(CharTrie ends, CharSequence text, int start, int end) {
    int best = CharTrie.NONE;
    int node = CharTrie.ROOT;
    for (int i = end - 1; i >= start; i--) {
      node = ends.child(node, text.charAt(i));
      if (node == CharTrie.NONE) {
        return best;
      }
      if (ends.value(node) != CharTrie.NONE) {
        best = i;
      }
    }
    return best;
  }
}
