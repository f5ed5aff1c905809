package org.civicdoc.nlp.internal.fact;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.Fact;
import org.civicdoc.nlp.internal.text.TextView;

/**
 * Reads who holds which post: 党组副书记、副院长林国栋, 何晓院士, and lists of appointments, 李云峰为市司法局局长. For one
 * sentence.
 */
final class PostFacts {

  private final FactLexicon lexicon;
  private final TextView view;
  private final List<Entity> entities;
  private final List<Fact> facts = new ArrayList<>();

  PostFacts(FactLexicon lexicon, TextView view, List<Entity> entities) {
    this.lexicon = lexicon;
    this.view = view;
    this.entities = entities;
  }

  List<Fact> read() {
    for (int i = 0; i < entities.size(); i++) {
      if (is(i, EntityType.ROLE)) {
        int last = i;
        while (is(last + 1, EntityType.ROLE) && isListed(last)) {
          last++;
        }
        posts(i, last);
        i = last;
      }
    }
    return facts;
  }

  /** The posts from one index to another, which are listed together. */
  private void posts(int first, int last) {
    int owner = first > 0 && isOwner(first - 1) && gap(first - 1, first) == 0 ? first - 1 : -1;
    int begin = owner < 0 ? first : owner;
    if (is(last + 1, EntityType.PERSON) && gap(last, last + 1) <= 1) {
      for (int person = last + 1; ; person++) {
        add(person, first, last, owner);
        if (!is(person + 1, EntityType.PERSON) || !isListed(person)) {
          return;
        }
      }
    } else if (is(first - 1, EntityType.PERSON) && gap(first - 1, first) == 0) {
      add(first - 1, first, last, -1);
    } else if (isTakenUp(begin)) {
      for (int person = personBefore(begin); is(person, EntityType.PERSON); person--) {
        add(person, first, last, owner);
        if (person == 0 || !isListed(person - 1)) {
          return;
        }
      }
    }
  }

  private void add(int person, int first, int last, int owner) {
    Entity who = entities.get(person);
    Entity body = owner < 0 ? null : entities.get(owner);
    for (int i = first; i <= last; i++) {
      Entity post = entities.get(i);
      Entity from = body != null && body.start() < post.start() ? body : post;
      int start = Math.min(who.start(), from.start());
      int end = Math.max(who.end(), post.end());
      facts.add(new Fact.Post(who, post, body, start, end));
    }
  }

  /** Whether a word before the body, or the post without one, says that somebody has the post. */
  private boolean isTakenUp(int index) {
    int start = entities.get(index).start();
    return lexicon.takingUp.stream().anyMatch(word -> view.startsWith(word, start - word.length()));
  }

  private int personBefore(int index) {
    int person = index - 1;
    while (person >= 0 && !is(person, EntityType.PERSON)) {
      person--;
    }
    return person;
  }

  private boolean is(int index, EntityType type) {
    return index >= 0 && index < entities.size() && entities.get(index).type() == type;
  }

  private boolean isOwner(int index) {
    return is(index, EntityType.ORGANIZATION) || is(index, EntityType.PLACE);
  }

  /** Whether a 、 joins an entity to the next. */
  private boolean isListed(int index) {
    return gap(index, index + 1) == 1 && view.charAt(entities.get(index).end()) == '、';
  }

  private int gap(int left, int right) {
    return entities.get(right).start() - entities.get(left).end();
  }
}
