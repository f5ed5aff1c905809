package org.civicdoc.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A typeface in one PDF: a composite font (ISO 32000-1, 9.7) that holds what has been printed with
 * it. Not thread-safe; PDFBox asks for {@link #subset()} when it saves the document.
 *
 * <p>PDFBox's own {@code PDType0Font} has a code for each glyph of the typeface, and describes all
 * of them twice for each document: a third of a document's time. Here a code is a character that
 * the document uses, so that characters which share a glyph stay apart when text is extracted.
 */
final class SubsetFont extends PDFont {

  private final FontFace face;
  private final PDDocument document;
  private final CharacterCodes codes = new CharacterCodes();

  SubsetFont(FontFace face, PDDocument document) {
    super(dictionary(face));
    this.face = face;
    this.document = document;
    setFontDescriptor(face.newDescriptor());
    if (face.sign() >= 0) {
      codes.take(face.sign());
    }
  }

  private static COSDictionary dictionary(FontFace face) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, face.postScriptName());
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    return font;
  }

  @Override
  protected byte[] encode(int codePoint) {
    advance(codePoint);
    int code = code(codePoint);
    return new byte[] {(byte) (code >> 8), (byte) code};
  }

  /** Past the last code, a sign for a character is a sign only. */
  private int code(int codePoint) {
    boolean sign = face.sign() >= 0 && codes.isFull() && codes.find(codePoint) == 0;
    return codes.take(sign ? face.sign() : codePoint);
  }

  @Override
  public float getStringWidth(String text) {
    float width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += advance(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  private float advance(int codePoint) {
    float advance = face.advance(codePoint);
    boolean spent = face.sign() < 0 && codes.isFull() && codes.find(codePoint) == 0;
    if (advance < 0 || spent) {
      throw new MissingCharacterException(face, codePoint);
    }
    return advance;
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    int high = in.read();
    return high << 8 | in.read();
  }

  @Override
  public float getWidth(int code) {
    return getWidthFromFont(code);
  }

  @Override
  public float getWidthFromFont(int code) {
    return face.advance(codes.character(code));
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return true;
  }

  @Override
  public boolean willBeSubset() {
    return true;
  }

  @Override
  public void addToSubset(int codePoint) {
    code(codePoint);
  }

  @Override
  public void subset() throws IOException {
    new SubsetWriter(face, codes, document).write(getCOSObject(), getFontDescriptor());
  }

  @Override
  public String getName() {
    return getCOSObject().getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public BoundingBox getBoundingBox() {
    PDRectangle box = getFontDescriptor().getFontBoundingBox();
    return new BoundingBox(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
  }

  @Override
  @Deprecated
  public float getHeight(int code) {
    throw new UnsupportedOperationException("the descriptor has the ascent");
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("this font is embedded");
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }
}
