package org.civicdoc.batch.internal.source;

import java.util.List;
import java.util.Locale;

/** Tells pages from other files by their names. */
public final class PageFileNames {

  /** The endings of pages, for messages. */
  public static final List<String> ENDINGS = List.of(".html", ".htm", ".shtml", ".xhtml", ".txt");

  private PageFileNames() {}

  /**
   * Whether a file in a folder is taken for a page.
   *
   * @param name the file's name
   * @return whether it has one of {@link #ENDINGS}, in whatever case
   */
  public static boolean isPage(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
