package org.civicdoc.pdf.internal.markup;

import java.util.List;
import java.util.stream.Stream;
import org.civicdoc.pdf.FontRole;
import org.civicdoc.pdf.internal.font.FontFace;
import org.civicdoc.pdf.internal.font.FontSet;
import org.civicdoc.pdf.internal.typesetting.LineBreakRules;

/** How wide a text is in the widest of some typefaces. */
final class TextMeasure {

  private final List<FontFace> faces;

  private TextMeasure(FontSet fonts, FontRole... roles) {
    faces = Stream.of(roles).map(fonts::face).distinct().toList();
  }

  /** In any typeface that text is set in, be it a heading or bold. */
  static TextMeasure ofAnyText(FontSet fonts) {
    return new TextMeasure(
        fonts, FontRole.SONG, FontRole.SONG_BOLD, FontRole.HEI, FontRole.KAI, FontRole.FANGSONG);
  }

  /** In the typefaces of the themes' text that is not formatted. */
  static TextMeasure ofPlainText(FontSet fonts) {
    return new TextMeasure(fonts, FontRole.SONG, FontRole.FANGSONG);
  }

  /** Ems of a text. */
  float ems(String text) {
    return ems(text, 0, text.length());
  }

  /** Ems of the longest part of a text that no line may break within. */
  float emsOfLongestWord(String text) {
    float longest = 0;
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || LineBreakRules.canBreak(text, i)) {
        longest = Math.max(longest, ems(text, start, i));
        start = i;
      }
    }
    return longest;
  }

  private float ems(String text, int start, int end) {
    float thousandths = 0;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      thousandths += advance(c);
      i += Character.charCount(c);
    }
    return thousandths / 1000;
  }

  private float advance(int c) {
    float widest = -1;
    for (FontFace face : faces) {
      widest = Math.max(widest, face.advance(c));
    }
    return widest < 0 ? 1000 : widest;
  }
}
