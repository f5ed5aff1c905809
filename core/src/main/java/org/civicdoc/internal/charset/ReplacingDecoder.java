package org.civicdoc.internal.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes, puts U+FFFD for what means nothing in the charset, and counts it. */
final class ReplacingDecoder {

  private final Charset charset;
  private int undecodable;
  private int cutAtEnd;

  ReplacingDecoder(Charset charset) {
    this.charset = charset;
  }

  CharBuffer decode(byte[] bytes, int offset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    CharBuffer out =
        CharBuffer.allocate((int) (in.remaining() * (double) decoder.averageCharsPerByte()) + 16);
    CoderResult result = decoder.decode(in, out, true);
    while (!result.isUnderflow()) {
      if (result.isOverflow()) {
        out = grown(out);
      } else {
        if (out.remaining() == 0) {
          out = grown(out);
        }
        out.put('\uFFFD');
        undecodable += result.length();
        in.position(in.position() + result.length());
        // Only the last character can be short of bytes; all others are plainly wrong.
        cutAtEnd = result.isMalformed() && !in.hasRemaining() ? result.length() : 0;
      }
      result = decoder.decode(in, out, true);
    }
    return out.flip();
  }

  /** The number of bytes that were replaced. */
  int undecodable() {
    return undecodable;
  }

  /** How many of them are the beginning of a character inside which the bytes end. */
  int cutAtEnd() {
    return cutAtEnd;
  }

  private static CharBuffer grown(CharBuffer full) {
    return CharBuffer.allocate(full.capacity() * 2 + 16).put(full.flip());
  }
}
