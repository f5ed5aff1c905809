package org.civicdoc.nlp.internal.organ;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.DataFile;

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
    var organs = DataFile.sections(OrganLexicon.class, "organs.txt");
    bodies = CharTrie.of(organs.getOrDefault("bodies", List.of()));
    functions = CharTrie.of(organs.getOrDefault("functions", List.of()));
    heads = CharTrie.of(organs.getOrDefault("heads", List.of()));
    subunits = CharTrie.of(organs.getOrDefault("subunits", List.of()));
    subunitHeads = CharTrie.of(organs.getOrDefault("subunit-heads", List.of()));
    offices = CharTrie.of(organs.getOrDefault("offices", List.of()));
    missions = CharTrie.of(organs.getOrDefault("missions", List.of()));
    national = CharTrie.of(organs.getOrDefault("national", List.of()));
    nationalOwners = CharTrie.of(organs.getOrDefault("national-owners", List.of()));
    ownNames = CharTrie.of(organs.getOrDefault("own-names", List.of()));
    foreign = CharTrie.of(organs.getOrDefault("foreign", List.of()));
    parties = CharTrie.of(organs.getOrDefault("parties", List.of()));
    levels = CharTrie.of(organs.getOrDefault("levels", List.of()));
    breaks = new HashSet<>(organs.getOrDefault("breaks", List.of()));
    noMedia = new HashSet<>(organs.getOrDefault("no-media", List.of()));
    mediaEnds = reversed(organs.getOrDefault("media", List.of()));
    institutionEnds = reversed(organs.getOrDefault("institutions", List.of()));
    var meetings = DataFile.sections(OrganLexicon.class, "meetings.txt");
    scopes = CharTrie.of(meetings.getOrDefault("scopes", List.of()));
    sessions = CharTrie.of(meetings.getOrDefault("sessions", List.of()));
    held = CharTrie.of(meetings.getOrDefault("held", List.of()));
    meetingHeads = CharTrie.of(meetings.getOrDefault("heads", List.of()));
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
