package org.civicdoc.nlp.internal.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.Fact;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/** Reads which bodies put out a document, and which meetings were held. For one sentence. */
final class EventFacts {

  private static final int NEAR = 40;

  /** Between a meeting's name and the word that it was held; 于 a date and 在 a place stand there. */
  private static final int LONGEST_SETTING = 48;

  /** Between bodies that act together. */
  private static final Set<String> JOINTS = Set.of("、", "和", "及", "以及", "与", "会同", "联合");

  private final FactLexicon lexicon;
  private final TextView view;
  private final SentenceEntities entities;
  private final EventDates dates;
  private final List<Fact> facts = new ArrayList<>();

  EventFacts(FactLexicon lexicon, SentenceEntities entities) {
    this.lexicon = lexicon;
    this.entities = entities;
    view = entities.view();
    dates = new EventDates(lexicon, entities);
  }

  List<Fact> read() {
    for (int i = 0; i < entities.size(); i++) {
      if (entities.is(i, EntityType.DOCUMENT)) {
        issued(i);
      } else if (entities.is(i, EntityType.MEETING)) {
        held(i);
      }
    }
    return facts;
  }

  /** body … verb … 《document》. */
  private void issued(int index) {
    Entity document = entities.get(index);
    int body = before(index, EntityType.ORGANIZATION);
    int subject = Math.max(body, before(index, EntityType.MEETING));
    int verb = subject < 0 ? -1 : verbBetween(subject, index, lexicon.issued);
    if (verb < 0) {
      return;
    }
    Entity date = dates.of(subject, verb);
    for (int i : together(subject)) {
      Entity who = entities.get(i);
      int start = earliest(who, date).start();
      facts.add(new Fact.Issued(who, document, date, start, document.end()));
    }
  }

  /** body 召开 meeting, or meeting 在…召开. */
  private void held(int index) {
    Entity meeting = entities.get(index);
    int body = before(index, EntityType.ORGANIZATION);
    int verb = body < 0 ? -1 : verbBetween(body, index, lexicon.held);
    if (verb >= 0) {
      Entity date = dates.of(body, verb);
      for (int i : together(body)) {
        Entity who = entities.get(i);
        int start = earliest(who, date).start();
        facts.add(new Fact.Held(meeting, who, date, start, meeting.end()));
      }
      return;
    }
    int end = Math.min(view.length(), meeting.end() + LONGEST_SETTING);
    String after = view.text().substring(meeting.end(), end);
    for (String word : lexicon.held) {
      int at = after.indexOf(word);
      if (at >= 0 && EventDates.isOneClause(after.substring(0, at))) {
        Entity date = dates.of(index, meeting.end() + at);
        int start = earliest(meeting, date).start();
        int last = meeting.end() + at + word.length();
        facts.add(new Fact.Held(meeting, null, date, start, last));
        return;
      }
    }
  }

  /** A body and those listed before it; 市教育局（市委教育工委） is one, by its first name. */
  private List<Integer> together(int last) {
    List<Integer> bodies = new ArrayList<>();
    int body = isOtherName(last) ? last - 1 : last;
    bodies.add(body);
    while (entities.is(body - 1, EntityType.ORGANIZATION)
        && JOINTS.contains(SentenceEntities.withoutNote(entities.between(body - 1, body)))) {
      body = isOtherName(body - 1) ? body - 2 : body - 1;
      bodies.add(body);
    }
    return bodies;
  }

  private boolean isOtherName(int index) {
    return entities.is(index, EntityType.ORGANIZATION)
        && entities.is(index - 1, EntityType.ORGANIZATION)
        && entities.between(index - 1, index).equals("(");
  }

  private int before(int index, EntityType type) {
    int at = index - 1;
    while (at >= 0 && !entities.is(at, type)) {
      at--;
    }
    return at;
  }

  /** Where the first of the verbs stands between two entities that are near, or -1. */
  private int verbBetween(int subject, int object, List<String> verbs) {
    if (entities.gap(subject, object) > NEAR) {
      return -1;
    }
    String between = entities.between(subject, object);
    int first = verbs.stream().mapToInt(between::indexOf).filter(at -> at >= 0).min().orElse(-1);
    return first < 0 ? -1 : entities.get(subject).end() + first;
  }

  private static Entity earliest(Entity entity, @Nullable Entity other) {
    return other != null && other.start() < entity.start() ? other : entity;
  }
}
