package org.civicdoc.pdf.internal.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the segments before the pixels of a JPEG file say (ISO/IEC 10918-1, annex B).
 *
 * @param width of a row in pixels
 * @param height number of rows
 * @param components samples of each pixel: 1 for grey, 3 for colours of light, 4 for inks
 * @param inks how the samples of four are meant
 * @param orientation how the picture stands
 */
record JpegFile(int width, int height, int components, Inks inks, Orientation orientation) {

  private static final int SIGNATURE = 2;

  /** A segment's length counts itself. */
  private static final int LENGTH = 2;

  private static final int START_OF_FRAME = 0xC0;
  private static final int LAST_START_OF_FRAME = 0xCF;
  private static final int START_OF_SCAN = 0xDA;
  private static final int EXIF_SEGMENT = 0xE1; // APP1
  private static final int ADOBE_SEGMENT = 0xEE; // APP14

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

  /** Behind the name stand a version and two sets of flags, of two bytes each. */
  private static final int ADOBE_TRANSFORM = 11;

  /** Before them stands the precision, of one byte. */
  private static final int FRAME_HEIGHT = 1;

  private static final int FRAME_WIDTH = 3;
  private static final int FRAME_COMPONENTS = 5;

  /** Reads the segments; what is not said, or damaged, has its default. */
  static JpegFile of(byte[] file) {
    JpegFile said = new JpegFile(0, 0, 0, Inks.AS_WRITTEN, Orientation.UPRIGHT);
    ByteBuffer in = ByteBuffer.wrap(file).position(Math.min(SIGNATURE, file.length));
    try {
      int marker = nextMarker(in);
      while (marker != START_OF_SCAN) {
        int length = Short.toUnsignedInt(in.getShort()) - LENGTH;
        said = said.with(marker, in.slice(in.position(), length));
        in.position(in.position() + length);
        marker = nextMarker(in);
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      // The decoder says what is damaged.
      return said;
    }
    return said;
  }

  private JpegFile with(int marker, ByteBuffer segment) {
    if (marker == EXIF_SEGMENT && startsWith(segment, EXIF)) {
      ByteBuffer tiff = segment.slice(EXIF.length, segment.limit() - EXIF.length);
      return new JpegFile(width, height, components, inks, Orientation.ofTiff(tiff));
    }
    if (marker == ADOBE_SEGMENT && startsWith(segment, ADOBE)) {
      Inks adobe = segment.get(ADOBE_TRANSFORM) == 2 ? Inks.INVERTED_YCCK : Inks.INVERTED;
      return new JpegFile(width, height, components, adobe, orientation);
    }
    if (isStartOfFrame(marker)) {
      return new JpegFile(
          Short.toUnsignedInt(segment.getShort(FRAME_WIDTH)),
          Short.toUnsignedInt(segment.getShort(FRAME_HEIGHT)),
          segment.get(FRAME_COMPONENTS),
          inks,
          orientation);
    }
    return this;
  }

  /** Whether the file can stand in a PDF as it is. */
  boolean isPlain() {
    return components <= 3 && orientation.isUpright();
  }

  /** A marker is the first byte other than FF behind FF. */
  private static int nextMarker(ByteBuffer in) {
    int marker = 0xFF;
    while (marker == 0xFF) {
      marker = Byte.toUnsignedInt(in.get());
    }
    return marker;
  }

  /** Without those that stand between: DHT, JPG and DAC. */
  private static boolean isStartOfFrame(int marker) {
    return marker >= START_OF_FRAME
        && marker <= LAST_START_OF_FRAME
        && marker != 0xC4
        && marker != 0xC8
        && marker != 0xCC;
  }

  private static boolean startsWith(ByteBuffer segment, byte[] name) {
    byte[] start = new byte[Math.min(name.length, segment.remaining())];
    segment.get(0, start);
    return Arrays.equals(start, name);
  }
}
