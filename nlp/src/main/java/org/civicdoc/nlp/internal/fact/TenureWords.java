package org.civicdoc.nlp.internal.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicdoc.nlp.Tenure;
import org.civicdoc.nlp.internal.text.DataFile;
import org.civicdoc.nlp.internal.text.WordSections;
import org.jspecify.annotations.Nullable;

/** The words of {@code tenures.txt}: how somebody stands to a post. */
final class TenureWords {

  /** Verbs that leave it to an act named earlier: 提请任命李明|为|院长. */
  final Set<String> open;

  /** Between a person and a post that is taken away: 免去李明|的|市长职务. */
  final Set<String> of;

  /** Behind a post that is taken away: 市长|职务. */
  final List<String> office;

  /** Behind a post that somebody is proposed for: 市长|候选人. */
  final List<String> candidate;

  /** Between two posts of one person: 副市长|兼|公安局局长. */
  final Set<String> joints;

  /** Posts of a whole body, whichever of its parts is named before: 审判委员会委员、|审判员. */
  final Set<String> ofWhole;

  /** What makes a deputy's post of another's: |副|主任. */
  final List<String> deputies;

  /** Behind the name of whom a text goes on to tell: 王建国|，男，…. */
  final List<String> subjects;

  private final Map<Tenure, List<String>> verbs;
  private final Map<Tenure, List<String>> attributes;
  private final Map<Tenure, List<String>> acts;

  TenureWords() {
    WordSections sections = DataFile.sections(TenureWords.class, "tenures.txt");
    open = sections.set("open");
    of = sections.set("of");
    office = sections.list("office");
    candidate = sections.list("candidate");
    joints = sections.set("joints");
    ofWhole = sections.set("of-whole");
    deputies = sections.list("deputies");
    subjects = sections.list("subjects");
    verbs = byTenure(sections, "verbs ");
    attributes = byTenure(sections, "attributes ");
    acts = byTenure(sections, "acts ");
  }

  private static Map<Tenure, List<String>> byTenure(WordSections sections, String prefix) {
    Map<Tenure, List<String>> words = new EnumMap<>(Tenure.class);
    for (Tenure tenure : Tenure.values()) {
      String section = prefix + tenure;
      words.put(tenure, sections.has(section) ? sections.list(section) : List.of());
    }
    return words;
  }

  /** The longest verb that a text ends with, and says of a person named earlier: 曾任, 当选, 辞去. */
  @Nullable TenureWord verb(String text) {
    return longestEnd(verbs, text);
  }

  /** The longest word that a text ends with, and says of the post behind it: 原, 拟任. */
  @Nullable TenureWord attribute(String text) {
    return longestEnd(attributes, text);
  }

  /** The last act that a text names, or of two that end together the longer: 任命, 提请任命, 免去. */
  @Nullable Tenure act(String text) {
    Tenure last = null;
    int end = 0;
    int longest = 0;
    for (Map.Entry<Tenure, List<String>> entry : acts.entrySet()) {
      for (String word : entry.getValue()) {
        int at = text.lastIndexOf(word);
        int wordEnd = at + word.length();
        if (at >= 0 && (wordEnd > end || (wordEnd == end && word.length() > longest))) {
          last = entry.getKey();
          end = wordEnd;
          longest = word.length();
        }
      }
    }
    return last;
  }

  private static @Nullable TenureWord longestEnd(Map<Tenure, List<String>> words, String text) {
    TenureWord longest = null;
    for (Map.Entry<Tenure, List<String>> entry : words.entrySet()) {
      for (String word : entry.getValue()) {
        if (text.endsWith(word) && (longest == null || word.length() > longest.word().length())) {
          longest = new TenureWord(word, entry.getKey());
        }
      }
    }
    return longest;
  }

  /**
   * A word and what it says.
   *
   * @param word the word
   * @param tenure how a person stands to the post beside it
   */
  record TenureWord(String word, Tenure tenure) {}
}
