package org.civicdoc.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.parser.SiteProfile;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link BatchJob} should do; not thread-safe. */
public final class BatchJobBuilder {

  final List<Path> inputs = new ArrayList<>();
  final Set<OutputFormat> formats =
      EnumSet.of(OutputFormat.PDF, OutputFormat.DOCUMENT_WITH_ANALYSIS);
  final List<SiteProfile> profiles = new ArrayList<>();
  int jobs = Runtime.getRuntime().availableProcessors();
  private @Nullable Path output;

  BatchJobBuilder() {}

  /**
   * Adds a page or a folder of pages. What is named twice is done once.
   *
   * @param path the file or folder
   * @return this
   */
  public BatchJobBuilder input(Path path) {
    inputs.add(path);
    return this;
  }

  /**
   * Adds pages and folders of pages.
   *
   * @param paths the files and folders
   * @return this
   */
  public BatchJobBuilder inputs(Collection<Path> paths) {
    inputs.addAll(paths);
    return this;
  }

  /**
   * Where the outputs go. Must be given.
   *
   * @param folder a folder, which is made if need be; pages in it are not taken for inputs
   * @return this
   */
  public BatchJobBuilder output(Path folder) {
    output = folder;
    return this;
  }

  /**
   * What is made of each page; {@link OutputFormat#PDF} and {@link
   * OutputFormat#DOCUMENT_WITH_ANALYSIS} by default.
   *
   * @param newFormats the formats, no two of which end their files' names alike
   * @return this
   * @throws IllegalArgumentException if there are none, or two with the same ending
   */
  public BatchJobBuilder formats(Set<OutputFormat> newFormats) {
    Set<String> extensions = new HashSet<>();
    for (OutputFormat format : newFormats) {
      if (!extensions.add(format.extension())) {
        throw new IllegalArgumentException(
            "formats: two of " + newFormats + " would write the same ." + format.extension());
      }
    }
    if (newFormats.isEmpty()) {
      throw new IllegalArgumentException("formats: there must be at least one");
    }
    formats.clear();
    formats.addAll(newFormats);
    return this;
  }

  /**
   * Adds knowledge of templates, which counts more than the built-in and than what is added later.
   *
   * @param profile the profile
   * @return this
   */
  public BatchJobBuilder profile(SiteProfile profile) {
    profiles.add(profile);
    return this;
  }

  /**
   * How many pages are done at a time; the number of processors by default.
   *
   * @param number at least 1
   * @return this
   * @throws IllegalArgumentException if {@code number} is less than 1
   */
  public BatchJobBuilder jobs(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("jobs must be at least 1 but is " + number);
    }
    jobs = number;
    return this;
  }

  /**
   * Makes the job.
   *
   * @return an immutable job
   * @throws IllegalArgumentException if there is no input or no output
   */
  public BatchJob build() {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("inputs: there must be at least one");
    }
    return new BatchJob(this);
  }

  Path requiredOutput() {
    if (output == null) {
      throw new IllegalArgumentException("output: a folder must be given");
    }
    return output;
  }
}
