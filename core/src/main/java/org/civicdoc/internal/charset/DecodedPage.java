package org.civicdoc.internal.charset;

import java.nio.CharBuffer;
import java.util.List;
import org.civicdoc.model.CharsetSource;
import org.civicdoc.model.ParseIssue;

/**
 * A page's text and how its bytes were read.
 *
 * @param characters the text, without a byte order mark, in an array of its own; a string of it
 *     would be one more copy of the page. Its position is left where it is
 * @param charset the IANA name of the charset
 * @param source how the charset was found
 * @param issues what was wrong with the declaration or the bytes
 */
public record DecodedPage(
    CharBuffer characters, String charset, CharsetSource source, List<ParseIssue> issues) {

  /** Copies the list. */
  public DecodedPage {
    issues = List.copyOf(issues);
  }

  /** The text. */
  public String text() {
    return characters.toString();
  }
}
