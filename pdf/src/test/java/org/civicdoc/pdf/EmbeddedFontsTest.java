package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedFontsTest {

  @ParameterizedTest
  @ValueSource(strings = {"song-regular.ttf", "song-bold.ttf", "hei-medium.ttf", "kai-regular.ttf"})
  void everyFaceIsAsThePdfNeedsIt(String file) throws Exception {
    byte[] data = EmbeddedFont.bytes(file);
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(data))) {
      assertThat(font.getTableMap().keySet())
          .contains("glyf")
          .doesNotContain("GSUB", "GPOS", "vmtx", "vhea");
      CmapLookup characters = font.getUnicodeCmapLookup();
      CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
      for (int c = 0x2E80; c <= 0x9FFF; c++) {
        if (c <= 0x2FDF) {
          assertThat(characters.getGlyphId(c)).as("radical U+%04X", c).isZero();
        } else if (c >= 0x4E00 && gb2312.canEncode((char) c)) {
          assertThat(characters.getGlyphId(c)).as("U+%04X of GB 2312", c).isPositive();
        }
      }
      assertThat(characters.getGlyphId(0x3013)).as("〓").isPositive();
    }
    assertThat(sums()).contains(sha256(data) + "  output/" + file);
  }

  @Test
  void aChangedFaceDoesNotCarryAReservedName() throws Exception {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(EmbeddedFont.bytes("kai-regular.ttf")))) {
      assertThat(font.getNaming().getFontFamily()).isEqualTo("Civic Kai");
      assertThat(font.getName()).doesNotContainIgnoringCase("LXGW").doesNotContain("霞鹜");
    }
  }

  @Test
  void theirLicenceLiesBesideThem() throws IOException {
    assertThat(new String(EmbeddedFont.bytes("OFL.txt"), java.nio.charset.StandardCharsets.UTF_8))
        .contains("SIL OPEN FONT LICENSE Version 1.1", "Adobe", "LXGW");
    assertThat(PdfRenderer.class.getResource("/META-INF/NOTICE")).isNotNull();
  }

  private static List<String> sums() throws IOException {
    return Files.readAllLines(Path.of("fonts", "sha256sums"));
  }

  private static String sha256(byte[] data) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
  }
}
