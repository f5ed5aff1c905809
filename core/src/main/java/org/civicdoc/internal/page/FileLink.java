package org.civicdoc.internal.page;

import java.util.Locale;
import java.util.stream.Collectors;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.WordTable;

/** Tells links to files from links to pages. */
public final class FileLink {

  private static final WordTable ENDINGS =
      new WordTable(
          ResourceLines.of(FileLink.class, "file-endings.txt").stream()
              .collect(Collectors.toMap(ending -> ending, ending -> 1)));

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
    int end = fragment < 0 ? href.length() : fragment;
    int query = href.indexOf('?');
    if (query < 0 || query > end) {
      return hasFileEnding(href, 0, end);
    }
    if (hasFileEnding(href, 0, query)) {
      return true;
    }
    int start = query + 1;
    for (int i = start; i <= end; i++) {
      if (i == end || href.charAt(i) == '&') {
        if (hasFileEnding(href, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /**
   * Whether an address is that of a script that sends a file, which the link's text names.
   *
   * @param href the address as in the page
   * @param text the link's text or its end
   * @return whether it leads to a file, though its ending does not say so
   */
  public static boolean isDownload(String href, String text) {
    return hasFileEnding(text) && href.toLowerCase(Locale.ROOT).contains("download");
  }

  /**
   * Whether a text ends like a file's name.
   *
   * @param name the text
   * @return whether it has the ending of a file
   */
  public static boolean hasFileEnding(String name) {
    return hasFileEnding(name, 0, name.length());
  }

  private static boolean hasFileEnding(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) <= ' ') {
      last--;
    }
    int dot = last - 1;
    while (dot > start && last - dot <= LONGEST_ENDING && text.charAt(dot) != '.') {
      dot--;
    }
    return dot > start && text.charAt(dot) == '.' && ENDINGS.find(text, dot + 1, last) > 0;
  }
}
