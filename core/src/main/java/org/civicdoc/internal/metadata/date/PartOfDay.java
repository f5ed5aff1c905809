package org.civicdoc.internal.metadata.date;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The words before an hour of the twelve that a clock shows: 下午5时, 凌晨12:30. */
enum PartOfDay {
  SMALL_HOURS("凌晨", 12, 13, -12),
  MORNING("清晨|早晨|早上|上午|晨", 0, 0, 0),
  NOON("中午|正午", 1, 4, 12),
  AFTERNOON("下午|午后", 1, 12, 12),
  /** 夜里2时 is early in the morning. */
  EVENING("傍晚|晚上|晚间|深夜|夜里|夜间|晚", 5, 12, 12);

  /** Any of the words, as a part of an expression; none begins as one before it does. */
  static final String ANY =
      Arrays.stream(values()).map(part -> part.words).collect(Collectors.joining("|"));

  private final String words;

  /** The hours that mean others, from the first up to the one before the last, … */
  private final int from;

  private final int to;

  /** … and how many hours later that is. */
  private final int later;

  PartOfDay(String words, int from, int to, int later) {
    this.words = words;
    this.from = from;
    this.to = to;
    this.later = later;
  }

  /** The part that one of the words names. */
  static PartOfDay of(String word) {
    return Arrays.stream(values())
        .filter(part -> Arrays.asList(part.words.split("\\|", -1)).contains(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("word: names no part of the day: " + word));
  }

  /** The hour of twenty-four that is printed as {@code hour} behind the word. */
  int hour(int hour) {
    return hour >= from && hour < to ? hour + later : hour;
  }
}
