package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class TextEqualityTest {

  /**
   * No typeface has these characters; the marks beside them keep some of them from a line's end.
   */
  private static final CivicDocument MISSING_BESIDE_PUNCTUATION =
      Sample.document(Sample.paragraph("聽取意見。與會議員認為，全市河道水質逐年好轉。"));

  private static final PdfRenderer RENDERER = PdfRenderer.builder().build();

  static List<CivicDocument> documents() {
    return List.of(Sample.everything(), Sample.notice(), MISSING_BESIDE_PUNCTUATION);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void markupHoldsTheDocumentsTextInOrder(CivicDocument document) {
    assertThat(PdfText.own(markup(document)))
        .isEqualTo(PdfText.compact(PlainText.of(document).text()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pdfHoldsTheMarkupsTextCodePointForCodePoint(CivicDocument document) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    RENDERER.render(document, pdf);

    assertThat(PdfText.body(pdf.toByteArray())).isEqualTo(PdfText.printed(markup(document)));
  }

  private static Document markup(CivicDocument document) {
    return PdfText.markup(RENDERER, document, PdfContext.none());
  }
}
