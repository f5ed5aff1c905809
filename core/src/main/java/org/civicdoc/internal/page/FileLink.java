package org.civicdoc.internal.page;

import java.util.Locale;
import java.util.Set;
import org.civicdoc.internal.text.ResourceLines;

/** Tells links to files from links to pages. */
public final class FileLink {

  private static final Set<String> ENDINGS =
      Set.copyOf(ResourceLines.of(FileLink.class, "file-endings.txt"));

  private static final int LONGEST_ENDING = 5;

  private FileLink() {}

  /**
   * Whether an address leads to a file: by the ending of its path, or of a value in its query
   * ({@code downfile.jsp?filename=a.doc}).
   *
   * @param href the address as in the page
   * @return whether it leads to a file
   */
  public static boolean isFile(String href) {
    int fragment = href.indexOf('#');
    String address = fragment < 0 ? href : href.substring(0, fragment);
    int query = address.indexOf('?');
    if (query < 0) {
      return hasFileEnding(address);
    }
    if (hasFileEnding(address.substring(0, query))) {
      return true;
    }
    for (String pair : address.substring(query + 1).split("&")) {
      if (hasFileEnding(pair)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text ends like a file's name.
   *
   * @param name the text
   * @return whether it has the ending of a file
   */
  public static boolean hasFileEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && name.length() - dot - 1 <= LONGEST_ENDING
        && ENDINGS.contains(name.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
  }
}
