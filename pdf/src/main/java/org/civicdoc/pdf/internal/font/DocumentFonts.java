package org.civicdoc.pdf.internal.font;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.civicdoc.pdf.FontRole;

/**
 * The typefaces of a {@link FontSet} for one PDF: each becomes one {@code PDFont} of the document,
 * made when first used. Not thread-safe; one instance per rendering.
 *
 * <p>Style sheets name the families {@code Song} (with a real bold), {@code Hei}, {@code Kai},
 * {@code Fangsong} and {@code TitleSong}. Each is registered as regular and as bold, so that the
 * engine never thickens one by stroking it.
 */
public final class DocumentFonts {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final FontSet set;
  private final PDDocument document;
  private final Map<String, FontFace> faces = new HashMap<>();
  private final Map<FontFace, PDFont> embedded = new HashMap<>();
  private final Map<FontDescription, FontFace> described = new HashMap<>();

  /**
   * Prepares the fonts of a document.
   *
   * @param set the typefaces
   * @param document the PDF that they will be embedded in
   */
  public DocumentFonts(FontSet set, PDDocument document) {
    this.set = set;
    this.document = document;
  }

  /** Makes the families known to an engine that is being built. */
  public void register(PdfRendererBuilder builder) {
    register(builder, "Song", FontRole.SONG, FontRole.SONG_BOLD);
    register(builder, "Hei", FontRole.HEI, FontRole.HEI);
    register(builder, "Kai", FontRole.KAI, FontRole.KAI);
    register(builder, "Fangsong", FontRole.FANGSONG, FontRole.FANGSONG);
    register(builder, "TitleSong", FontRole.TITLE_SONG, FontRole.TITLE_SONG);
  }

  private void register(
      PdfRendererBuilder builder, String family, FontRole regular, FontRole bold) {
    builder.useFont(supplier(family, REGULAR, regular), family, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(supplier(family, BOLD, bold), family, BOLD, FontStyle.NORMAL, true);
  }

  private PDFontSupplier supplier(String family, int weight, FontRole role) {
    return supplier(family, weight, set.face(role));
  }

  /** Makes the faces known that stand in where a family lacks a character; the last has a sign. */
  public void registerFallbacks(PdfBoxFontResolver resolver) {
    List<FontFace> chain = new ArrayList<>(set.chain(FontRole.SONG));
    chain.add(EmbeddedFonts.missing());
    for (int i = 0; i < chain.size(); i++) {
      String family = "Fallback" + i;
      for (int weight : new int[] {REGULAR, BOLD}) {
        resolver.addFont(
            supplier(family, weight, chain.get(i)),
            family,
            weight,
            IdentValue.NORMAL,
            true,
            FontGroup.FINAL_FALLBACK);
      }
    }
  }

  private PDFontSupplier supplier(String family, int weight, FontFace face) {
    faces.put(key(family, weight), face);
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        return embedded.computeIfAbsent(face, used -> new SubsetFont(used, document));
      }
    };
  }

  /** The face behind one of the engine's descriptions. */
  public FontFace face(FontDescription description) {
    return described.computeIfAbsent(
        description,
        known -> {
          FontFace face = faces.get(key(known.getFamily(), known.getWeight()));
          if (face == null) {
            throw new IllegalStateException("the engine made up a font: " + known);
          }
          return face;
        });
  }

  private static String key(String family, int weight) {
    return family + ':' + weight;
  }
}
