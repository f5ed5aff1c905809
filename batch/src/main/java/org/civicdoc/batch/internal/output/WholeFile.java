package org.civicdoc.batch.internal.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

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
  private final FileChannel channel;
  private final OutputStream stream;

  private WholeFile(Path target, Path temporary, FileChannel channel) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
    this.stream = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  /**
   * Starts a file; folders on the way to it are made.
   *
   * @param target where it shall be
   * @return the file, which must be closed
   * @throws IOException if it cannot be made
   */
  public static WholeFile create(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException("a folder stands where the file is to be: " + target);
    }
    Files.createDirectories(folder);
    // Not Files.createTempFile: its files can be read by their owner only, and so would ours.
    Path temporary = folder.resolve(".civicdoc-" + UUID.randomUUID());
    return new WholeFile(
        target,
        temporary,
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
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
   * Puts the file in its place.
   *
   * @return its size in bytes
   * @throws IOException if the last bytes cannot be written, or the file not be moved
   */
  public long commit() throws IOException {
    stream.flush();
    channel.force(true);
    long size = channel.size();
    channel.close();
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return size;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(temporary);
  }
}
