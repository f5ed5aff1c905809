package org.civicdoc.batch.internal.page;

import org.civicdoc.model.CivicDocument;
import org.civicdoc.parser.PageContext;

/** Reads a page; whatever it holds gives a document. */
@FunctionalInterface
public interface PageParser {

  /**
   * Reads a page.
   *
   * @param bytes the page
   * @param context what is known about it
   * @return its document
   */
  CivicDocument parse(byte[] bytes, PageContext context);
}
