package org.civicdoc.batch.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Numbers by 64-bit hashes of texts, in 32 to 64 bytes an entry, so that a job over millions of
 * pages remembers them all. Two texts of one hash are as likely as one in 10⁷ among a million.
 */
public final class LongMap {

  private static final int FIRST_SIZE = 1 << 10;

  private long[] keys = new long[FIRST_SIZE];
  private long[] values = new long[FIRST_SIZE];
  private int used;

  /**
   * The hash of a text.
   *
   * @param text the text
   * @return the first 64 bits of its SHA-256; never 0
   */
  public static long hash(String text) {
    byte[] digest = Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    long hash = ByteBuffer.wrap(digest).getLong();
    return hash == 0 ? 1 : hash;
  }

  /**
   * Adds a number unless there is one.
   *
   * @param key a hash
   * @param value the number
   * @return the number that is there now
   */
  public long putIfAbsent(long key, long value) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      put(key, value);
      return value;
    }
    return values[slot];
  }

  /**
   * Adds a number, or replaces the one that is there.
   *
   * @param key a hash
   * @param value the number
   */
  public void put(long key, long value) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    values[slot] = value;
    if (used > keys.length / 2) {
      grow();
    }
  }

  /**
   * Looks a number up.
   *
   * @param key a hash
   * @param absent what to return if there is none
   * @return the number
   */
  public long get(long key, long absent) {
    int slot = slot(key);
    return keys[slot] == 0 ? absent : values[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
