package org.civicdoc.internal.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code srcset}: the same picture in several sizes (HTML, 4.8.4.3.13). */
final class SourceSet {

  /** An address, then its width or density; a comma within an address is part of it. */
  private static final Pattern CANDIDATE =
      Pattern.compile("([^\\s,]\\S*[^\\s,])(?:\\s+(\\d{1,6}(?:\\.\\d{1,4})?)[wx])?");

  private SourceSet() {}

  /** The address of the largest; empty if there is none. */
  static String largest(String srcset) {
    String largest = "";
    double size = -1;
    Matcher candidate = CANDIDATE.matcher(srcset);
    while (candidate.find()) {
      double stated = candidate.group(2) == null ? 1 : Double.parseDouble(candidate.group(2));
      if (stated > size) {
        size = stated;
        largest = candidate.group(1);
      }
    }
    return largest;
  }
}
