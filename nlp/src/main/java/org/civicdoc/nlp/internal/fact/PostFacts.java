package org.civicdoc.nlp.internal.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.Fact;
import org.civicdoc.nlp.Tenure;
import org.civicdoc.nlp.internal.fact.TenureWords.TenureWord;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/**
 * Reads who holds, takes up or leaves which post: 党组副书记、副院长林国栋, 何晓院士, and lists of appointments and
 * dismissals, 李云峰为市司法局局长. For one sentence.
 */
final class PostFacts {

  /** No word that tells a tenure is longer. */
  private static final int LONGEST_WORD = 6;

  /** Between persons who are named before their common post. */
  private static final Set<String> PERSON_JOINTS = Set.of("、", "和", "及", "以及", "与");

  /** Between a post and the name behind it. */
  private static final Set<String> TOUCHING = Set.of("");

  /** The same where the name stands apart: 组长：张国华. */
  private static final Set<String> APART = Set.of(" ", "\t", ":");

  /** Between a name and its post: 王建国|（|市委书记）. */
  private static final String IN_BRACKETS = "(";

  private final TenureWords words;
  private final SentenceEntities entities;
  private final int sentenceStart;
  private final TextView view;
  private final Career career;
  private final List<Fact> facts = new ArrayList<>();

  /** The last body that each post was named with. */
  private final Map<String, Entity> bodies = new HashMap<>();

  /**
   * @param subject of whom the text told before this sentence, or null
   */
  PostFacts(
      TenureWords words, SentenceEntities entities, int sentenceStart, @Nullable Entity subject) {
    this.words = words;
    this.entities = entities;
    this.sentenceStart = sentenceStart;
    view = entities.view();
    career = new Career(words, entities, subject);
  }

  List<Fact> read() {
    for (int i = 0; i < entities.size(); i++) {
      if (entities.is(i, EntityType.ROLE)) {
        ListedPosts listed = ListedPosts.at(i, words, entities);
        if (touches(i - 1, i) && touches(listed.last(), listed.last() + 1)) {
          // 佘之祥|研究员|、副理事长|薛德升.
          listed = listed.onlyFirst(i);
        }
        give(listed);
        i = listed.last();
      }
    }
    return facts;
  }

  /** A name that touches the post is nearer than a verb, and that than a name apart. */
  private void give(ListedPosts listed) {
    boolean near =
        (isBehindName(listed) && ofPersonsBefore(listed))
            || ofPersonsBehind(listed, TOUCHING)
            || ofPersonsBefore(listed);
    if (!near && !ofPersonsBehind(listed, APART)) {
      ofCareer(listed);
    }
  }

  /** 王新华|副主任, but of two names that touch the post the one behind it has it. */
  private boolean isBehindName(ListedPosts listed) {
    return touches(listed.first() - 1, listed.first())
        && (!touches(listed.last(), listed.last() + 1)
            || touches(listed.last() + 1, listed.last() + 2));
  }

  /** Whether a person and a post, in either order, have nothing between them. */
  private boolean touches(int left, int right) {
    boolean person = entities.is(left, EntityType.PERSON) || entities.is(right, EntityType.PERSON);
    boolean post = entities.is(left, EntityType.ROLE) || entities.is(right, EntityType.ROLE);
    return person && post && entities.gap(left, right) == 0;
  }

  /** 原|市长|周强、李明. */
  private boolean ofPersonsBehind(ListedPosts listed, Set<String> gaps) {
    int last = listed.last();
    if (!entities.is(last + 1, EntityType.PERSON)
        || !gaps.contains(entities.between(last, last + 1))) {
      return false;
    }
    TenureWord attribute = words.attribute(wordsBefore(listed.first()));
    Tenure tenure =
        attribute == null || !isWord(attribute, listed.first()) ? Tenure.HOLDS : attribute.tenure();
    int person = last + 1;
    add(person, listed, tenure);
    while (entities.is(person + 1, EntityType.PERSON) && entities.isListed(person)) {
      person++;
      add(person, listed, tenure);
    }
    return true;
  }

