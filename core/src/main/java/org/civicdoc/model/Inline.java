package org.civicdoc.model;

/** A piece of running text inside a block. */
public sealed interface Inline
    permits Text, Strong, Emphasis, Link, LineBreak, InlineImage, Superscript, Subscript {

  /**
   * Calls the visitor's method for this kind of inline.
   *
   * @param visitor what to call
   * @param <R> what the visitor returns
   * @return the visitor's answer
   */
  <R> R accept(InlineVisitor<R> visitor);
}
