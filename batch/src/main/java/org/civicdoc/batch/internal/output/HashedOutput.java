package org.civicdoc.batch.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.civicdoc.batch.internal.Digests;

/** Writes to a file and hashes on the way. */
final class HashedOutput extends OutputStream {

  private final MessageDigest digest = Digests.sha256();
  private final Path path;
  private final OutputStream file;
  private long bytes;

  /**
   * Starts without bytes.
   *
   * @param path the file's name, for messages
   */
  HashedOutput(Path path, OutputStream file) {
    this.path = path;
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    try {
      file.write(data, offset, length);
    } catch (IOException e) {
      throw DiskFullException.orSame(path, e);
    }
    digest.update(data, offset, length);
    bytes += length;
  }

  /** To be asked once, at the end. */
  WholeFile.Content content() {
    return new WholeFile.Content(bytes, HexFormat.of().formatHex(digest.digest()));
  }
}
