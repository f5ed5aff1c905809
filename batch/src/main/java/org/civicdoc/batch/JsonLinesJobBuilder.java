package org.civicdoc.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link JsonLinesJob} should do; not thread-safe. */
public final class JsonLinesJobBuilder {

  /** As large as the largest page that a parser reads. */
  private static final int DEFAULT_MAX_LINE_BYTES = 16 << 20;

  int jobs = Runtime.getRuntime().availableProcessors();
  int maxLineBytes = DEFAULT_MAX_LINE_BYTES;
  private @Nullable Path input;
  private @Nullable Path output;

  JsonLinesJobBuilder() {}

  /**
   * The file with the texts. Must be given.
   *
   * @param file the file
   * @return this
   */
  public JsonLinesJobBuilder input(Path file) {
    input = file;
    return this;
  }

  /**
   * The file for the analyses. Must be given.
   *
   * @param file the file; an older one is replaced when the job is done
   * @return this
   */
  public JsonLinesJobBuilder output(Path file) {
    output = file;
    return this;
  }

  /**
   * How many lines are done at a time; the number of processors by default.
   *
   * @param number at least 1
   * @return this
   * @throws IllegalArgumentException if {@code number} is less than 1
   */
  public JsonLinesJobBuilder jobs(int number) {
    jobs = requirePositive("jobs", number);
    return this;
  }

  /**
   * How long a line may be; 16 MiB by default. Longer ones fail, and are not held in memory.
   *
   * @param bytes at least 1
   * @return this
   * @throws IllegalArgumentException if {@code bytes} is less than 1
   */
  public JsonLinesJobBuilder maxLineBytes(int bytes) {
    maxLineBytes = requirePositive("maxLineBytes", bytes);
    return this;
  }

  /**
   * Makes the job.
   *
   * @return an immutable job
   * @throws IllegalArgumentException if input or output is missing
   */
  public JsonLinesJob build() {
    return new JsonLinesJob(this);
  }

  Path requiredInput() {
    return required("input", input);
  }

  Path requiredOutput() {
    return required("output", output);
  }

  private static Path required(String name, @Nullable Path value) {
    if (value == null) {
      throw new IllegalArgumentException(name + ": a file must be given");
    }
    return value;
  }

  private static int requirePositive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1 but is " + value);
    }
    return value;
  }
}
