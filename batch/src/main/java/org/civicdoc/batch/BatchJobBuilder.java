package org.civicdoc.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.batch.internal.manifest.Manifest;
import org.civicdoc.batch.internal.page.PageParser;
import org.civicdoc.batch.internal.report.Report;
import org.civicdoc.batch.internal.worker.WorkerSettings;
import org.civicdoc.parser.SiteProfile;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a {@link BatchJob} should do; not thread-safe. Each method returns the builder.
 * {@link BatchJob} has an example.
 */
public final class BatchJobBuilder {

  /** How many bytes a page may have unless told otherwise: 20 MiB. */
  public static final int DEFAULT_MAX_PAGE_BYTES = 20 << 20;

  private final List<Path> inputs = new ArrayList<>();
  private final List<Path> fileLists = new ArrayList<>();
  private final Set<OutputFormat> formats =
      EnumSet.of(OutputFormat.PDF, OutputFormat.DOCUMENT_WITH_ANALYSIS);
  private final List<SiteProfile> profiles = new ArrayList<>();
  private @Nullable Path output;
  private @Nullable JsonLines lines;
  private @Nullable Path volume;
  private int jobs = Runtime.getRuntime().availableProcessors();
  private int maxPageBytes = DEFAULT_MAX_PAGE_BYTES;
  private Isolation isolation = Isolation.THREAD;
  private WorkerSettings worker = WorkerSettings.defaults();
  private OnExists onExists = OnExists.REPLACE;
  private boolean restart;
  private boolean retryFailed;
  private @Nullable PageParser parser;

  BatchJobBuilder() {}

  /**
   * Adds a page, an archive or a folder. What is named twice is done once.
   *
   * @param path the file or folder
   */
  public BatchJobBuilder input(Path path) {
    inputs.add(path);
    return this;
  }

  /**
   * Adds pages, archives and folders.
   *
   * @param paths the files and folders
   */
  public BatchJobBuilder inputs(Collection<Path> paths) {
    inputs.addAll(paths);
    return this;
  }

  /**
   * Adds a list of inputs: a file with one path a line, in UTF-8 or else GB18030.
   *
   * @param file the list; {@code -} is the standard input
   */
  public BatchJobBuilder fileList(Path file) {
    fileLists.add(file);
    return this;
  }

  /**
   * Where the outputs go. Must be given.
   *
   * @param folder a folder, which is made if need be; pages in it are not taken for inputs
   */
  public BatchJobBuilder output(Path folder) {
    output = folder;
    return this;
  }

  /**
   * What files are made of each page; {@link OutputFormat#PDF} and {@link
   * OutputFormat#DOCUMENT_WITH_ANALYSIS} by default.
   *
   * @param newFormats the formats, no two of which end their files' names alike; may be empty if
   *     there are {@link #jsonLines}
   * @throws IllegalArgumentException if two have the same ending
   */
  public BatchJobBuilder formats(Set<OutputFormat> newFormats) {
    Set<String> extensions = new HashSet<>();
    for (OutputFormat format : newFormats) {
      if (!extensions.add(format.extension())) {
        throw new IllegalArgumentException(
            "formats: two of " + newFormats + " would write the same ." + format.extension());
      }
    }
    formats.clear();
    formats.addAll(newFormats);
    return this;
  }

  /**
   * Writes a line of JSON for each page, besides the files; none by default.
   *
   * @param newLines where to
   */
  public BatchJobBuilder jsonLines(JsonLines newLines) {
    lines = newLines;
    return this;
  }

  /**
   * Binds the documents of all pages into one PDF at the end, with contents and bookmarks; not by
   * default. It is bound by this process, from the documents' JSON, which must be written too.
   *
   * @param file the PDF; if there are too many pages, further parts follow as {@code NAME-2.pdf}
   */
  public BatchJobBuilder volume(Path file) {
    volume = file;
    return this;
  }

  /**
   * Adds knowledge of templates, which counts more than the built-in and than what is added later.
   *
   * @param profile the profile
   */
  public BatchJobBuilder profile(SiteProfile profile) {
    profiles.add(profile);
    return this;
  }

  /**
   * How many pages are done at a time; the number of processors by default.
   *
   * @param number at least 1
   * @throws IllegalArgumentException if {@code number} is less than 1
   */
  public BatchJobBuilder jobs(int number) {
    jobs = positive("jobs", number);
    return this;
  }

  /**
   * How many bytes a page may have; {@value #DEFAULT_MAX_PAGE_BYTES} by default. Larger ones get
   * {@link PageStatus#TOO_LARGE}, and are never in memory as a whole.
   *
   * @param bytes at least 1
   * @throws IllegalArgumentException if {@code bytes} is less than 1
   */
  public BatchJobBuilder maxPageBytes(int bytes) {
    maxPageBytes = positive("maxPageBytes", bytes);
    return this;
  }

