package org.civicdoc.nlp;

/** The kinds of entity that civic texts are searched for. */
public enum EntityType {
  /** A body, by its full or short name: 东莞市人大常委会, 市政府. */
  ORGANIZATION,
  /** A person's name. */
  PERSON,
  /** The post of a named person, or a specific post: 副市长. */
  ROLE,
  /** A named place outside an organization's name; chains such as 海口市三门坡镇 are one. */
  PLACE,
  /** A named meeting: 省委人大工作会议. */
  MEETING,
  /** A title in 《》, with the brackets. */
  DOCUMENT,
  /** A 发文字号, or the number of an order or announcement. */
  DOCUMENT_NUMBER,
  /** A date, period or part of a day. */
  DATE,
  /**
   * A share (18.44%, 三成) or a difference of shares in points (2.5个百分点), with a {@link
   * EntityValue.PercentValue}; for a range (5%至8%) an {@link EntityValue.QuantityValue} in {@code
   * %}.
   */
  PERCENT,
  /**
   * An amount of money, with a {@link EntityValue.MoneyValue}; for a range (300元至500元) an {@link
   * EntityValue.QuantityValue} in the currency's ISO 4217 code, and for a price of something
   * (800万元/亩, 每人每月720元) in the code and what is paid for, {@code CNY/亩}, {@code CNY/人·月}.
   */
  MONEY,
  /** A number with its classifier or unit: 295个; 数十名 has no value. */
  QUANTITY,
  /** A policy term or slogan in “ ” that acts as a name. */
  TERM
}
