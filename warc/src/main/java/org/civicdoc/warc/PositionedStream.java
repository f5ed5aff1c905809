package org.civicdoc.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/**
 * A buffered channel that knows where its reader is, also when that has gone back to a mark. To
 * step back within the buffer costs nothing, which matters where a channel is a connection.
 */
final class PositionedStream extends BufferedInputStream {

  private static final int BUFFER = 1 << 16;

  private final ChannelInput channel;

  PositionedStream(SeekableByteChannel channel) {
    this(new ChannelInput(channel));
  }

  private PositionedStream(ChannelInput channel) {
    super(channel, BUFFER);
    this.channel = channel;
  }

  /** The offset of the next byte. */
  synchronized long position() {
    return channel.position() - (count - pos);
  }

  synchronized void seek(long position) {
    long bufferStart = channel.position() - count;
    if (position >= bufferStart && position <= channel.position()) {
      pos = (int) (position - bufferStart);
    } else {
      channel.seek(position);
      pos = 0;
      count = 0;
    }
    markpos = -1;
  }

  /**
   * Tells damage, which its readers meet with exceptions of many kinds, from failure of the channel
   * itself.
   *
   * @throws IOException if the channel has failed
   */
  void throwFailure() throws IOException {
    channel.throwFailure();
  }

  /** Leaves the channel open. */
  @Override
  public void close() {}
}
