package org.civicdoc.batch.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Says in words what the JDK says by the name of an exception. */
public final class Reasons {

  private Reasons() {}

  /**
   * Why a file could not be read or written.
   *
   * @param e what happened
   * @return a phrase that names no class
   */
  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return "a file stands where a folder is needed: " + e.getMessage();
    }
    if (e instanceof FileSystemLoopException) {
      return "the links lead in a circle";
    }
    if (e instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
      return said(fileSystem.getReason());
    }
    return said(e.getMessage());
  }

  /**
   * Why a run failed, where nothing else tells which file that was about.
   *
   * @param e what happened
   * @return a phrase that names the file, if it is known
   */
  public static String withFile(IOException e) {
    String reason = of(e);
    String file = e instanceof FileSystemException fileSystem ? fileSystem.getFile() : null;
    return file == null || reason.contains(file) ? reason : file + ": " + reason;
  }

  /**
   * What a defect of the program is reported as: its kind and where it happened, on one line.
   *
   * @param e the unexpected exception or error
   * @return a phrase
   */
  public static String ofDefect(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String message = e.getMessage() == null ? "" : ": " + firstLine(e.getMessage());
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "unexpected " + e.getClass().getSimpleName() + message + place;
  }

  private static String said(@Nullable String message) {
    return message == null || message.isBlank() ? "input or output failed" : firstLine(message);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
