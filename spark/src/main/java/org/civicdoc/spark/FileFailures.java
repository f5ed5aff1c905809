package org.civicdoc.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.security.AccessControlException;

/**
 * Tells why a file cannot be read. What will be so again is the file's own failure, and a row;
 * anything else fails the task, which Spark runs again.
 */
final class FileFailures {

  private FileFailures() {}

  static boolean areLasting(IOException e) {
    return e instanceof FileNotFoundException
        || e instanceof NoSuchFileException
        || e instanceof AccessDeniedException
        || e instanceof AccessControlException
        || e instanceof ChecksumException;
  }
}
