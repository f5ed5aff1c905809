package org.civicdoc.nlp.internal.literal.date.expression;

/** A resolved date or the two ends of a period, both within it. */
public record DateSpan(PartialDate from, PartialDate to) {

  public static DateSpan of(PartialDate date) {
    return new DateSpan(date, date);
  }

  public static DateSpan years(int first, int last) {
    return new DateSpan(new PartialDate(first, 0, 0, null), new PartialDate(last, 0, 0, null));
  }

  public boolean isPoint() {
    return from.equals(to);
  }

  /** 中旬: ten days or so, of which none is told. */
  public boolean isThirdOfMonth() {
    return MonthThird.covers(from, to);
  }

  /** 四季度. */
  public boolean isQuarter() {
    return from.year() == to.year()
        && from.day() == 0
        && from.month() % 3 == 1
        && to.month() == from.month() + 2
        && to.month() <= 12;
  }

  /** Whether the calendar has both ends, and the first is not behind the last. */
  public boolean exists() {
    return from.exists() && to.exists() && !from.isBehind(to);
  }

  /** The date, or an interval with a slash, after ISO 8601. */
  public String edtf() {
    return isPoint() ? from.edtf() : from.edtf() + "/" + to.edtf();
  }
}
