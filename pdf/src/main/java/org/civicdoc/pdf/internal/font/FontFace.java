package org.civicdoc.pdf.internal.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A parsed typeface with what layout asks of it most, in tables. Immutable after {@link #parse};
 * safe to share between threads and documents. (PDFBox's {@code PDFont} is neither: each document
 * makes its own {@link SubsetFont}.)
 */
public final class FontFace {

  /** The tag of a file that holds several typefaces, ttcf. */
  private static final int COLLECTION = 0x74746366;

  /** OS/2 fsType, bit 1: the font must not be embedded. */
  private static final int RESTRICTED_LICENSE = 0x0002;

  /** OS/2 fsType, bit 8: the font must not be embedded in part. */
  private static final int NO_SUBSETTING = 0x0100;

  /** OS/2 fsType, bit 9: only bitmaps may be embedded. */
  private static final int BITMAP_ONLY = 0x0200;

  /** Each character has its own glyph. */
  private static final int NONE = -1;

  private final String name;

  private final int sign;

  private final TrueTypeFont trueType;
  private final CmapLookup characters;
  private final int unitsPerEm;
  private final int glyphs;
  private final COSDictionary descriptor;

  /** Advances by BMP character in font units; -1 where the face has no glyph. */
  private final short[] advances = new short[0x10000];

  private FontFace(String name, TrueTypeFont trueType, int sign) throws IOException {
    this.name = name;
    this.trueType = trueType;
    this.sign = sign;
    this.characters = trueType.getUnicodeCmapLookup();
    this.unitsPerEm = trueType.getUnitsPerEm();
    this.glyphs = trueType.getNumberOfGlyphs();
    this.descriptor = describe(trueType);
    for (int c = 0; c < advances.length; c++) {
      advances[c] = (short) lookUp(c);
    }
  }

  /** PDFBox reads the metrics; what it embeds for that is thrown away. */
  private static COSDictionary describe(TrueTypeFont trueType) throws IOException {
    try (PDDocument scratch = new PDDocument()) {
      return PDType0Font.load(scratch, trueType, true).getFontDescriptor().getCOSObject();
    }
  }

  /**
   * Parses a TrueType file.
   *
   * @param data the file's bytes; not copied, must not change
   * @param name what to call it in messages
   * @return the face
   * @throws IOException if it cannot be embedded as TrueType
   */
  public static FontFace parse(byte[] data, String name) throws IOException {
    if (data.length >= 4 && ByteBuffer.wrap(data).getInt() == COLLECTION) {
      throw new IOException(
          name + " is a collection of typefaces (TTC); give one of them as a file of its own");
    }
    TrueTypeFont font;
    try {
      font = new OTFParser(false).parse(new RandomAccessReadBuffer(data));
    } catch (IOException | RuntimeException e) {
      throw new IOException(name + " is not a TrueType font: " + e.getMessage(), e);
    }
    if (font.getTableMap().get("glyf") == null) {
      throw new IOException(
          name + " holds no glyf outlines (perhaps CFF); convert it to TrueType to embed it");
    }
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    int licence = os2 == null ? 0 : os2.getFsType();
    if ((licence & 0xF) == RESTRICTED_LICENSE || (licence & (NO_SUBSETTING | BITMAP_ONLY)) != 0) {
      throw new IOException(name + " forbids embedding (OS/2 fsType " + licence + ")");
    }
    font.setEnableGsub(false);
    return new FontFace(name, font, NONE);
  }

  /** A face in which each character has the glyph that one character has in this face. */
  FontFace ofSign(int character) {
    try {
      return new FontFace(name, trueType, character);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " was read when it was parsed", e);
    }
  }

  /** The character whose glyph all characters have; negative if each has its own. */
  int sign() {
    return sign;
  }

  /** What to call the face in messages. */
  public String name() {
    return name;
  }

  /** The parsed font; reading it is thread-safe once this face has been made. */
  TrueTypeFont trueType() {
    return trueType;
  }

  /** The name by which PDFs call it. */
  String postScriptName() {
    return descriptor.getNameAsString(COSName.FONT_NAME);
  }

  /** A description of the face for one PDF (ISO 32000-1, 9.8), without font program. */
  PDFontDescriptor newDescriptor() {
    COSDictionary copy = new COSDictionary(descriptor);
    copy.setItem(COSName.FONT_BBOX, new PDRectangle(copy.getCOSArray(COSName.FONT_BBOX)));
    return new PDFontDescriptor(copy);
  }

  /** How many glyphs the face has. */
  int glyphs() {
    return glyphs;
  }

  /** The number of a character's glyph; 0 if the face lacks it. */
  int glyph(int codePoint) {
    return characters.getGlyphId(sign == NONE ? codePoint : sign);
  }

  /** Whether the face has a glyph for a character. */
  public boolean has(int codePoint) {
    return advance(codePoint) >= 0;
  }

  /** The advance of a character in thousandths of an em; negative if the face lacks it. */
  public float advance(int codePoint) {
    int units = codePoint < advances.length ? advances[codePoint] : lookUp(codePoint);
    return units * 1000f / unitsPerEm;
  }

  private int lookUp(int codePoint) {
    try {
      int glyph = glyph(codePoint);
      return glyph == 0 ? -1 : trueType.getAdvanceWidth(glyph);
    } catch (IOException e) {
      // The table was read when the face was made.
      throw new UncheckedIOException(e);
    }
  }
}
