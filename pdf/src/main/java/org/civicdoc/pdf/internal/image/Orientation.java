package org.civicdoc.pdf.internal.image;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a picture stands, as cameras note it (Exif, CIPA DC-008, tag 274).
 *
 * @param value 1 to 8: which sides the first row and the first column are
 */
record Orientation(int value) {

  static final Orientation UPRIGHT = new Orientation(1);

  private static final int TAG = 0x0112;

  /** A tag, a type, a count, and a value or where it is. */
  private static final int ENTRY = 12;

  private static final int VALUE = 8;

  /** What TIFF data says, which the metadata in a JPEG file is; upright if it is damaged. */
  static Orientation ofTiff(ByteBuffer tiff) {
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int end = directory + 2 + ENTRY * Short.toUnsignedInt(tiff.getShort(directory));
      for (int entry = directory + 2; entry < end; entry += ENTRY) {
        int value = tiff.getShort(entry + VALUE);
        if (tiff.getShort(entry) == TAG && value >= 1 && value <= 8) {
          return new Orientation(value);
        }
      }
      return UPRIGHT;
    } catch (IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  boolean isUpright() {
    return value == 1;
  }

  /** Whether rows are columns. */
  boolean isSideways() {
    return value >= 5;
  }

  /** What sets the picture upright. */
  AffineTransform upright(int width, int height) {
    return switch (value) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
