package org.civicdoc.model;

/**
 * One method for each kind of {@link Inline}, without defaults: a new kind breaks every visitor at
 * compile time.
 *
 * @param <R> what a visit returns
 */
public interface InlineVisitor<R> {

  /** Visits text. */
  R visit(Text text);

  /** Visits strong text. */
  R visit(Strong strong);

  /** Visits emphasised text. */
  R visit(Emphasis emphasis);

  /** Visits a link. */
  R visit(Link link);

  /** Visits a line break. */
  R visit(LineBreak lineBreak);

  /** Visits an image within the line. */
  R visit(InlineImage image);

  /** Visits raised text. */
  R visit(Superscript superscript);

  /** Visits lowered text. */
  R visit(Subscript subscript);
}
