package org.civicdoc.internal.page;

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
   * Whether a link leads to a file: by its address, or by the name in its text where the address is
   * that of a script that sends one.
   *
   * @param href the address as in the page
   * @param text the link's text
   * @return whether it leads to a file
   */
  public static boolean is(String href, String text) {
    return isFile(href) || namesFile(text) && maySendFile(href);
  }

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

  /** Whether an address may be that of a script that sends a file: it ends in no page's name. */
  private static boolean maySendFile(String href) {
    int query = href.indexOf('?');
    String path = href.substring(0, query < 0 ? href.length() : query);
    boolean html = path.endsWith("html") || path.endsWith("htm");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return !html && (query >= 0 || !name.isEmpty() && name.indexOf('.') < 0);
  }

  /** Whether a text holds the name of a file, as in 附件【表格.xls】 or 方案.pdf（1.2MB）. */
  private static boolean namesFile(String text) {
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      int end = dot + 1;
      while (end < text.length() && isOfEnding(text.charAt(end))) {
        end++;
      }
      boolean last = end == text.length() || text.charAt(end) != '.';
      if (dot > 0 && last && ENDINGS.find(text, dot + 1, end) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfEnding(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
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
