package org.civicdoc.internal.metadata.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the byline says.
 *
 * @param entries its values, those nearest below the title first
 * @param lines the indexes of its lines
 * @param yearless a day without year, if the head states no other; null if there is none
 * @param note the day in brackets below the title, which belongs to the text; null if there is none
 */
public record Byline(
    List<BylineEntry> entries,
    Set<Integer> lines,
    @Nullable Yearless yearless,
    @Nullable BylineEntry note) {

  /**
   * A day without year.
   *
   * @param time the day
   * @param line the index of its line
   */
  public record Yearless(YearlessTime time, int line) {}

  /** The entries of a field in one place. */
  public List<BylineEntry> find(BylineField field, BylinePlace place) {
    List<BylineEntry> found = new ArrayList<>(2);
    for (BylineEntry entry : entries) {
      if (entry.field() == field && entry.place() == place) {
        found.add(entry);
      }
    }
    return found;
  }
}
