package org.civicdoc.internal.page;

/** What an element does to the lines of a page. */
public enum LineRole {
  /** Begins and ends lines. */
  BLOCK,
  /** A block whose text answers the label in the one before it. */
  CELL,
  /** h1 to h6. */
  HEADING,
  /** Stands within a line. */
  INLINE,
  /** The same, and if it holds no text it shows a sign: an image, an icon of a font. */
  ICON,
  /** A link within a line. */
  LINK,
  /** Ends a line. */
  BREAK;

  /** Whether the element begins a line. */
  public boolean isBlock() {
    return this == BLOCK || this == CELL || this == HEADING;
  }
}
