package org.civicdoc.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civicdoc.batch.internal.Digests;
import org.civicdoc.batch.internal.ToolVersion;
import org.civicdoc.batch.internal.manifest.RunId;
import org.civicdoc.batch.internal.page.PageParser;
import org.civicdoc.batch.internal.page.PageSettings;
import org.civicdoc.batch.internal.worker.WorkerSettings;
import org.civicdoc.parser.SiteProfile;
import org.jspecify.annotations.Nullable;

/**
 * All that a job was told.
 *
 * @param inputs pages, folders and archives
 * @param fileLists lists of inputs
 * @param output the output folder
 * @param formats the files of each page
 * @param profiles what is known of the pages' templates
 * @param lines the JSON Lines files, or null
 * @param volume the volume, or null
 * @param jobs how many pages are done at a time
 * @param maxPageBytes larger pages are refused
 * @param isolation where pages are worked on
 * @param worker how workers are run
 * @param onExists what to do with files in the way
 * @param restart whether to begin from nothing
 * @param retryFailed whether to try pages again that failed in an earlier run
 * @param parser reads pages on threads in place of the parser for {@link #pages}, or null
 */
record JobSettings(
    List<Path> inputs,
    List<Path> fileLists,
    Path output,
    Set<OutputFormat> formats,
    List<SiteProfile> profiles,
    @Nullable JsonLines lines,
    @Nullable Path volume,
    int jobs,
    int maxPageBytes,
    Isolation isolation,
    WorkerSettings worker,
    OnExists onExists,
    boolean restart,
    boolean retryFailed,
    @Nullable PageParser parser) {

  JobSettings {
    inputs = List.copyOf(inputs);
    fileLists = List.copyOf(fileLists);
    formats = Set.copyOf(formats);
    profiles = List.copyOf(profiles);
  }

  PageSettings pages() {
    return new PageSettings(
        output.toAbsolutePath(), formats, lines == null ? null : lines.format(), profiles);
  }

  /** Two runs of one identity make the same of the same page. */
  RunId runId() {
    String options = "formats " + new TreeSet<>(formats) + " maxPageBytes " + maxPageBytes;
    if (lines != null) {
      options += " lines " + lines.format() + " shards " + lines.pagesPerShard();
    }
    for (SiteProfile profile : profiles) {
      options += "\n" + profile.toText();
    }
    String config = Digests.sha256Hex(options.getBytes(StandardCharsets.UTF_8));
    return new RunId(ToolVersion.text(), config);
  }
}
