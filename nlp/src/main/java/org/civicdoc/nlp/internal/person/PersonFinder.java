package org.civicdoc.nlp.internal.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons where the text proves them: beside a post, in a credit, before a verb of speech;
 * then every other place that names them. For one text.
 */
final class PersonFinder {

  private static final int NONE = NameReader.NONE;
  private static final int LONGEST_SIGNATURE = 14;

  /** What the period of a career is made of: 1998.03—2003.05, 2003年5月至今. */
  private static final String PERIOD = "0123456789.年月-—–~至今/,: ";

  /** 2021.08—, 2003年05月 — 2008年11月. */
  private static final int SHORTEST_PERIOD = 8;

  private static final int LONGEST_PERIOD = 24;

  /** A surname and a given name of two characters. */
  private static final int LONG_NAME = 3;

  private final PersonLexicon lexicon;
  private final TextView view;
  private final NameReader names;
  private final Map<Integer, Mention> bodiesByEnd = new HashMap<>();
  private final Map<Integer, Integer> bodyEndsByStart = new HashMap<>();
  private final TreeMap<Integer, Span> persons = new TreeMap<>();
  private final TreeMap<Integer, Span> posts = new TreeMap<>();

  PersonFinder(PersonLexicon lexicon, TextView view, List<Mention> bodies) {
    this.lexicon = lexicon;
    this.view = view;
    names = new NameReader(lexicon, view);
    for (Mention body : bodies) {
      bodiesByEnd.put(body.span().end(), body);
      bodyEndsByStart.merge(body.span().start(), body.span().end(), Math::max);
    }
  }

  List<Mention> find() {
    for (int i = 0; i < view.length(); i++) {
      if (view.isBoundary(i)) {
        credit(i);
        post(i);
        laidDown(i);
        bracketed(i);
        spoken(i);
      }
    }
    signatures();
    bodiesByEnd.keySet().forEach(this::ofBody);
    List.copyOf(persons.keySet()).forEach(this::wideNamesBefore);
    repeats();
    List.copyOf(persons.values()).forEach(this::takenUp);
    List<Mention> mentions = new ArrayList<>(posts());
    for (Span span : persons.values()) {
      mentions.add(Mention.stated(span.start(), span.end(), EntityType.PERSON, Layer.PERSON));
    }
    return mentions;
  }

  /** The posts that end where one of the persons begins, and those that one of them takes up. */
  List<Mention> posts(List<Mention> beside) {
    for (Mention person : beside) {
      int start = person.span().start();
      postEndingAt(isSpace(start - 1) ? start - 1 : start);
      takenUp(person.span());
    }
    return posts();
  }

  private List<Mention> posts() {
    List<Mention> mentions = new ArrayList<>();
    for (Span span : posts.values()) {
      mentions.add(Mention.stated(span.start(), span.end(), EntityType.ROLE, Layer.ROLE));
    }
    return mentions;
  }

  /** 为普洱市司法局|局长, 免去某局|局长职务: a post of a body that somebody takes up or leaves. */
  private void ofBody(int bodyEnd) {
    int end = names.word(lexicon.posts, bodyEnd);
    Mention body = bodiesByEnd.get(bodyEnd);
    if (end == NONE || body == null) {
      return;
    }
    int start = body.span().start();
    String taken = wordBefore(lexicon.ofBody, start);
    boolean office = lexicon.office.stream().anyMatch(word -> view.startsWith(word, end));
    if (taken == null && !office && !isBehindPeriod(start)) {
      return;
    }
    if (taken != null && (office || body.type() == EntityType.ORGANIZATION)) {
      int holder = names.clauseBefore(start - taken.length());
      if (holder != NONE) {
        person(holder, start - taken.length());
      }
    }
    postWithItsLeft(bodyEnd, end);
    morePosts(end);
  }

  /** 1998.03-2003.05 |昆山市建设局副局长: a line of a career. */
  private boolean isBehindPeriod(int offset) {
    int start = offset;
    while (offset - start < LONGEST_PERIOD && PERIOD.indexOf(view.charAt(start - 1)) >= 0) {
      start--;
    }
    return offset - start >= SHORTEST_PERIOD && view.charAt(start - 1) == '\n';
  }

  /** 副市长|、市公安局局长. */
  private void morePosts(int end) {
    int last = end;
    while (view.charAt(last) == '、') {
      int post = bodyEndsByStart.getOrDefault(last + 1, last + 1);
      int next = names.word(lexicon.posts, post);
      if (next == NONE) {
        return;
      }
      posts.put(post, new Span(post, next));
      last = next;
    }
  }

