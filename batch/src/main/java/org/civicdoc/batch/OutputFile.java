package org.civicdoc.batch;

import java.nio.file.Path;

/**
 * A file that a job has written.
 *
 * @param format what it holds
 * @param path where it is
 * @param bytes its size
 */
public record OutputFile(OutputFormat format, Path path, long bytes) {}
