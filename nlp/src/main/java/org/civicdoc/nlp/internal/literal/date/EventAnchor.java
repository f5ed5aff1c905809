package org.civicdoc.nlp.internal.literal.date;

import java.util.List;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateContent;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.Reference.Anchor;
import org.civicdoc.nlp.internal.literal.date.expression.Shift;
import org.civicdoc.nlp.internal.literal.date.expression.Window;
import org.civicdoc.nlp.internal.literal.date.resolver.Discourse;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Tells dates that count from an event which the text gives no date: 出生次年, 期限届满3个月前. */
final class EventAnchor {

  /** What stands between a narrative and its 次日: 于次日, 至次年. */
  private static final String PREPOSITIONS = "于在至到自从由将和及并或与";

  private static final List<String> EVENTS = DataFile.words(EventAnchor.class, "event-cues.txt");

  private EventAnchor() {}

  /** Whether a date counts from an event, so that nothing tells when it is. */
  static boolean isUndated(FoldedText text, DateExpression date, Discourse discourse) {
    DateContent content = date.content();
    if (content instanceof CalendarPoint point) {
      return isOfEvent(text, date.start(), point) || isFar(text, date.start(), point, discourse);
    }
    if (content instanceof CalendarRange range) {
      return isOfEvent(text, date.start(), range.from());
    }
    return (content instanceof Shift || content instanceof Window)
        && isBehindEvent(text, date.start());
  }

  /** Whether the word for an event stands right before an offset. */
  static boolean isBehindEvent(FoldedText text, int offset) {
    return EVENTS.stream().anyMatch(event -> text.endsWith(event, offset));
  }

  /** 出生|次年 and 的|次月 follow an event; 领取条件的|当月 and 清明节|当天 are their own. */
  private static boolean isOfEvent(FoldedText text, int start, CalendarPoint point) {
    char before = text.at(start - 1);
    int distance = distance(point);
    return distance == 0
        ? before == '的' || before == '节'
        : distance > 0 && text.isHan(start - 1) && PREPOSITIONS.indexOf(before) < 0;
  }

  /** 当年 in another paragraph may be the year of anything, but for 同月 that begins a paragraph. */
  private static boolean isFar(
      FoldedText text, int start, CalendarPoint point, Discourse discourse) {
    boolean alone = point.day() == null && (point.year() == null || point.month() == null);
    return alone
        && distance(point) == 0
        && text.at(start - 1) != '\n'
        && discourse.year() != null
        && discourse.inParagraph() == null;
  }

  /** How far a date lies from the last one told, or -1 if it does not count from that. */
  private static int distance(CalendarPoint point) {
    for (Reference reference :
        new @Nullable Reference[] {point.year(), point.month(), point.day()}) {
      if (reference != null && reference.anchor() == Anchor.DISCOURSE) {
        return reference.value();
      }
    }
    return -1;
  }
}