  /** 王建国|（|市委书记: a post in brackets behind a name. */
  private void bracketed(int open) {
    int name = view.charAt(open) == '(' ? names.tokenBefore(open) : NONE;
    if (name == NONE) {
      return;
    }
    int post = bodyEndsByStart.getOrDefault(open + 1, open + 1);
    int end = names.word(lexicon.posts, post);
    if (end != NONE && "),、".indexOf(view.charAt(end)) >= 0) {
      person(name, open);
      postWithItsLeft(post, end);
      morePosts(end);
    }
  }

  /** 辞去|市长|职务: a post without a body. */
  private void laidDown(int start) {
    int end = names.word(lexicon.posts, start);
    if (end != NONE
        && lexicon.office.stream().anyMatch(word -> view.startsWith(word, end))
        && wordBefore(lexicon.ofBody, start) != null) {
      postWithItsLeft(start, end);
    }
  }

  private @Nullable String wordBefore(List<String> words, int offset) {
    return words.stream()
        .filter(word -> view.startsWith(word, offset - word.length()))
        .findFirst()
        .orElse(null);
  }

  private void person(int start, int end) {
    persons.put(start, new Span(start, isVerbLast(start, end) ? end - 1 : end));
  }

  /** 邢雷|说。, 谢明|任|副区长: HanLP takes the verb for the second character of a given name. */
  private boolean isVerbLast(int start, int end) {
    if (end - start != LONG_NAME) {
      return false;
    }
    String last = view.text().substring(end - 1, end);
    boolean mark = !Character.isLetterOrDigit(view.charAt(end)) && view.charAt(end) != '、';
    if (lexicon.verbsOfSpeech.contains(last) && mark) {
      return true;
    }
    boolean office = bodyEndsByStart.containsKey(end) || names.word(lexicon.posts, end) != NONE;
    return lexicon.verbsOfTenure.contains(last) && office;
  }

  /** 记者 于立霄 陈建, 通讯员林 宇. */
  private void credit(int start) {
    int at = names.word(lexicon.credits, start);
    if (at == NONE) {
      return;
    }
    for (int round = 0; round < 6; round++) {
      int name = at;
      while (" \t:/、".indexOf(view.charAt(name)) >= 0) {
        name++;
      }
      int end = names.end(name);
      if (end == NONE || (round > 0 && name == at)) {
        return;
      }
      person(name, end);
      at = end;
    }
  }

  /** 部长金人庆, 副书记、市长张三; also 曾培炎副总理. */
  private void post(int start) {
    int end = names.word(lexicon.posts, start);
    if (end == NONE || isNameBefore(start, end)) {
      return;
    }
    int name = isSpace(end) ? end + 1 : end;
    int nameEnd = names.end(name);
    if (nameEnd != NONE) {
      person(name, nameEnd);
      moreNames(nameEnd);
      postWithItsLeft(start, end);
      return;
    }
    int before = names.tokenBefore(start);
    int nameStart = before == NONE ? names.clauseBefore(start) : before;
    if (nameStart != NONE) {
      person(nameStart, start);
      posts.put(start, new Span(start, end));
    }
  }

  /** 习近平|主席|贺信: what follows is no name, unless HanLP sees one there, too. */
  private boolean isNameBefore(int post, int end) {
    int name = names.tokenBefore(post);
    if (name == NONE || postStart(name) != NONE || names.isTokenAt(end)) {
      return false;
    }
    person(name, post);
    posts.put(post, new Span(post, end));
    return true;
  }

  /** 副主任张三、李四. */
  private void moreNames(int end) {
    int at = end;
    while (view.charAt(at) == '、') {
      int name = view.charAt(at + 1) == ' ' ? at + 2 : at + 1;
      Token token = view.tokenAt(Math.min(name, view.length()));
      if (token == null || token.start() != name || !names.isName(token)) {
        return;
      }
      int nameEnd = names.end(token.start());
      person(token.start(), nameEnd);
      at = nameEnd;
    }
  }

  /** 明 月|、冉志坚: the name of one who is listed before a person and printed wide. */
  private void wideNamesBefore(int start) {
    int end = start;
    while (end > 0 && view.charAt(view.charAt(end - 1) == ' ' ? end - 2 : end - 1) == '、') {
      int last = view.charAt(end - 1) == ' ' ? end - 2 : end - 1;
      int name = names.wideBefore(last);
      if (name == NONE || persons.containsKey(name)) {
        return;
      }
      person(name, last);
      end = name;
    }
  }

