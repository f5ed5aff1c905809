package org.civicdoc.nlp.internal.literal.date;

import java.util.List;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateContent;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.DateSpan;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.date.expression.UpToNow;
import org.civicdoc.nlp.internal.literal.date.expression.Vague;
import org.civicdoc.nlp.internal.literal.date.expression.YearSpan;
import org.civicdoc.nlp.internal.literal.date.reader.DateReader;
import org.civicdoc.nlp.internal.literal.date.resolver.DateResolver;
import org.civicdoc.nlp.internal.literal.date.resolver.Discourse;
import org.civicdoc.nlp.internal.literal.date.resolver.Outlook;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Finds dates that news would call dates, resolves them and remembers them in the discourse. */
public final class DateFinder {

  private static final List<String> EFFECTS = DataFile.words(DateFinder.class, "effect-cues.txt");

  /** The end of an interval that is still open (ISO 8601-2, 4.4). */
  private static final String OPEN = "/..";

  private DateFinder() {}

  /** Whether a date may begin with this unit. */
  public static boolean mayBegin(char unit) {
    return DateReader.mayBegin(unit);
  }

  /** The date at an offset, or null. */
  public static @Nullable FoundDate find(FoldedText text, int offset, Discourse discourse) {
    DateExpression expression = DateReader.read(text, offset);
    if (expression == null || !DatePolicy.accepts(text, expression)) {
      return null;
    }
    discourse.moveTo(text, offset);
    Outlook outlook = Outlook.of(text, expression, discourse);
    DateContent content = expression.content();
    boolean basis = Comparison.isBasis(text, expression);
    DateResolver resolver = new DateResolver(discourse, outlook, basis);
    DateSpan span =
        DayNote.correct(text, expression, resolve(text, expression, discourse, resolver));
    boolean recurring = recurs(text, expression, discourse);
    boolean told = !isFestival(content) && !recurring && !basis && !countsBack(content);
    if (span != null && told) {
      tell(text, expression, span, discourse);
      if (span.isPoint() && span.to().month() == 0) {
        begin(text, expression, span.to().year(), discourse);
      }
    }
    String edtf = span == null || recurring ? null : span.edtf();
    if (edtf != null && content instanceof UpToNow) {
      edtf += OPEN;
    }
    return new FoundDate(
        expression.start(),
        expression.end(),
        edtf,
        isRepaired(content),
        edtf != null && isInferred(content));
  }

  private static void tell(
      FoldedText text, DateExpression date, DateSpan span, Discourse discourse) {
    if (EFFECTS.stream().anyMatch(effect -> text.startsWith(effect, date.end()))) {
      discourse.nameAside(span, date.end());
    } else {
      discourse.name(span, date.end());
    }
  }

  private static boolean recurs(FoldedText text, DateExpression date, Discourse discourse) {
    if (DatePolicy.recurs(text, date.start())) {
      discourse.recur();
    }
    return DatePolicy.recurs(text, date.start())
        || DatePolicy.recurs(date.content())
        || (discourse.recurs() && isOfAnyYear(date.content()));
  }

  /** 3月15日, whose year is not told, and 上年度. */
  private static boolean isOfAnyYear(DateContent content) {
    if (content instanceof CalendarRange range) {
      return isOfAnyYear(range.from());
    }
    if (!(content instanceof CalendarPoint point)) {
      return false;
    }
    Reference year = point.year();
    return year == null
        ? point.month() != null && point.month().isAbsolute()
        : year.anchor() == Reference.Anchor.DISCOURSE;
  }

  private static @Nullable DateSpan resolve(
      FoldedText text, DateExpression date, Discourse discourse, DateResolver resolver) {
    return EventAnchor.isUndated(text, date, discourse) ? null : resolver.resolve(date.content());
  }

  private static void begin(FoldedText text, DateExpression date, int year, Discourse discourse) {
    if (isLine(text, date)) {
      discourse.begin(year);
    } else if (SectionHeading.beginsWith(text, date)) {
      discourse.beginSection(year);
    }
  }

  /** A line of its own, as the years of a chronicle have. */
  private static boolean isLine(FoldedText text, DateExpression date) {
    boolean begins = date.start() == 0 || text.at(date.start() - 1) == '\n';
    return begins && text.at(date.end()) == '\n';
  }

  /** A festival names an occasion; 当天 after it means the day that was reported. */
  private static boolean isFestival(DateContent content) {
    return content instanceof CalendarPoint point && point.festival() != null;
  }

  /** 上年末, 上年结转: a year before the one that the text tells of; the next 上年 is the same one. */
  private static boolean countsBack(DateContent content) {
    return content instanceof CalendarPoint point
        && point.year() != null
        && point.year().anchor() == Reference.Anchor.DISCOURSE
        && point.year().value() < 0;
  }

  private static boolean isRepaired(DateContent content) {
    return content instanceof CalendarPoint point && point.repaired();
  }

  private static boolean isInferred(DateContent content) {
    if (content instanceof UpToNow since) {
      return isInferred(since.from());
    }
    if (content instanceof CalendarRange range) {
      return isInferred(range.from());
    }
    boolean whole = content instanceof CalendarPoint point && isWritten(point.year());
    return !whole && !(content instanceof YearSpan) && !(content instanceof Vague);
  }

  private static boolean isWritten(@Nullable Reference year) {
    return year != null && year.isAbsolute();
  }
}
