package org.civicdoc.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file of Hadoop's as a channel to read from. Not thread-safe. */
final class HadoopChannel implements SeekableByteChannel {

  private final FSDataInputStream in;
  private final long size;
  private boolean open = true;

  private HadoopChannel(FSDataInputStream in, long size) {
    this.in = in;
    this.size = size;
  }

  static HadoopChannel open(HadoopFiles files, Path path) throws IOException {
    FileSystem system = files.of(path);
    long size = system.getFileStatus(path).getLen();
    return new HadoopChannel(system.open(path), size);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    byte[] bytes = target.hasArray() ? target.array() : new byte[target.remaining()];
    int offset = target.hasArray() ? target.arrayOffset() + target.position() : 0;
    int read = in.read(bytes, offset, target.remaining());
    if (read > 0 && target.hasArray()) {
      target.position(target.position() + read);
    } else if (read > 0) {
      target.put(bytes, 0, read);
    }
    return read;
  }

  @Override
  public long position() throws IOException {
    return in.getPos();
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws IOException {
    in.seek(Math.min(newPosition, size));
    return this;
  }

  @Override
  public long size() {
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
    in.close();
  }
}
