package org.civicdoc.batch.internal.output;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name when all of it has been written, and not before: it is written
 * beside its place and moved there in one step, over an older file of that name.
 *
 * <pre>{@code
 * try (WholeFile file = WholeFile.create(target)) {
 *   writer.write(document, file.stream());
 *   file.commit();
 * } // without commit() nothing is left
 * }</pre>
 */
public final class WholeFile implements AutoCloseable {

  private final Path target;
  private final Path temporary;
  private final FileOutputStream file;
  private final HashedOutput hashed;
  private final OutputStream stream;
  private @Nullable Content content;

  private WholeFile(Path target, Path temporary, FileOutputStream file) {
    this.target = target;
    this.temporary = temporary;
    this.file = file;
    this.hashed = new HashedOutput(target, file);
    this.stream = new BufferedOutputStream(hashed);
  }

  /**
   * What was written.
   *
   * @param bytes how much
   * @param sha256 its SHA-256 in hexadecimal digits
   */
  public record Content(long bytes, String sha256) {}

  /**
   * Starts a file; folders on the way to it are made.
   *
   * @param target where it shall be
   * @return the file, which must be closed
   * @throws IOException if it cannot be made; a {@link DiskFullException} if there is no room
   */
  public static WholeFile create(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException("a folder stands where the file is to be: " + target);
    }
    try {
      Files.createDirectories(folder);
      // Not Files.createTempFile: its files can be read by their owner only, and so would ours.
      Path temporary = folder.resolve(Leftovers.PREFIX + UUID.randomUUID());
      // And no channel, which would be closed if the thread were interrupted.
      return new WholeFile(target, temporary, new FileOutputStream(temporary.toFile()));
    } catch (IOException e) {
      throw DiskFullException.orSame(target, e);
    }
  }

  /**
   * Where to write to.
   *
   * @return a buffered stream; closing it is not needed
   */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Brings all that was written to the disk, under the temporary name.
   *
   * @return what was written
   * @throws IOException if the last bytes cannot be written
   */
  public Content finish() throws IOException {
    if (content == null) {
      try {
        stream.flush();
        file.getFD().sync();
      } catch (IOException e) {
        throw DiskFullException.orSame(target, e);
      }
      content = hashed.content();
      file.close();
    }
    return content;
  }

  /**
   * Puts the file in its place.
   *
   * @return what was written
   * @throws IOException if the last bytes cannot be written, or the file not be moved
   */
  public Content commit() throws IOException {
    Content written = finish();
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return written;
  }

  @Override
  public void close() throws IOException {
    file.close();
    Files.deleteIfExists(temporary);
  }
}
