package org.civicdoc.pdf.internal.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** PNG files (ISO/IEC 15948) whose compressed pixels can stand in a PDF as they are. */
final class PngFile {

  private static final int SIGNATURE = 8;

  /** A chunk's length, type and checksum. */
  private static final int FRAME = 12;

  private static final int HEADER = 0x49484452; // IHDR
  private static final int PALETTE = 0x504C5445; // PLTE
  private static final int DATA = 0x49444154; // IDAT
  private static final int END = 0x49454E44; // IEND
  private static final int TRANSPARENCY = 0x74524E53; // tRNS

  private static final int ALPHA = 4;

  private PngFile() {}

  /**
   * The file without all that says how its colours are meant, which viewers would differ about; the
   * pixels stay compressed as they are.
   *
   * @return the file; null if it has transparency, is interlaced, has more than 8 bits to a colour,
   *     or is damaged, so that its pixels must be written anew
   */
  static byte @Nullable [] plain(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    ByteBuffer out = ByteBuffer.allocate(file.length);
    try {
      out.put(in.slice(0, SIGNATURE));
      in.position(SIGNATURE);
      int type = 0;
      while (type != END) {
        int start = in.position();
        int length = in.getInt();
        type = in.getInt();
        if (type == TRANSPARENCY || (type == HEADER && !isPlain(file, in.position()))) {
          return null;
        }
        if (type == HEADER || type == PALETTE || type == DATA || type == END) {
          out.put(in.slice(start, length + FRAME));
        }
        in.position(start + length + FRAME);
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return null;
    }
    byte[] plain = new byte[out.flip().remaining()];
    out.get(plain);
    return plain;
  }

  /** Behind width and height stand bit depth, colour type, compression, filter and interlacing. */
  private static boolean isPlain(byte[] file, int header) {
    return file[header + 8] <= 8 && (file[header + 9] & ALPHA) == 0 && file[header + 12] == 0;
  }
}
