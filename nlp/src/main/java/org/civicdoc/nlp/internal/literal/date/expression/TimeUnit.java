package org.civicdoc.nlp.internal.literal.date.expression;

/** What lengths of time are counted in. */
public enum TimeUnit {
  /** 年. */
  YEAR,
  /** 季度. */
  QUARTER,
  /** 个月. */
  MONTH,
  /** 周. */
  WEEK,
  /** 天. */
  DAY,
  /** 小时. */
  HOUR,
  /** 分钟. */
  MINUTE,
  /** 秒. */
  SECOND
}
