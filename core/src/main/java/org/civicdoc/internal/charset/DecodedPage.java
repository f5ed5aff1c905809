package org.civicdoc.internal.charset;

import java.util.List;
import org.civicdoc.model.CharsetSource;
import org.civicdoc.model.ParseIssue;

/**
 * A page's text and how its bytes were read.
 *
 * @param text the text, without a byte order mark
 * @param charset the IANA name of the charset
 * @param source how the charset was found
 * @param issues what was wrong with the declaration or the bytes
 */
public record DecodedPage(
    String text, String charset, CharsetSource source, List<ParseIssue> issues) {

  /** Copies the list. */
  public DecodedPage {
    issues = List.copyOf(issues);
  }
}
