package org.civicdoc.model;

/**
 * A piece of the body that stands on its own lines.
 *
 * <p>Java 17 cannot switch over types, so a caller dispatches with a {@link BlockVisitor}.
 */
public sealed interface Block
    permits Heading,
        Paragraph,
        ListBlock,
        Quote,
        Table,
        Figure,
        Signature,
        Preformatted,
        Separator {

  /**
   * Calls the visitor's method for this kind of block.
   *
   * @param visitor what to call
   * @param <R> what the visitor returns
   * @return the visitor's answer
   */
  <R> R accept(BlockVisitor<R> visitor);
}
