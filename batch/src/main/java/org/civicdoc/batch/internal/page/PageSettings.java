package org.civicdoc.batch.internal.page;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.parser.SiteProfile;
import org.jspecify.annotations.Nullable;

/**
 * What is made of every page.
 *
 * @param folder where the outputs go
 * @param formats the files of each page; may be empty if there are lines
 * @param line what each page's line of a JSON Lines file holds, or null if there is no such file
 * @param profiles what is known of the pages' templates, the first of which counts most
 */
public record PageSettings(
    Path folder,
    Set<OutputFormat> formats,
    @Nullable OutputFormat line,
    List<SiteProfile> profiles) {

  /** Copies the collections. */
  public PageSettings {
    formats = Set.copyOf(formats);
    profiles = List.copyOf(profiles);
  }

  boolean needsAnalysis() {
    Set<OutputFormat> all = EnumSet.noneOf(OutputFormat.class);
    all.addAll(formats);
    if (line != null) {
      all.add(line);
    }
    return all.contains(OutputFormat.DOCUMENT_WITH_ANALYSIS) || all.contains(OutputFormat.ANALYSIS);
  }
}
