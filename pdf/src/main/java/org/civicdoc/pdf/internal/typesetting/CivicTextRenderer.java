package org.civicdoc.pdf.internal.typesetting;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.civicdoc.pdf.internal.font.DocumentFonts;
import org.civicdoc.pdf.internal.font.FontFace;
import org.jspecify.annotations.Nullable;

/**
 * Measures text with the tables of {@link FontFace}, and draws justified text so that only the gaps
 * of {@link LineBreakRules#canStretch} grow. (The engine would stretch every gap: 7 8 . 4 6 %.) One
 * instance per rendering.
 */
public final class CivicTextRenderer extends PdfBoxTextRenderer {

  private final DocumentFonts fonts;
  private final SharedContext context;
  private final float tracking;
  private final IdentityHashMap<FontSpecification, PdfBoxFSFont> resolved = new IdentityHashMap<>();
  private @Nullable PDPageContentStream page;

  /**
   * Measures with a document's fonts.
   *
   * @param fonts the fonts
   * @param context the engine's context, which resolves fonts
   * @param tracking ems to add to the width of each full-width character; may be negative
   */
  public CivicTextRenderer(DocumentFonts fonts, SharedContext context, float tracking) {
    this.fonts = fonts;
    this.context = context;
    this.tracking = tracking;
  }

  @Override
  public int getWidth(FontContext fontContext, FSFont font, String text) {
    float width = measure((PdfBoxFSFont) font, text, 0, text.length());
    int floor = (int) width;
    return width - floor < 0.01f ? floor : floor + 1;
  }

  /** The width of a part of a text in the engine's dots, tracking included. */
  float measure(PdfBoxFSFont font, CharSequence text, int start, int end) {
    float width = natural(font, text, start, end);
    if (tracking != 0) {
      for (int i = start; i < end; i = Gaps.next(text, i)) {
        if (CharacterClass.isWide(Character.codePointAt(text, i))) {
          width += tracking * font.getSize2D();
        }
      }
    }
    return width;
  }

  private float natural(PdfBoxFSFont font, CharSequence text, int start, int end) {
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

  /** Goes on to another page's content. */
  public void setPage(PDPageContentStream content) {
    page = content;
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    draw(device, text, x, y, 0);
  }

  /** {@code info} holds the width of a gap, from {@link LineJustifier}. */
  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, JustificationInfo info) {
    draw(device, text, x, y, info.getNonSpaceAdjust());
  }

  /** Draws runs of characters that have the same distance from each other. */
  private void draw(OutputDevice device, String text, float x, float y, float gap) {
    PdfBoxFSFont font = currentFont(device);
    Gaps gaps = new Gaps(text, gap, tracking * font.getSize2D());
    float left = x;
    int start = 0;
    while (start < text.length()) {
      int end = gaps.endOfRun(start);
      float distance = gaps.before(Gaps.next(text, start));
      String run = text.substring(start, end);
      space(distance / ((PdfBoxOutputDevice) device).getDotsPerPoint());
      super.drawString(device, run, left, y);
      int inner = run.codePointCount(0, run.length()) - 1;
      left += natural(font, text, start, end) + distance * inner + gaps.before(end);
      start = end;
    }
  }

  /** The engine would place each character by itself. */
  private void space(float points) {
    try {
      Objects.requireNonNull(page, "page").setCharacterSpacing(points);
    } catch (IOException e) {
      throw new UncheckedIOException("the page's content cannot be written", e);
    }
  }

  private PdfBoxFSFont currentFont(OutputDevice device) {
    FontSpecification specification = ((AbstractOutputDevice) device).getFontSpecification();
    return resolved.computeIfAbsent(
        specification, wanted -> (PdfBoxFSFont) context.getFont(wanted));
  }
}
