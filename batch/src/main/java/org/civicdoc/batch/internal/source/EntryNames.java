package org.civicdoc.batch.internal.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Names of files that do not say which charset they are in. */
final class EntryNames {

  private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

  private EntryNames() {}

  /**
   * Decodes a name.
   *
   * @param raw the name with each of its bytes as one character; a name that holds others was
   *     decoded already, and stays
   * @return the name as UTF-8 if it is that, or else as GB18030
   */
  static String decode(String raw) {
    if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(raw)) {
      return raw;
    }
    return decode(raw.getBytes(StandardCharsets.ISO_8859_1));
  }

  /**
   * Decodes a name.
   *
   * @param bytes the name
   * @return the name as UTF-8 if it is that, or else as GB18030
   */
  static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, CHINESE_WINDOWS);
    }
  }
}
