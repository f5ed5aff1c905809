package org.civicdoc.nlp.internal.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue.QuantityValue;
import org.civicdoc.nlp.Fact;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one sentence from its entities and the words between them. */
final class SentenceFacts {

  private static final Set<EntityType> FIGURES =
      Set.of(EntityType.PERCENT, EntityType.MONEY, EntityType.QUANTITY);
  private static final int NEAR = 40;

  private final FactLexicon lexicon;
  private final TextView view;
  private final List<Entity> entities;
  private final NounPhrases phrases;
  private final List<Fact> facts = new ArrayList<>();

  SentenceFacts(FactLexicon lexicon, TextView view, List<Entity> entities) {
    this.lexicon = lexicon;
    this.view = view;
    this.entities = entities;
    phrases = new NounPhrases(lexicon, view);
  }

  List<Fact> read() {
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      Entity next = i + 1 < entities.size() ? entities.get(i + 1) : null;
      switch (entity.type()) {
        case QUANTITY -> {
          if (!change(entity, next)) {
            count(entity);
          }
        }
        case PERCENT, MONEY -> change(entity, next);
        case DOCUMENT -> issued(i);
        case MEETING -> held(i);
        case PERSON -> post(i);
        default -> {}
      }
    }
    return facts;
  }

  private boolean change(Entity from, @Nullable Entity to) {
    boolean figures = to != null && FIGURES.contains(from.type()) && from.type() == to.type();
    char before = view.charAt(from.start() - 1);
    if (!figures || to == null || (before != '由' && before != '从') || !leadsTo(from.end(), to)) {
      return false;
    }
    Span what = phrases.upTo(from.start() - 1);
    if (what == null) {
      return false;
    }
    facts.add(new Fact.Change(text(what), from, to, what.start(), to.end()));
    return true;
  }

  /** Whether the words up to an entity are those of a change: 修正为, 提高到. */
  private boolean leadsTo(int start, Entity to) {
    String between = view.text().substring(start, to.start());
    return between.length() <= 12
        && !between.isEmpty()
        && "到至为成".indexOf(between.charAt(between.length() - 1)) >= 0
        && (between.length() == 1 || lexicon.change.stream().anyMatch(between::contains));
  }

  private void count(Entity quantity) {
    if (!(quantity.value() instanceof QuantityValue value)
        || !lexicon.counting.contains(value.unit())) {
      return;
    }
    Span after = phrases.from(quantity.end());
    if (after != null) {
      facts.add(new Fact.Count(text(after), quantity, quantity.start(), after.end()));
      return;
    }
    Span before = phrases.upTo(quantity.start());
    if (before != null) {
      facts.add(new Fact.Count(text(before), quantity, before.start(), quantity.end()));
    }
  }

  /** body … verb … 《document》. */
  private void issued(int index) {
    Entity document = entities.get(index);
    Entity body = before(index, EntityType.ORGANIZATION);
    if (body != null && saysSo(body, document, lexicon.issued)) {
      Entity date = before(index, EntityType.DATE);
      facts.add(
          new Fact.Issued(body, document, date, earliest(body, date).start(), document.end()));
    }
  }

  /** body 召开 meeting, or meeting 在…召开. */
  private void held(int index) {
    Entity meeting = entities.get(index);
    Entity date = before(index, EntityType.DATE);
    Entity body = before(index, EntityType.ORGANIZATION);
    if (body != null && saysSo(body, meeting, lexicon.held)) {
      int start = earliest(body, date).start();
      facts.add(new Fact.Held(meeting, body, date, start, meeting.end()));
      return;
    }
    int end = Math.min(view.length(), meeting.end() + 16);
    String after = view.text().substring(meeting.end(), end);
    for (String verb : lexicon.held) {
      int at = after.indexOf(verb);
      if (at >= 0 && isOneClause(after.substring(0, at))) {
        int start = earliest(meeting, date).start();
        facts.add(new Fact.Held(meeting, null, date, start, meeting.end() + at + verb.length()));
        return;
      }
    }
  }

  /** A post right before the name, or right after it. */
  private void post(int index) {
    Entity person = entities.get(index);
    Entity before = index > 0 ? entities.get(index - 1) : null;
    Entity after = index + 1 < entities.size() ? entities.get(index + 1) : null;
    if (isPost(before) && before != null && gap(before, person) <= 1) {
      Entity body = index > 1 ? entities.get(index - 2) : null;
      boolean owns = body != null && isOwner(body) && gap(body, before) == 0;
      int start = owns && body != null ? body.start() : before.start();
      facts.add(new Fact.Post(person, before, owns ? body : null, start, person.end()));
    } else if (isPost(after) && after != null && gap(person, after) == 0) {
      facts.add(new Fact.Post(person, after, null, person.start(), after.end()));
    }
  }

  private static boolean isPost(@Nullable Entity entity) {
    return entity != null && entity.type() == EntityType.ROLE;
  }

  private static boolean isOwner(Entity entity) {
    return entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.PLACE;
  }

  private static int gap(Entity left, Entity right) {
    return right.start() - left.end();
  }

  private @Nullable Entity before(int index, EntityType type) {
    for (int i = index - 1; i >= 0; i--) {
      if (entities.get(i).type() == type) {
        return entities.get(i);
      }
    }
    return null;
  }

  private static Entity earliest(Entity entity, @Nullable Entity other) {
    return other != null && other.start() < entity.start() ? other : entity;
  }

  private boolean saysSo(Entity subject, Entity object, List<String> verbs) {
    if (gap(subject, object) > NEAR) {
      return false;
    }
    String between = view.text().substring(subject.end(), object.start());
    return verbs.stream().anyMatch(between::contains);
  }

  private static boolean isOneClause(String text) {
    return text.chars().noneMatch(c -> "，,。;!?\n".indexOf(c) >= 0);
  }

  private String text(Span span) {
    return view.original().substring(span.start(), span.end());
  }
}
