package org.civicdoc.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index of an archive says about a page.
 *
 * @param title the title, or null if none was found
 * @param publishedAt the date of publication, ISO 8601, with the time if the page states it; or
 *     null
 * @param site the name of the site, or the host of the address; or null
 * @param entities the organizations, persons and places that are named most often, most often
 *     first; empty if the page was not analyzed
 */
public record PageFacts(
    @Nullable String title,
    @Nullable String publishedAt,
    @Nullable String site,
    List<Mention> entities) {

  /** Copies the list. */
  public PageFacts {
    entities = List.copyOf(entities);
  }

  /**
   * A name and how often it occurs.
   *
   * @param type what is named, such as {@code ORGANIZATION}
   * @param name the name
   * @param count how often the page names it
   */
  public record Mention(String type, String name, int count) {}
}
