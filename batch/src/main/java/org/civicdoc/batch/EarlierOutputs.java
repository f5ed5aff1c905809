package org.civicdoc.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.civicdoc.batch.internal.manifest.Manifest;
import org.civicdoc.batch.internal.manifest.OldRun;
import org.civicdoc.batch.internal.output.LineFiles;
import org.jspecify.annotations.Nullable;

/** What an earlier run made of the pages: what of it still holds, and what has to go. */
final class EarlierOutputs {

  private final Path output;
  private final Manifest manifest;
  private final @Nullable LineFiles lines;

  EarlierOutputs(Path output, Manifest manifest, @Nullable LineFiles lines) {
    this.output = output;
    this.manifest = manifest;
    this.lines = lines;
  }

  /**
   * Deletes what an earlier run made of a page and this one did not, before the manifest forgets
   * it: a run that is killed in between finds it missing, and does the page again.
   */
  void dropStale(PageOutcome now) throws IOException {
    long earlier = manifest.find(now.page());
    if (earlier < 0) {
      return;
    }
    Set<String> stale = ownFiles(manifest.read(earlier));
    stale.removeAll(ownFiles(now));
    for (String path : stale) {
      OldRun.delete(output, path);
    }
  }

  /**
   * Whether the line of a page, if it is to have one, stands where it would be written; passes over
   * it.
   */
  boolean pass(PageOutcome kept) throws IOException {
    if (lines == null) {
      return true;
    }
    boolean found = false;
    for (OutputFile file : kept.outputs()) {
      if (lines.owns(file)) {
        if (!lines.pass(file)) {
          return false;
        }
        found = true;
      }
    }
    return found
        || (kept.status().isFailure() && kept.outputs().stream().allMatch(this::isOwnFile));
  }

  /** The files of a page alone, relative to the output folder. */
  private Set<String> ownFiles(PageOutcome outcome) {
    Set<String> files = new HashSet<>();
    for (OutputFile file : outcome.outputs()) {
      if (!file.kept() && isOwnFile(file)) {
        files.add(file.path());
      }
    }
    if (outcome.quarantine() != null) {
      files.add(outcome.quarantine());
    }
    return files;
  }

  private boolean isOwnFile(OutputFile file) {
    return lines == null || !lines.isLine(file);
  }
}
