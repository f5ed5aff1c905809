package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.civicdoc.model.CivicDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class FontSourceTest {

  /** 𠮷, in none of the embedded typefaces. */
  private static final int RARE = 0x20BB7;

  @Test
  void aFallbackIsUsedForWhatTheEmbeddedTypefacesLack() throws Exception {
    FontSource fallback = FontSource.read(FontRole.FALLBACK, withRareCharacter(), "rare.ttf");
    PdfRenderer renderer = PdfRenderer.builder().font(fallback).build();
    CivicDocument document =
        Sample.document(Sample.paragraph("姓" + Character.toString(RARE) + "名。"));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();

    PdfResult result = renderer.render(document, pdf);

    assertThat(result.warnings()).isEmpty();
    assertThat(PdfText.body(pdf.toByteArray())).contains("姓" + Character.toString(RARE) + "名。");
    assertThat(VeraPdf.failures(pdf.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void whatIsNoFontIsNamed() {
    byte[] text = "<html>".getBytes(StandardCharsets.US_ASCII);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> FontSource.read(FontRole.FANGSONG, text, "仿宋.ttf"))
        .withMessageContaining("仿宋.ttf is not a TrueType font");
  }

  @Test
  void aCollectionOfTypefacesIsNamed() {
    byte[] collection = "ttcf\0\1\0\0\0\0\0\2".getBytes(StandardCharsets.US_ASCII);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> FontSource.read(FontRole.SONG, collection, "simsun.ttc"))
        .withMessageContaining("simsun.ttc is a collection of typefaces");
  }

  /** OS/2 fsType: restricted, no subsetting, bitmaps only. */
  @ParameterizedTest
  @ValueSource(shorts = {0x0002, 0x0100, 0x0200})
  void aFontThatForbidsEmbeddingIsRefused(short licence) throws Exception {
    byte[] font = EmbeddedFont.bytes("hei-medium.ttf");
    ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, licence);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> FontSource.read(FontRole.HEI, font, "hei.ttf"))
        .withMessageContaining("hei.ttf forbids embedding");
  }

  /** Gives another character's glyph to the rare one, by a group of the cmap's format 12. */
  private static byte[] withRareCharacter() throws IOException {
    byte[] font = EmbeddedFont.bytes("kai-regular.ttf");
    ByteBuffer data = ByteBuffer.wrap(font);
    int cmap = table(font, "cmap");
    for (int i = 0; i < data.getShort(cmap + 2); i++) {
      int subtable = cmap + data.getInt(cmap + 4 + 8 * i + 4);
      if (data.getShort(subtable) == 12) {
        int group = subtable + 16;
        while (data.getInt(group) < RARE) {
          group += 12;
        }
        data.putInt(group, RARE);
        data.putInt(group + 4, RARE);
      }
    }
    return font;
  }

  private static int table(byte[] font, String tag) {
    ByteBuffer data = ByteBuffer.wrap(font);
    for (int entry = 12; entry < 12 + 16 * data.getShort(4); entry += 16) {
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
        return data.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException("no table " + tag);
  }
}
