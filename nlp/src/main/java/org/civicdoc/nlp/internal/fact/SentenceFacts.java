package org.civicdoc.nlp.internal.fact;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue.QuantityValue;
import org.civicdoc.nlp.Fact;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one sentence from its entities and the words between them, posts aside. */
final class SentenceFacts {

  private static final int NEAR = 40;

  /** Between the two values of a change. */
  private static final int LONGEST_VERB = 12;

  /** Between a meeting's name and the word that it was held; 于 a date and 在 a place stand there. */
  private static final int LONGEST_SETTING = 48;

  /** 代表团一行12人 counts people who are not named. */
  private static final String PARTY = "一行";

  private final FactLexicon lexicon;
  private final TextView view;
  private final SentenceEntities entities;
  private final NounPhrases phrases;
  private final List<Fact> facts = new ArrayList<>();

  SentenceFacts(FactLexicon lexicon, SentenceEntities entities) {
    this.lexicon = lexicon;
    this.entities = entities;
    view = entities.view();
    phrases = new NounPhrases(lexicon, view);
  }

  List<Fact> read() {
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      switch (entity.type()) {
        case QUANTITY -> {
          if (!change(i)) {
            count(entity);
          }
        }
        case PERCENT, MONEY -> change(i);
        case DOCUMENT -> issued(i);
        case MEETING -> held(i);
        default -> {}
      }
    }
    return facts;
  }

  /** what 由|从 [date 的] figure … 到|至|为 [date 的] figure. */
  private boolean change(int index) {
    Entity from = entities.get(index);
    Entity first = dated(index - 1, from) ? entities.get(index - 1) : from;
    Entity next = entities.following(index);
    Entity afterNext = entities.following(index + 1);
    Entity to = dated(index + 1, afterNext) ? afterNext : next;
    char before = view.charAt(first.start() - 1);
    if (next == null
        || to == null
        || from.type() != to.type()
        || (before != '由' && before != '从')) {
      return false;
    }
    Span what = leadsTo(from.end(), next) ? upTo(beforeMood(first.start() - 1)) : null;
    if (what == null) {
      return false;
    }
    facts.add(new Fact.Change(text(what), from, to, what.start(), to.end()));
    return true;
  }

  /** Where the words end that say how sure a change is, 用电量|有望|由. */
  private int beforeMood(int end) {
    for (String mood : lexicon.moods) {
      if (view.startsWith(mood, end - mood.length())) {
        return end - mood.length();
      }
    }
    return end;
  }

  /** Whether the entity is a date that a figure is said of: 2015年|的|1200亩. */
  private boolean dated(int index, @Nullable Entity figure) {
    Entity date = index < 0 ? null : entities.following(index - 1);
    return date != null
        && figure != null
        && date.type() == EntityType.DATE
        && figure.start() - date.end() <= 1
        && (figure.start() == date.end() || view.charAt(date.end()) == '的');
  }

  /** Whether the words up to an entity are those of a change: 修正为, 提高到, 发展到现在的. */
  private boolean leadsTo(int start, Entity to) {
    String between = view.text().substring(start, to.start());
    for (String now : lexicon.now) {
      if (between.endsWith(now)) {
        between = between.substring(0, between.length() - now.length());
      }
    }
    String words = between;
    return words.length() <= LONGEST_VERB
        && !words.isEmpty()
        && "到至为成".indexOf(words.charAt(words.length() - 1)) >= 0
        && (words.length() == 1 || lexicon.change.stream().anyMatch(words::contains));
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
    boolean party = view.startsWith(PARTY, quantity.start() - PARTY.length());
    Span before = party ? null : upTo(quantity.start());
    if (before != null) {
      facts.add(new Fact.Count(text(before), quantity, before.start(), quantity.end()));
    }
  }

  /** The noun phrase that ends at an offset, without the piece of a name that it begins with. */
  private @Nullable Span upTo(int end) {
    Span phrase = phrases.upTo(end);
    if (phrase == null) {
      return null;
    }
    int start = phrase.start();
    for (Entity entity : entities.list()) {
      if (entity.start() < start && start < entity.end() && entity.end() < end - 1) {
        start = entity.end();
      }
    }
    return new Span(start, end);
  }

  /** body … verb … 《document》. */
  private void issued(int index) {
    Entity document = entities.get(index);
    Entity body = before(index, EntityType.ORGANIZATION);
    Entity meeting = before(index, EntityType.MEETING);
    if (meeting != null && (body == null || body.start() < meeting.start())) {
      body = meeting;
    }
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
    int end = Math.min(view.length(), meeting.end() + LONGEST_SETTING);
    String after = view.text().substring(meeting.end(), end);
    for (String verb : lexicon.held) {
      int at = after.indexOf(verb);
      if (at >= 0 && isOneClause(after.substring(0, at))) {
        Entity next = entities.following(index);
        boolean told =
            next != null
                && next.type() == EntityType.DATE
                && next.end() <= meeting.end() + at
                && view.charAt(next.start() - 1) == '于';
        Entity day = told ? next : date;
        int start = earliest(meeting, day).start();
        facts.add(new Fact.Held(meeting, null, day, start, meeting.end() + at + verb.length()));
        return;
      }
    }
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
