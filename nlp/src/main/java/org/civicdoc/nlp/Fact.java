package org.civicdoc.nlp;

import org.jspecify.annotations.Nullable;

/**
 * What a text states about its entities, with the span that says it. Offsets are UTF-16, half-open,
 * into the analyzed text. Immutable.
 *
 * <pre>{@code
 * for (Fact fact : analysis.facts()) {
 *   if (fact instanceof Fact.Change change) {
 *     System.out.println(change.what() + ": " + change.from().text() + " -> " + change.to().text());
 *   }
 * }
 * }</pre>
 */
public sealed interface Fact {

  /**
   * Where the evidence begins.
   *
   * @return UTF-16 offset
   */
  int start();

  /**
   * Where the evidence ends.
   *
   * @return UTF-16 offset, exclusive
   */
  int end();

  /**
   * A figure went from one value to another: 镇资产负债率由78.46%修正为31.35%.
   *
   * @param what the figure's name
   * @param from the old value
   * @param to the new value
   * @param start where the evidence begins
   * @param end where it ends
   */
  record Change(String what, Entity from, Entity to, int start, int end) implements Fact {}

  /**
   * So many of something: 民生实事项目295个; also of what somebody did to so many, or each of several has
   * (取消审批事项120项, 每村2名网格员). What became fewer by a number (减少事故25起) and what only bounds one
   * (不少于3名委员) is none.
   *
   * @param what the shortest noun phrase that is counted
   * @param quantity the number with its classifier
   * @param start where the evidence begins
   * @param end where it ends
   */
  record Count(String what, Entity quantity, int start, int end) implements Fact {}

  /**
   * A body put out a document: 市政府印发《…》, 市人大常委会第七次会议通过《…》. Of bodies that did so together each has
   * its fact.
   *
   * @param body the body, or its meeting that passed the document
   * @param document the document
   * @param date when, or null if the sentence does not say
   * @param start where the evidence begins
   * @param end where it ends
   */
  record Issued(Entity body, Entity document, @Nullable Entity date, int start, int end)
      implements Fact {}

  /**
   * A meeting took place. Of bodies that held it together each has its fact.
   *
   * @param meeting the meeting
   * @param body who held it, or null if the sentence does not say
   * @param date when, or null if the sentence does not say
   * @param start where the evidence begins
   * @param end where it ends
   */
  record Held(Entity meeting, @Nullable Entity body, @Nullable Entity date, int start, int end)
      implements Fact {}

  /**
   * A person and a post: 财政部部长金人庆, 免去李明的市司法局局长职务. Whether the person holds it, takes it up or
   * leaves it is the tenure.
   *
   * @param person the person
   * @param role the post
   * @param body the body or place that the post belongs to, or null if the post names it itself or
   *     the sentence does not say
   * @param tenure how the person stands to the post
   * @param start where the evidence begins
   * @param end where it ends
   */
  record Post(Entity person, Entity role, @Nullable Entity body, Tenure tenure, int start, int end)
      implements Fact {}
}
