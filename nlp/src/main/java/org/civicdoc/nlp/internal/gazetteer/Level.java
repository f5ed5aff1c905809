package org.civicdoc.nlp.internal.gazetteer;

/** The levels of administration, highest first. */
public enum Level {
  /** 省, 自治区, 直辖市, 特别行政区. */
  PROVINCE,
  /** 地级市, 地区, 自治州, 盟. */
  CITY,
  /** 县, 区, 县级市, 旗. */
  COUNTY,
  /** 镇, 乡, 街道, 苏木. */
  TOWN
}
