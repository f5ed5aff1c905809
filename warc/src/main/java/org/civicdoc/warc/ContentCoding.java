package org.civicdoc.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateParameters;
import org.netpreserve.jwarc.DecodedBody;

/** The content codings that servers use (RFC 9110, 8.4.1). */
final class ContentCoding {

  private static final int LOOK_INSIDE = 512;

  private ContentCoding() {}

  /**
   * Undoes a coding. Text stays as it is, whatever the head says of it: either the coding was
   * undone before, or it is none, such as {@code utf-8}.
   *
   * @param coding its name in lower case
   * @param packed the bytes
   * @param maxBytes how many may come out
   * @return the bytes without it
   * @throws IOException if nothing comes out, or too much
   */
  static Undone undo(String coding, byte[] packed, int maxBytes) throws IOException {
    Undone undone;
    try {
      undone = Undone.read(open(coding, packed), packed.length, maxBytes);
    } catch (PageTooLargeException | ArchiveBombException e) {
      throw e;
    } catch (IOException e) {
      undone = new Undone(new byte[0], WarcChunk.reason(e));
    }
    if (undone.damage() != null && isText(packed)) {
      return new Undone(packed, null);
    }
    if (undone.isNothing()) {
      throw new IOException(
          "the payload cannot be decoded (Content-Encoding: " + coding + "): " + undone.damage());
    }
    return undone;
  }

  private static InputStream open(String coding, byte[] packed) throws IOException {
    InputStream in = new ByteArrayInputStream(packed);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "br" ->
          DecodedBody.create(Channels.newChannel(in), DecodedBody.Encoding.BROTLI).stream();
      case "deflate" -> {
        // It means zlib's format, but some servers leave that out, as RFC 9110 says in 8.4.1.2.
        DeflateParameters parameters = new DeflateParameters();
        parameters.setWithZlibHeader(DeflateCompressorInputStream.matches(packed, packed.length));
        yield new DeflateCompressorInputStream(in, parameters);
      }
      default -> throw new IOException("the coding is not known");
    };
  }

  /** Whether there is no "binary data byte" (WHATWG MIME Sniffing, 3) among the first. */
  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, LOOK_INSIDE); i++) {
      int b = bytes[i];
      boolean control = b >= 0 && b < ' ';
      if (control && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1b) {
        return false;
      }
    }
    return true;
  }
}
