package org.civicdoc.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.civicdoc.pdf.FontRole;
import org.junit.jupiter.api.Test;

class SubsetFontTest {

  private static final FontFace FACE =
      Objects.requireNonNull(EmbeddedFonts.byRole().get(FontRole.SONG));

  @Test
  void eachCharacterIsReadAsItWasWrittenAndAsWide() throws IOException {
    StringBuilder text = new StringBuilder("\u00A0 甲A·");
    for (int c = 0x4E00; text.length() < 700; c++) {
      if (FACE.has(c)) {
        text.append((char) c);
      }
    }
    try (PDDocument pdf = Loader.loadPDF(printed(text.toString()))) {
      PDFont font = font(pdf);
      assertThat(FACE.glyph('\u00A0')).isEqualTo(FACE.glyph(' '));
      assertThat(font.isEmbedded()).isTrue();
      assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
      for (int i = 0; i < text.length(); i++) {
        int code = i + 1;
        assertThat(font.toUnicode(code)).isEqualTo(text.substring(i, i + 1));
        assertThat(font.getWidth(code)).isCloseTo(FACE.advance(text.charAt(i)), within(0.5f));
        assertThat(font.getWidthFromFont(code)).isCloseTo(font.getWidth(code), within(1f));
      }
    }
  }

  @Test
  void aCharacterThatTheFaceLacksIsRefused() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      SubsetFont font = new SubsetFont(FACE, pdf);
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> font.getStringWidth("甲\uE123"))
          .withMessageContaining("song-regular.ttf");
    }
  }

  @Test
  void aFaceOfOneSignHasCodesForAsManyCharactersAsThereAreCodes() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      SubsetFont font = new SubsetFont(FACE.ofSign('〓'), pdf);
      byte[] sign = font.encode('〓');
      byte[] first = font.encode(0x20000);
      for (int c = 0x20000; c < 0x30000; c++) {
        font.addToSubset(c);
      }

      assertThat(font.encode(0x20000)).isEqualTo(first).isNotEqualTo(sign);
      assertThat(font.encode(0x30000)).isEqualTo(sign);
      assertThat(font.getStringWidth(Character.toString(0x30000))).isEqualTo(FACE.advance('〓'));
    }
  }

  private static byte[] printed(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new SubsetFont(FACE, pdf), 12);
        content.showText(text);
        content.endText();
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static PDFont font(PDDocument pdf) throws IOException {
    COSName name = pdf.getPage(0).getResources().getFontNames().iterator().next();
    return pdf.getPage(0).getResources().getFont(name);
  }
}
