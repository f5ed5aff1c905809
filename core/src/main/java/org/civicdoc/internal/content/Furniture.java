package org.civicdoc.internal.content;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.ClassWords;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.SeenText;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.LinePatterns;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.ProfileKey;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.internal.text.WordTable;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands around an article: navigation, toolbars, related articles, footers. */
public final class Furniture {

  /** Whatever it is called, what is related and nothing but links is not of the article. */
  private static final Pattern RELATED = Pattern.compile("(相关|关联|延伸)(?!附件|下载)[^。，；]{1,5}[:：]?");

  private static final Set<String> TAGS = Set.of("nav", "footer", "aside");

  private final WordTable words;
  private final WordTable footers;

  /** The words of users' profiles, who know what they stand on. */
  private final Set<String> users;

  private final List<String> texts;

  /** Their first letters, which most letters of a page are not. */
  private final BitSet firstLetters = new BitSet();

  private final LinePatterns tailStarts;

  /** What profiles say of the lines above links to other pages. */
  private final Pattern heads;

  /**
   * Makes the tests.
   *
   * @param knowledge tells the words
   */
  public Furniture(Knowledge knowledge) {
    words = words(knowledge.decided(Furniture::isWord), Subject.FURNITURE);
    footers = words(knowledge.decided(Furniture::isFooterWord), Subject.FOOTER);
    users = usersWords(knowledge);
    texts = knowledge.values(Subject.FURNITURE, Place.TEXT);
    texts.forEach(text -> firstLetters.set(text.charAt(0)));
    tailStarts = new LinePatterns(knowledge, Subject.TAIL);
    heads =
        Pattern.compile(
            Stream.of(Subject.TAIL, Subject.TOOL, Subject.KEYWORDS)
                .flatMap(subject -> knowledge.values(subject, Place.LINE).stream())
                .collect(Collectors.joining(")|(?:", "(?:", ")")));
  }

  private static boolean isFooterWord(ProfileKey key) {
    return key.place() == Place.WORD && key.subject() == Subject.FOOTER;
  }

  private static WordTable words(List<Knowledge.Known> decided, Subject subject) {
    Map<String, Integer> words = new HashMap<>();
    for (Knowledge.Known known : decided) {
      if (known.subject() == subject) {
        words.put(known.value(), 1);
      }
    }
    return new WordTable(words);
  }

  private static Set<String> usersWords(Knowledge knowledge) {
    return knowledge.decided(Furniture::isWord).stream()
        .filter(known -> known.subject() == Subject.FURNITURE && !known.profile().builtIn())
        .map(Knowledge.Known::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A word of the body in one profile is no furniture in the next. */
  private static boolean isWord(ProfileKey key) {
    return key.place() == Place.WORD
        && (key.subject() == Subject.FURNITURE || key.subject() == Subject.BODY);
  }

  /**
   * Whether an element is named as furniture.
   *
   * @param element the element
   * @return whether its tag or a word of its id or class says so
   */
  public boolean isNamed(Element element) {
    return name(element) != null;
  }

  /**
   * Whether an element, or one that it stands in, is named as furniture.
   *
   * @param page the page's features
   * @param element the element's number
   * @param around the number of the element in which all is looked at
   * @return whether one of them is named so; the element around does not count
   */
  public boolean isBeside(PageFeatures page, int element, int around) {
    for (int i = element; i > around; i = page.parent(i)) {
      if (isNamed(page.element(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element is named as the footer of the page, which other furniture may not be. */
  boolean isFooter(Element element) {
    return element.normalName().equals("footer") || ClassWords.find(element, footers) != null;
  }

  /** The tag or the word that says so, or null. */
  @Nullable String name(Element element) {
    String tag = element.normalName();
    return TAGS.contains(tag) ? tag : ClassWords.find(element, words);
  }

  /** Whether a user's profile has a word. */
  boolean isUsers(String name) {
    return users.contains(name);
  }

  /**
   * Why an element is named as furniture, for explanations.
   *
   * @param element such an element
   * @param trace knows whose words are whose
   * @return its tag, or the first word
   */
  Reason reason(Element element, Trace trace) {
    String word = ClassWords.find(element, words);
    if (word != null) {
      return trace.reason(Subject.FURNITURE, Place.WORD, word);
    }
    return Reason.of("element <" + element.normalName() + ">");
  }

  /**
   * Whether a line is one that stands above links to other pages: 相关阅读：, 分享到：.
   *
   * @param line the line without spaces
   * @return whether it is nothing else
   */
  public boolean headsOtherPages(String line) {
    return isRelated(line) || heads.matcher(line).matches();
  }

  /**
   * Whether a line heads what is related: 相关政策：.
   *
   * @param line the line without spaces
   * @return whether it is nothing else
   */
  public boolean isRelated(String line) {
    return RELATED.matcher(line).matches();
  }

  /**
   * Whether a text can only be part of a header or footer.
   *
   * @param text a line's text
   * @return whether it holds such a phrase
   */
  public boolean isImprint(String text) {
    for (String part : texts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Where in a page's text phrases begin that can only be part of a header or footer. */
  int[] imprints(SeenText text) {
    IntStream.Builder found = IntStream.builder();
    for (int at = 0; at < text.length(); at++) {
      if (firstLetters.get(text.at(at)) && beginsImprint(text, at)) {
        found.add(at);
      }
    }
    return found.build().toArray();
  }

  private boolean beginsImprint(SeenText text, int at) {
    for (String part : texts) {
      if (text.goesOnWith(part, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line without its spaces begins what follows an article: a disclaimer, a pager. */
  boolean startsTail(String line) {
    return tailStarts.fitsStart(line);
  }
}