  /** A post, the posts listed before it, and the bodies that belong into their names. */
  private void postWithItsLeft(int start, int end) {
    int from = start;
    int to = end;
    while (from != NONE) {
      int joint = post(from, to);
      to = joint;
      from = joint == NONE ? NONE : postStart(joint);
    }
  }

  /** Notes a post; where what joins another before it begins, or {@link #NONE}. */
  private int post(int start, int end) {
    int from = start;
    String post = view.text().substring(start, end);
    Mention body = bodiesByEnd.get(start);
    if (body != null && lexicon.wholePosts.contains(post) && takesIntoPost(body)) {
      from = body.span().start();
    } else if (lexicon.wholePosts.contains(post) && post.length() == 4 && isLevel(start - 1)) {
      from = start - 1;
    }
    posts.put(from, new Span(from, end));
    int joint = jointBefore(from);
    Mention owner = bodiesByEnd.get(from);
    return joint == NONE && owner != null ? jointBefore(owner.span().start()) : joint;
  }

  /** Where the words begin that join a post to the one before, 、 or 兼, or {@link #NONE}. */
  private int jointBefore(int offset) {
    String joint = wordBefore(lexicon.joints, offset);
    return joint == null ? NONE : offset - joint.length();
  }

  private boolean takesIntoPost(Mention body) {
    char last = view.charAt(body.span().end() - 1);
    return body.type() == EntityType.PLACE || last == '委' || last == '大' || last == '协';
  }

  private boolean isLevel(int offset) {
    return "省市县区州镇".indexOf(view.charAt(offset)) >= 0 && view.isBoundary(offset);
  }

  private boolean isSpace(int offset) {
    char c = view.charAt(offset);
    return c == ' ' || c == '\t';
  }

  private void postEndingAt(int end) {
    int start = postStart(end);
    if (start != NONE) {
      postWithItsLeft(start, end);
    }
  }

  private int postStart(int end) {
    for (int start = Math.max(0, end - 8); start < end; start++) {
      if (view.isBoundary(start) && names.word(lexicon.posts, start) == end) {
        return start;
      }
    }
    return NONE;
  }

  /** 何事忠表示. */
  private void spoken(int start) {
    Token token = view.tokenAt(start);
    if (token != null
        && token.start() == start
        && names.isName(token)
        && names.word(lexicon.after, token.end()) != NONE) {
      person(start, token.end());
    }
  }

  /** The author in brackets at the end of a paragraph: （张慧玲）, （新民网 李欣）. */
  private void signatures() {
    for (int close = view.text().indexOf(')'); close >= 0; ) {
      char next = view.charAt(close + 1);
      int open = before('(', close);
      if (open >= 0) {
        int name = Math.max(open, before(' ', close)) + 1;
        boolean credits = next == '\n' || (open > 0 && isDateline(open));
        if (credits && names.end(name) == close) {
          person(name, close);
        }
      }
      close = view.text().indexOf(')', close + 1);
    }
  }

  /** The last such character in reach of a bracket's end, or -1. */
  private int before(char c, int close) {
    for (int i = close - 1; i >= Math.max(0, close - LONGEST_SIGNATURE); i--) {
      if (view.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** 1月17日电 (连肖). */
  private boolean isDateline(int open) {
    int last = view.charAt(open - 1) == ' ' ? open - 2 : open - 1;
    return "电讯息道".indexOf(view.charAt(last)) >= 0;
  }

  /** Once a name is proved, it is the person's everywhere. */
  private void repeats() {
    Set<String> proved = new LinkedHashSet<>();
    persons.values().forEach(span -> proved.add(view.text().substring(span.start(), span.end())));
    for (String name : proved) {
      int at = name.length() < 3 ? -1 : view.text().indexOf(name);
      while (at >= 0) {
        // HanLP may have cut the name short there: 陈建|波及.
        persons.merge(
            at,
            new Span(at, at + name.length()),
            (one, other) -> one.length() < other.length() ? other : one);
        at = view.text().indexOf(name, at + name.length());
      }
    }
  }

  /** 以刘广润院士|为|组长. */
  private void takenUp(Span person) {
    int at = Math.max(person.end(), names.word(lexicon.after, person.end()));
    int alone = names.word(lexicon.takingUp, person.end());
    int taking = alone == NONE ? names.word(lexicon.takingUp, at) : alone;
    int end = taking == NONE ? NONE : names.word(lexicon.posts, taking);
    if (end != NONE) {
      posts.put(taking, new Span(taking, end));
      morePosts(end);
    }
  }
}
