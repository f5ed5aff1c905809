package org.civicdoc.model;

import java.util.List;

/**
 * A link to another page or file.
 *
 * @param href the target, resolved against the page's URL if that is known
 * @param inlines what is linked
 */
public record Link(String href, List<Inline> inlines) implements Inline {

  /** Copies the list. */
  public Link {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
