package org.civicdoc.pdf.internal.typesetting;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.IdentityHashMap;
import java.util.List;
import org.civicdoc.pdf.internal.font.DocumentFonts;
import org.civicdoc.pdf.internal.font.FontFace;

/**
 * Measures text with the tables of {@link FontFace}, and draws justified text so that only the gaps
 * of {@link LineBreakRules#canStretch} grow. (The engine would stretch every gap: 7 8 . 4 6 %.) One
 * instance per rendering.
 */
public final class CivicTextRenderer extends PdfBoxTextRenderer {

  private final DocumentFonts fonts;
  private final SharedContext context;
  private final IdentityHashMap<FontSpecification, PdfBoxFSFont> resolved = new IdentityHashMap<>();

  /**
   * Measures with a document's fonts.
   *
   * @param fonts the fonts
   * @param context the engine's context, which resolves fonts
   */
  public CivicTextRenderer(DocumentFonts fonts, SharedContext context) {
    this.fonts = fonts;
    this.context = context;
  }

  @Override
  public int getWidth(FontContext fontContext, FSFont font, String text) {
    float width = measure((PdfBoxFSFont) font, text, 0, text.length());
    int floor = (int) width;
    return width - floor < 0.01f ? floor : floor + 1;
  }

  /** The natural width of a part of a text in the engine's dots. */
  float measure(PdfBoxFSFont font, CharSequence text, int start, int end) {
    List<FontDescription> descriptions = font.getFontDescriptions();
    FontFace main = fonts.face(descriptions.get(0));
    float thousandths = 0;
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(text, i);
      float advance = main.advance(c);
      thousandths += advance >= 0 ? advance : fallbackAdvance(descriptions, c);
      i += Character.charCount(c);
    }
    return thousandths / 1000f * font.getSize2D();
  }

  private float fallbackAdvance(List<FontDescription> descriptions, int c) {
    for (FontDescription description : descriptions) {
      float advance = fonts.face(description).advance(c);
      if (advance >= 0) {
        return advance;
      }
    }
    return 0;
  }

  /** {@code info} holds the width of a gap, from {@link LineJustifier}. */
  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, JustificationInfo info) {
    float gap = info.getNonSpaceAdjust();
    if (gap == 0) {
      drawString(device, text, x, y);
      return;
    }
    PdfBoxFSFont font = currentFont(device);
    float left = x;
    int start = 0;
    while (start < text.length()) {
      boolean stretched = Gaps.isStretchable(text, Gaps.next(text, start));
      int end = Gaps.endOfRun(text, start, stretched);
      String run = text.substring(start, end);
      if (stretched) {
        super.drawString(device, run, left, y, info);
      } else {
        drawString(device, run, left, y);
      }
      int gaps = stretched ? run.codePointCount(0, run.length()) - 1 : 0;
      if (Gaps.isStretchable(text, end)) {
        gaps++;
      }
      left += measure(font, text, start, end) + gap * gaps;
      start = end;
    }
  }

  private PdfBoxFSFont currentFont(OutputDevice device) {
    FontSpecification specification = ((AbstractOutputDevice) device).getFontSpecification();
    return resolved.computeIfAbsent(
        specification, wanted -> (PdfBoxFSFont) context.getFont(wanted));
  }
}