  /**
   * Where pages are worked on; {@link Isolation#THREAD} by default.
   *
   * @param newIsolation processes or threads
   */
  public BatchJobBuilder isolation(Isolation newIsolation) {
    isolation = newIsolation;
    return this;
  }

  /**
   * How much memory a worker process has for objects, in megabytes; 512 by default.
   *
   * @param megabytes at least 64
   * @throws IllegalArgumentException if {@code megabytes} is less
   */
  public BatchJobBuilder workerHeapMegabytes(int megabytes) {
    if (megabytes < 64) {
      throw new IllegalArgumentException("workerHeapMegabytes must be at least 64: " + megabytes);
    }
    worker = worker.withHeapMegabytes(megabytes);
    return this;
  }

  /**
   * How long a worker process may take for a page; by default 120 seconds in all, and 60 for one
   * step, such as its PDF.
   *
   * @param page for all
   * @param step for a step
   * @throws IllegalArgumentException if one of them is not positive
   */
  public BatchJobBuilder timeouts(Duration page, Duration step) {
    positive("page", page);
    positive("step", step);
    worker = worker.withTimeouts(page, step);
    return this;
  }

  /**
   * After how many pages a worker process is replaced by a new one; 5,000 by default.
   *
   * @param pages at least 1
   * @throws IllegalArgumentException if {@code pages} is less
   */
  public BatchJobBuilder pagesPerWorker(int pages) {
    worker = worker.withPagesPerWorker(positive("pagesPerWorker", pages));
    return this;
  }

  /**
   * What to do if a file stands where an output is to go; {@link OnExists#REPLACE} by default.
   *
   * @param newOnExists what to do
   */
  public BatchJobBuilder onExists(OnExists newOnExists) {
    onExists = newOnExists;
    return this;
  }

  /**
   * Whether to delete what the manifest of an earlier run names, and do all pages again; not by
   * default.
   *
   * @param value whether to
   */
  public BatchJobBuilder restart(boolean value) {
    restart = value;
    return this;
  }

  /**
   * Whether to try pages again that failed in an earlier run; not by default.
   *
   * @param value whether to
   */
  public BatchJobBuilder retryFailed(boolean value) {
    retryFailed = value;
    return this;
  }

  /** What reads pages, for tests of what a reader can do wrong. */
  BatchJobBuilder parser(PageParser newParser) {
    parser = newParser;
    return this;
  }

  /** The class that worker processes run, for the same tests. */
  BatchJobBuilder workerMain(String className) {
    worker = worker.withMainClass(className);
    return this;
  }

  /**
   * Makes the job.
   *
   * @return an immutable job
   * @throws IllegalArgumentException if there is no input, no output folder, nothing to write, a
   *     volume without JSON, or one of the files is the job's manifest or report
   */
  public BatchJob build() {
    if (inputs.isEmpty() && fileLists.isEmpty()) {
      throw new IllegalArgumentException("inputs: there must be at least one");
    }
    if (output == null) {
      throw new IllegalArgumentException("output: a folder must be given");
    }
    if (formats.isEmpty() && lines == null) {
      throw new IllegalArgumentException("formats: there must be at least one, or jsonLines");
    }
    if (volume != null
        && lines == null
        && !formats.contains(OutputFormat.DOCUMENT)
        && !formats.contains(OutputFormat.DOCUMENT_WITH_ANALYSIS)) {
      throw new IllegalArgumentException("volume: it is bound from JSON, which is not written");
    }
    if (lines != null && lines.pagesPerShard() == 0) {
      requireApart("jsonLines", lines.path(), output);
    }
    if (volume != null) {
      requireApart("volume", volume, output);
    }
    return new BatchJob(
        new JobSettings(
            inputs,
            fileLists,
            output,
            formats,
            profiles,
            lines,
            volume,
            jobs,
            maxPageBytes,
            isolation,
            worker,
            onExists,
            restart,
            retryFailed,
            parser));
  }

  private static void requireApart(String name, Path file, Path output) {
    Path place = file.toAbsolutePath().normalize();
    for (String own : List.of(Manifest.NAME, Report.NAME)) {
      if (place.equals(output.resolve(own).toAbsolutePath().normalize())) {
        throw new IllegalArgumentException(
            name + ": the job keeps " + file + " for itself; give another name");
      }
    }
  }

  private static int positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1 but is " + value);
    }
    return value;
  }

  private static void positive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(name + " must be positive but is " + value);
    }
  }
}
