package org.civicdoc.model;

/**
 * One method for each kind of {@link Block}, without defaults: a new kind breaks every visitor at
 * compile time.
 *
 * @param <R> what a visit returns
 */
public interface BlockVisitor<R> {

  /** Visits a heading. */
  R visit(Heading heading);

  /** Visits a paragraph. */
  R visit(Paragraph paragraph);

  /** Visits a list. */
  R visit(ListBlock list);

  /** Visits a quotation. */
  R visit(Quote quote);

  /** Visits a table of data. */
  R visit(Table table);

  /** Visits a figure. */
  R visit(Figure figure);

  /** Visits a line of the closing signature. */
  R visit(Signature signature);

  /** Visits preformatted text. */
  R visit(Preformatted preformatted);

  /** Visits a separator. */
  R visit(Separator separator);
}
