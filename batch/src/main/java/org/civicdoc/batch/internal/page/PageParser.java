package org.civicdoc.batch.internal.page;

import org.civicdoc.batch.OutputFormat;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.CivicParserBuilder;
import org.civicdoc.parser.PageContext;
import org.civicdoc.parser.ParseResult;

/** Reads a page; whatever it holds gives a document. */
@FunctionalInterface
public interface PageParser {

  /**
   * Reads a page.
   *
   * @param bytes the page
   * @param context what is known about it
   * @return its document, explained if that is to be written
   */
  ParseResult parse(byte[] bytes, PageContext context);

  /**
   * The parser that a job's pages need.
   *
   * @param settings what is made of them
   * @return a parser with the job's profiles
   */
  static PageParser of(PageSettings settings) {
    CivicParserBuilder builder =
        CivicParser.builder().explain(settings.formats().contains(OutputFormat.EXPLANATION));
    settings.profiles().forEach(builder::profile);
    return builder.build()::parseResult;
  }
}
