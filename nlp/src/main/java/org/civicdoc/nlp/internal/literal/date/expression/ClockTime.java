package org.civicdoc.nlp.internal.literal.date.expression;

/**
 * A time of day in 24 hours.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 */
public record ClockTime(int hour, int minute) {

  private static final int NOON = 12;
  private static final int EARLIEST_EVENING = 5;

  /** The time as the part of the day tells it: 晚8时40分 is 20:40. */
  public ClockTime in(DayPart part) {
    boolean later =
        switch (part) {
          case AFTERNOON -> hour < NOON;
          case EVENING -> hour >= EARLIEST_EVENING && hour <= NOON;
          case NOON -> hour > 0 && hour < 3;
          case DAYTIME -> hour > 0 && hour < 6;
          case DAWN, MORNING -> false;
        };
    return later ? new ClockTime(hour + NOON, minute) : this;
  }
}
