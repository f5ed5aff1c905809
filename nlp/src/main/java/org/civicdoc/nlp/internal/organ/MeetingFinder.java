package org.civicdoc.nlp.internal.organ;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.gazetteer.PlaceMatch;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds named meetings: the sessions of a body (北京市十三届人大五次会议), meetings of a body or for a whole
 * area (省委人大工作会议, 全省人大代表联络站工作经验交流会), and those of the Party's congresses (党的十九大). For one text.
 */
final class MeetingFinder {

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 14;
  private static final int LONGEST_VERB = 4;

  private final OrganLexicon lexicon;
  private final TextView view;
  private final ByStart<OrganMatch> organs;
  private final Set<Integer> organEnds = new HashSet<>();
  private final ByStart<PlaceMatch> places;

  /** By where the number of a session begins, the body before the verb: 县人大|召开|第三次会议. */
  private final ByStart<OrganMatch> holders;

  MeetingFinder(
      OrganLexicon lexicon, TextView view, List<OrganMatch> organs, List<PlaceMatch> places) {
    this.lexicon = lexicon;
    this.view = view;
    this.organs = new ByStart<>(view.length());
    this.places = new ByStart<>(view.length());
    this.holders = new ByStart<>(view.length());
    for (OrganMatch organ : organs) {
      if (organ.complete()) {
        this.organs.put(organ.start(), organ);
        organEnds.add(organ.end());
        int limit = Math.min(view.length(), organ.end() + LONGEST_VERB);
        int verb = lexicon.held.longest(view.text(), organ.end(), limit);
        if (verb != CharTrie.NONE) {
          holders.put(verb, organ);
        }
      }
    }
    places.forEach(place -> this.places.put(place.start(), place));
  }

  /** The meeting that begins at an offset, or null. */
  @Nullable MeetingMatch at(int start) {
    OrganMatch holder = holders.get(start);
    int session = holder == null ? -1 : session(start);
    if (session > 0) {
      return new MeetingMatch(new Span(start, session), holder);
    }
    int end = partyCongress(start);
    OrganMatch organ = organs.get(start);
    if (end < 0 && organ != null) {
      end = ofBody(organ);
    }
    PlaceMatch place = places.get(start);
    if (end < 0 && organ == null && place != null) {
      end = view.startsWith("两会", place.end()) ? place.end() + 2 : topic(place.end(), true);
    }
    if (end < 0 && organ == null && view.isBoundary(start)) {
      end = scoped(start);
    }
    return end < 0 ? null : new MeetingMatch(new Span(yearBefore(start), end), organ);
  }

  /** A year without 年 belongs to the name: 2012上海两会. */
  private int yearBefore(int start) {
    int i = start;
    while (i > 0 && start - i < 4 && Character.isDigit(view.charAt(i - 1))) {
      i--;
    }
    return start - i == 4 && !Character.isDigit(view.charAt(i - 1)) ? i : start;
  }

  private int ofBody(OrganMatch organ) {
    // 县人大|十六届|第三次会议.
    int term = Ordinals.end(view, organ.coreEnd(), '届');
    int session = session(Math.max(term, organ.coreEnd()));
    if (session > 0) {
      return session;
    }
    int topic = topic(organ.end(), false);
    return topic > 0 || organ.coreEnd() == organ.end() ? topic : topic(organ.coreEnd(), false);
  }

  /** The end of 第三次会议 at an offset, or -1. */
  private int session(int start) {
    int number = Ordinals.digits(view, start);
    int limit = Math.min(view.length(), number + 10);
    int end = number < 0 ? CharTrie.NONE : lexicon.sessions.longest(view.text(), number, limit);
    return end == CharTrie.NONE ? -1 : end;
  }

  private int scoped(int start) {
    int limit = Math.min(view.length(), start + 4);
    int scope = lexicon.scopes.longest(view.text(), start, limit);
    if (scope == CharTrie.NONE) {
      return -1;
    }
    return view.startsWith("两会", scope) ? scope + 2 : topic(scope, true);
  }

  /** The end of nouns + 会议 at an offset, or -1. */
  private int topic(int start, boolean needsTopic) {
    if (!view.isBoundary(start)) {
      return -1;
    }
    int best = -1;
    int first = view.tokenIndexAt(start);
    for (int i = first; i < view.tokens().size() && i - first < MOST_WORDS; i++) {
      Token token = view.tokens().get(i);
      int limit = Math.min(view.length(), token.start() + 8);
      int end = lexicon.meetingHeads.longest(view.text(), token.start(), limit);
      if (end != CharTrie.NONE
          && view.isBoundary(end)
          && (i > first || !needsTopic)
          && isNamed(token.start(), end)) {
        best = end;
      }
      boolean beginsAnother = i > first && organs.get(token.start()) != null;
      if (token.end() - start > LONGEST || beginsAnother || !isTopicWord(token, i == first)) {
        break;
      }
    }
    return best;
  }

  /** A bare 会议 or 大会 right after its owner is no name. */
  private boolean isNamed(int head, int end) {
    return end - head > 2 || !view.isBoundary(head) || !organEnds.contains(head);
  }

  private static boolean isTopicWord(Token token, boolean isFirst) {
    String tag = token.tag();
    if (token.length() == 1 && !isFirst && "va".indexOf(tag.charAt(0)) >= 0) {
      return true;
    }
    return switch (tag.charAt(0)) {
      case 'n', 'g', 'j' -> !tag.equals("nr");
      case 'b' -> true;
      case 'v' -> tag.equals("vn");
      case 'a' -> tag.equals("an") || tag.equals("a");
      case 'c' -> tag.equals("cc") && !isFirst;
      case 'w' -> token.word().equals("、") && !isFirst;
      case 'm', 'q' -> true;
      default -> false;
    };
  }

  /** 党的十九大, 党的二十届三中全会, 十九届二中、三中全会. */
  private int partyCongress(int start) {
    int at = view.startsWith("党的", start) ? start + 2 : start;
    boolean party = at > start;
    int number = Ordinals.digits(view, at);
    if (number < 0) {
      return -1;
    }
    if (party && view.charAt(number) == '大') {
      return number + 1;
    }
    return view.charAt(number) == '届' ? plenum(number + 1) : -1;
  }

  private int plenum(int start) {
    int at = start;
    for (int round = 0; round < 8; round++) {
      int number = Ordinals.digits(view, at);
      if (number < 0 || view.charAt(number) != '中') {
        return -1;
      }
      at = number + 1;
      if (view.startsWith("全会", at)) {
        return at + 2;
      }
      if ("、和及".indexOf(view.charAt(at)) < 0) {
        return -1;
      }
      at++;
    }
    return -1;
  }
}
