package org.civicdoc.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/** Reads a channel from an offset of its own, and keeps in mind if that has failed. */
final class ChannelInput extends InputStream {

  private final SeekableByteChannel channel;
  private long position;
  private @Nullable IOException failure;

  ChannelInput(SeekableByteChannel channel) {
    this.channel = channel;
  }

  long position() {
    return position;
  }

  void seek(long newPosition) {
    position = newPosition;
  }

  void throwFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      if (channel.position() != position) {
        channel.position(position);
      }
      int read = channel.read(ByteBuffer.wrap(bytes, offset, length));
      position += Math.max(read, 0);
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
