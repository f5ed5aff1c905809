package org.civicdoc.batch;

/**
 * What a job has for a page: a file, or a line of one.
 *
 * @param format what it holds
 * @param path where it is, relative to the job's output folder, parted by {@code /}; absolute if it
 *     is not below it
 * @param offset where in the file it begins, in bytes: 0 unless it is a line
 * @param bytes its size
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param kept whether it stood there before the job and was left as it was ({@link OnExists#SKIP}):
 *     it counts as the output, but is not the job's to replace or delete
 */
public record OutputFile(
    OutputFormat format, String path, long offset, long bytes, String sha256, boolean kept) {}
