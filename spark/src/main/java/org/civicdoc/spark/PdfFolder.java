package org.civicdoc.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where PDFs go. Each is named after its bytes, written under another name, and moved: a task that
 * runs twice, or is killed, neither damages nor doubles a file, and one that is there is whole.
 */
final class PdfFolder implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private static final int DIGITS_OF_FOLDER = 2;

  private final HadoopFiles files;
  private final String folder;
  private final String pending;

  /**
   * A folder for one run.
   *
   * @param files the file systems
   * @param folder where the PDFs go
   */
  PdfFolder(HadoopFiles files, String folder) {
    this.files = files;
    this.folder = folder;
    this.pending = folder + "/_pending-" + UUID.randomUUID();
  }

  /** Before the tasks, on the driver. */
  void open() throws IOException {
    files.of(new Path(pending)).mkdirs(new Path(pending));
  }

  /** After them; what killed attempts have left goes along. */
  void close() throws IOException {
    files.of(new Path(pending)).delete(new Path(pending), true);
  }

  /**
   * Writes a PDF unless it is there.
   *
   * @param sha256 the hash of the bytes, in hexadecimal digits
   * @param bytes the bytes
   * @return where it is
   * @throws IOException if it cannot be written; the task should be tried again
   */
  String write(String sha256, byte[] bytes) throws IOException {
    Path parent = new Path(folder, sha256.substring(0, DIGITS_OF_FOLDER));
    Path target = new Path(parent, sha256 + ".pdf");
    FileSystem system = withoutChecksums(files.of(target));
    if (!system.exists(target)) {
      Path temporary = new Path(pending, UUID.randomUUID() + ".pdf");
      // Not recursive: an attempt that outlives the run must not make the folder anew.
      try (OutputStream out = system.createFile(temporary).build()) {
        out.write(bytes);
      }
      system.mkdirs(parent);
      move(system, temporary, target);
    }
    return target.toString();
  }

  /**
   * Hadoop would put hidden files beside local ones, and shares its systems with all of the JVM.
   */
  private static FileSystem withoutChecksums(FileSystem system) {
    return system instanceof ChecksumFileSystem checking ? checking.getRawFileSystem() : system;
  }

  private static void move(FileSystem system, Path temporary, Path target) throws IOException {
    boolean moved;
    try {
      moved = system.rename(temporary, target);
    } catch (FileAlreadyExistsException e) {
      moved = false; // So do some file systems say that another attempt was faster.
    }
    if (!moved) {
      if (!system.exists(target)) {
        throw new IOException("cannot move " + temporary + " to " + target);
      }
      system.delete(temporary, false);
    }
  }
}
