package org.civicdoc.batch.internal.manifest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.civicdoc.batch.RunRefusedException;
import org.jspecify.annotations.Nullable;

/** Keeps two runs out of one folder. The system gives it up when the process ends, however. */
public final class RunLock implements AutoCloseable {

  private static final String NAME = ".civicdoc.lock";

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param folder the folder, which exists
   * @return the lock, to be closed at the end of the run
   * @throws RunRefusedException if another run has it
   * @throws IOException if the lock's file cannot be made
   */
  public static RunLock take(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (tryLock(channel) != null && isTheFile(channel, file)) {
        return new RunLock(file, channel);
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new RunRefusedException(
        folder + " is locked: another run is writing to it; wait for it, or give another --out");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // Another job of this process.
    }
  }

  /** The run before may have deleted the file after this one had opened it. */
  private static boolean isTheFile(FileChannel channel, Path file) throws IOException {
    byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark), 0);
    try {
      return Arrays.equals(mark, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
