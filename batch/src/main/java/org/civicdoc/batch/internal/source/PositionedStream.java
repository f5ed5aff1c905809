package org.civicdoc.batch.internal.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** A buffered file that knows where its reader is, also when that has gone back to a mark. */
final class PositionedStream extends BufferedInputStream {

  private final FileChannel channel;

  /** Starts at an offset; the channel is the stream's until another is made. */
  PositionedStream(FileChannel channel, long start) throws IOException {
    super(Channels.newInputStream(channel.position(start)));
    this.channel = channel;
  }

  /** The offset of the next byte. */
  synchronized long position() throws IOException {
    return channel.position() - (count - pos);
  }

  /** Leaves the channel open. */
  @Override
  public void close() {}
}
