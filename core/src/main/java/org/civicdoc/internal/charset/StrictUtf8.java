package org.civicdoc.internal.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes that are UTF-8 throughout. Text in a double-byte charset gives itself away within a
 * few characters, and costs no more than these.
 */
final class StrictUtf8 {

  private StrictUtf8() {}

  /** The text; null if any of the bytes are no UTF-8. */
  static @Nullable CharBuffer decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean sound =
        decoder.decode(ByteBuffer.wrap(bytes), text, true).isUnderflow()
            && decoder.flush(text).isUnderflow();
    return sound ? text.flip() : null;
  }
}
