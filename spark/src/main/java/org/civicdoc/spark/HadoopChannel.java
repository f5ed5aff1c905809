package org.civicdoc.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of Hadoop's as a channel to read from. When its connection breaks, it is opened anew where
 * it broke, some times in a row. Not thread-safe.
 */
final class HadoopChannel implements SeekableByteChannel {

  private static final int ATTEMPTS = 4;

  private final FileSystem system;
  private final Path path;
  private @Nullable FSDataInputStream in;
  private long position;
  private long size = -1;
  private boolean open = true;

  private HadoopChannel(FileSystem system, Path path) {
    this.system = system;
    this.path = path;
  }

  static HadoopChannel open(HadoopFiles files, Path path) throws IOException {
    return new HadoopChannel(files.of(path), path);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    byte[] bytes = target.hasArray() ? target.array() : new byte[target.remaining()];
    int offset = target.hasArray() ? target.arrayOffset() + target.position() : 0;
    int read = readAgain(bytes, offset, target.remaining());
    if (read > 0 && target.hasArray()) {
      target.position(target.position() + read);
    } else if (read > 0) {
      target.put(bytes, 0, read);
    }
    return read;
  }

  private int readAgain(byte[] bytes, int offset, int length) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        int read = at(position).read(bytes, offset, length);
        position += Math.max(read, 0);
        return read;
      } catch (IOException e) {
        if (attempt == ATTEMPTS || FileFailures.areLasting(e)) {
          throw e;
        }
        discard(e);
      }
    }
  }

  private FSDataInputStream at(long start) throws IOException {
    if (in == null) {
      in = system.open(path);
    }
    if (in.getPos() != start) {
      in.seek(start);
    }
    return in;
  }

  private void discard(IOException reason) {
    try {
      close(in);
    } catch (IOException e) {
      reason.addSuppressed(e); // What is broken may not close either.
    }
    in = null;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws IOException {
    position = Math.min(newPosition, size());
    return this;
  }

  @Override
  public long size() throws IOException {
    if (size < 0) {
      size = system.getFileStatus(path).getLen();
    }
    return size;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    close(in);
  }

  private static void close(@Nullable FSDataInputStream stream) throws IOException {
    if (stream != null) {
      stream.close();
    }
  }
}
