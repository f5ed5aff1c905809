package org.civicdoc.nlp.internal.literal.date.expression;

/** Parts of the day. */
public enum DayPart {
  /** 凌晨. */
  DAWN,
  /** 上午. */
  MORNING,
  /** 中午. */
  NOON,
  /** 白天. */
  DAYTIME,
  /** 下午. */
  AFTERNOON,
  /** 晚. */
  EVENING
}
