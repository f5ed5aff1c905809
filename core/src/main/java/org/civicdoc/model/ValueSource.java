package org.civicdoc.model;

/** Where in a page a metadata value stood. */
public enum ValueSource {
  /** A {@code <meta>} tag: those of 政府网站发展指引, OpenGraph, Dublin Core and their kin. */
  META_TAG,
  /** Text that a reader of the page sees: byline, breadcrumb, heading. */
  VISIBLE,
  /** A JSON-LD script. */
  JSON_LD,
  /** The label and value table of 政府信息公开 pages. */
  HEADER_TABLE,
  /** Comments or elements by which a CMS marks its fields. */
  TEMPLATE_MARKER,
  /** The page's address. */
  URL,
  /** Concluded from other values. */
  INFERRED
}
