package org.civicdoc.nlp.internal.fact;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue.QuantityValue;
import org.civicdoc.nlp.Fact;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/** Reads the changes and counts of one sentence. */
final class FigureFacts {

  /** Between the two values of a change. */
  private static final int LONGEST_VERB = 12;

  /** 每人每月, 每平方米每月. */
  private static final int LONGEST_RATE = 8;

  /** 代表团一行12人 counts people who are not named. */
  private static final String PARTY = "一行";

  private final FactLexicon lexicon;
  private final TextView view;
  private final SentenceEntities entities;
  private final NounPhrases phrases;
  private final List<Fact> facts = new ArrayList<>();

  FigureFacts(FactLexicon lexicon, SentenceEntities entities) {
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
    int start = eachBefore(first.start());
    char before = view.charAt(start - 1);
    if (next == null
        || to == null
        || from.type() != to.type()
        || (before != '由' && before != '从')) {
      return false;
    }
    Span what = leadsTo(from.end(), next) ? upTo(beforeMood(start - 1)) : null;
    if (what == null) {
      return false;
    }
    facts.add(new Fact.Change(text(what), from, to, what.start(), to.end()));
    return true;
  }

  /** Where the words begin that say what a price is of: 由|每人每月|720元. */
  private int eachBefore(int end) {
    int start = end;
    for (int i = end - 1; i > 0 && end - i <= LONGEST_RATE; i--) {
      char before = view.charAt(i - 1);
      if (view.charAt(i) == '每' && (before == '由' || before == '从')) {
        start = i;
      }
    }
    return start;
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
        || !lexicon.counting.contains(value.unit())
        || isLimit(quantity.start())
        || value.number().indexOf('.') >= 0) {
      // What falls to each need not be whole: 每千人床位43.5张.
      return;
    }
    Span after = phrases.from(quantity.end(), lexicon.actors.contains(value.unit()));
    if (after != null) {
      if (!isLess(quantity.start())) {
        facts.add(new Fact.Count(text(after), quantity, quantity.start(), after.end()));
      }
      return;
    }
    boolean party = view.startsWith(PARTY, quantity.start() - PARTY.length());
    Span before = party ? null : upTo(quantity.start());
    if (before != null && !isLess(before.start())) {
      facts.add(new Fact.Count(text(before), quantity, before.start(), quantity.end()));
    }
  }

  /** Whether something is said to be so many fewer: 减少|事故25起. */
  private boolean isLess(int start) {
    return lexicon.less.stream().anyMatch(word -> view.startsWith(word, start - word.length()));
  }

  /** 不少于|3名委员 does not say how many there are. */
  private boolean isLimit(int start) {
    return lexicon.limits.stream().anyMatch(word -> view.startsWith(word, start - word.length()));
  }

  /** The noun phrase that ends at an offset, without the piece of a name that it begins with. */
  private @Nullable Span upTo(int end) {
    Span phrase = phrases.upTo(end);
    if (phrase == null) {
      return null;
    }
    int start = phrase.start();
    for (Entity entity : entities.list()) {
      if (entity.end() == end && isWho(entity)) {
        return null;
      }
      if (entity.start() < start && start < entity.end() && entity.end() < end - 1) {
        start = entity.end();
      }
    }
    return new Span(start, end);
  }

  /** 广西|17例: who has them is not what is counted. */
  private static boolean isWho(Entity entity) {
    return entity.certainty() != Certainty.LIKELY
        && (entity.type() == EntityType.PLACE || entity.type() == EntityType.ORGANIZATION);
  }

  private String text(Span span) {
    return view.original().substring(span.start(), span.end());
  }
}