  /** 现任|昆山市市长, of the person named before. */
  private void ofCareer(ListedPosts listed) {
    Tenure tenure = career.of(listed, wordsBefore(listed.first()));
    Entity subject = career.subject();
    if (tenure != null && subject != null) {
      add(subject, listed, tenure);
    }
  }

  /** 李明、周强|为|市长. */
  private boolean ofPersonsBefore(ListedPosts listed) {
    int person = listed.first() - 1;
    while (person >= 0 && !entities.is(person, EntityType.PERSON)) {
      person--;
    }
    Tenure tenure = person < 0 ? null : ofPersonBefore(person, listed);
    if (tenure == null) {
      return false;
    }
    add(person, listed, tenure);
    while (entities.is(person - 1, EntityType.PERSON)
        && PERSON_JOINTS.contains(
            SentenceEntities.withoutNote(entities.between(person - 1, person)))) {
      person--;
      add(person, listed, tenure);
    }
    return true;
  }

  /** How a person named before the posts stands to them, or null if nothing says so. */
  private @Nullable Tenure ofPersonBefore(int person, ListedPosts listed) {
    int first = listed.first();
    int end = entities.get(listed.last()).end();
    boolean office = words.office.stream().anyMatch(word -> view.startsWith(word, end));
    if (person == first - 1) {
      String between = entities.between(person, first);
      boolean of = words.of.contains(between);
      if (of || (between.isEmpty() && office)) {
        boolean leaves = office || act(person) == Tenure.LEAVES;
        return leaves ? Tenure.LEAVES : null;
      }
      if (between.equals(IN_BRACKETS)) {
        return Tenure.HOLDS;
      }
      if (between.isEmpty()) {
        return entities.is(first, EntityType.ROLE) ? Tenure.HOLDS : null;
      }
    }
    TenureWord verb = words.verb(wordsBefore(first));
    if (verb == null || !isWord(verb, first)) {
      return null;
    }
    if (words.candidate.stream().anyMatch(word -> view.startsWith(word, end))) {
      return Tenure.PROPOSED;
    }
    Tenure act = words.open.contains(verb.word()) ? act(person) : null;
    return act == null || act == Tenure.LEAVES ? verb.tenure() : act;
  }

  /** What is done in the sentence before a person is named. */
  private @Nullable Tenure act(int person) {
    return words.act(view.text().substring(sentenceStart, entities.get(person).start()));
  }

  /** The words between an entity and the one before it, as far as they matter. */
  private String wordsBefore(int index) {
    int start = entities.get(index).start();
    int from = index == 0 ? sentenceStart : entities.get(index - 1).end();
    return view.text().substring(Math.max(from, start - LONGEST_WORD), start);
  }

  /** Whether a word before an entity does not begin within another: 会|前, but not 会前. */
  private boolean isWord(TenureWord word, int index) {
    int start = entities.get(index).start() - word.word().length();
    return view.isBoundary(start) || (index > 0 && entities.get(index - 1).end() == start);
  }

  private void add(int person, ListedPosts listed, Tenure tenure) {
    add(entities.get(person), listed, tenure);
  }

  private void add(Entity who, ListedPosts listed, Tenure tenure) {
    // Who is named in an earlier sentence is no part of what this one tells.
    int named = who.start() < sentenceStart ? Integer.MAX_VALUE : who.start();
    for (ListedPosts.Listed post : listed.posts()) {
      Entity body = post.body();
      Entity role = post.role();
      Entity from = body != null && body.start() < role.start() ? body : role;
      int start = Math.min(named, from.start());
      int end = Math.max(who.end(), role.end());
      Tenure own = post.tenure() == null ? tenure : post.tenure();
      if (body == null) {
        body = bodyOfDeputy(role.text());
      } else {
        bodies.put(role.text(), body);
      }
      facts.add(new Fact.Post(who, role, body, own, start, end));
    }
  }

  /** 市人大常委会主任王建国，|副主任|李建华: a deputy of the one named before, or null. */
  private @Nullable Entity bodyOfDeputy(String role) {
    for (String deputy : words.deputies) {
      Entity body = role.startsWith(deputy) ? bodies.get(role.substring(deputy.length())) : null;
      if (body != null) {
        return body;
      }
    }
    return null;
  }
}
