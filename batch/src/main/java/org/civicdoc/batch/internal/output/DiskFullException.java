package org.civicdoc.batch.internal.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** There is no room for what was to be written; no other page would fare better. */
public final class DiskFullException extends IOException {

  private static final long serialVersionUID = 1;

  /** What systems say: ENOSPC, EDQUOT and EFBIG of POSIX, and two of Windows. */
  private static final List<String> PHRASES =
      List.of(
          "no space left", "quota exceeded", "file too large", "not enough space", "disk is full");

  private DiskFullException(Path file, IOException cause) {
    super(
        "the disk is full, there was no room for "
            + file
            + "; free some and give the same command again: what is done stays",
        cause);
  }

  /**
   * Looks whether a disk is full.
   *
   * @param file what was to be written
   * @param e what went wrong
   * @return the exception itself, or one of this class if that is what it means
   */
  public static IOException orSame(Path file, IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return PHRASES.stream().anyMatch(message::contains) ? new DiskFullException(file, e) : e;
  }
}
