package org.civicdoc.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Writes the font program and the tables of a {@link SubsetFont}. */
final class SubsetWriter {

  /** What a CIDFont's program needs (ISO 32000-1, 9.9), and hints. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /** Glyphs deflate in three quarters of the default level's time to two hundredths more. */
  private static final int LEVEL = 4;

  private static final int DEFAULT_WIDTH = 1000;

  private static final int TAG_LETTERS = 6;
  private static final int LETTERS = 26;

  private final FontFace face;
  private final CharacterCodes codes;
  private final PDDocument document;
  private final int[] glyphs;

  SubsetWriter(FontFace face, CharacterCodes codes, PDDocument document) {
    this.face = face;
    this.codes = codes;
    this.document = document;
    this.glyphs = new int[codes.highest() + 1];
    for (int code = 1; code < glyphs.length; code++) {
      glyphs[code] = face.glyph(codes.character(code));
    }
  }

  void write(COSDictionary font, PDFontDescriptor descriptor) throws IOException {
    String name = tag() + '+' + face.postScriptName();
    descriptor.setFontName(name);
    COSDictionary cidFont = new COSDictionary();
    cidFont.setItem(COSName.TYPE, COSName.FONT);
    cidFont.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    cidFont.setName(COSName.BASE_FONT, name);
    cidFont.setItem(COSName.CIDSYSTEMINFO, identity());
    cidFont.setItem(COSName.FONT_DESC, descriptor);
    cidFont.setItem(COSName.W, widths());
    writeProgram(cidFont, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(cidFont);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, deflated(new ToUnicodeMap(codes).toBytes()));
  }

  /** Six letters that tell subsets of one typeface apart (9.6.4). */
  private String tag() {
    int hash = Arrays.hashCode(glyphs);
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < TAG_LETTERS; i++) {
      tag.append((char) ('A' + Integer.remainderUnsigned(hash, LETTERS)));
      hash = Integer.divideUnsigned(hash, LETTERS);
    }
    return tag.toString();
  }

  private static COSDictionary identity() {
    COSDictionary info = new COSDictionary();
    info.setString(COSName.REGISTRY, "Adobe");
    info.setString(COSName.ORDERING, "Identity");
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  /** Advances that are not a full em, {@code first [advance …] …} (9.7.4.3). */
  private COSArray widths() {
    COSArray widths = new COSArray();
    COSArray run = new COSArray();
    int last = 0;
    for (int code = 1; code < glyphs.length; code++) {
      int width = Math.round(face.advance(codes.character(code)));
      if (width != DEFAULT_WIDTH) {
        if (last == 0 || code != last + 1) {
          run = new COSArray();
          widths.add(COSInteger.get(code));
          widths.add(run);
        }
        run.add(COSInteger.get(width));
        last = code;
      }
    }
    return widths;
  }

  private void writeProgram(COSDictionary cidFont, PDFontDescriptor descriptor) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(face.trueType(), TABLES);
    Set<Integer> wanted = new HashSet<>();
    for (int glyph : glyphs) {
      wanted.add(glyph);
    }
    subsetter.addGlyphIds(wanted);
    ByteArrayOutputStream program = new ByteArrayOutputStream(256 * glyphs.length);
    Map<Integer, Integer> kept = subsetter.getGIDMap();
    subsetter.writeToStream(program);
    COSStream stream = deflated(program.toByteArray());
    stream.setInt(COSName.LENGTH1, program.size());
    descriptor.setFontFile2(new PDStream(stream));
    cidFont.setItem(COSName.CID_TO_GID_MAP, deflated(glyphMap(kept)));
  }

  /** The new number of each code's glyph, in two bytes (9.7.4.2). */
  private byte[] glyphMap(Map<Integer, Integer> kept) {
    int[] renumbered = new int[face.glyphs()];
    kept.forEach((number, glyph) -> renumbered[glyph] = number);
    byte[] map = new byte[2 * glyphs.length];
    for (int code = 0; code < glyphs.length; code++) {
      int number = renumbered[glyphs[code]];
      map[2 * code] = (byte) (number >> 8);
      map[2 * code + 1] = (byte) number;
    }
    return map;
  }

  private COSStream deflated(byte[] data) throws IOException {
    COSStream stream = new PDStream(document).getCOSObject();
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    Deflater deflater = new Deflater(LEVEL);
    try (OutputStream out =
        new DeflaterOutputStream(stream.createRawOutputStream(), deflater, 8192)) {
      out.write(data);
    } finally {
      deflater.end();
    }
    return stream;
  }
}
