package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.civicdoc.model.CivicDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class MissingCharacterTest {

  private static final CivicDocument DOCUMENT =
      Sample.document(
          Sample.paragraph("王\uD842\uDFB7同志，\uD83C\uDF89庆典；⼈大（U+2F08）；零\u200B宽\uFEFF度\u0007。"));

  @Test
  void aSignStandsForACharacterThatNoTypefaceHasAndReadsAsIt() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result = PdfRenderer.builder().build().render(DOCUMENT, pdf);

    assertThat(PdfText.body(pdf.toByteArray()))
        .contains("王\uD842\uDFB7同志，\uD83C\uDF89庆典；人大（U+2F08）；零宽度。");
    assertThat(result.warnings())
        .extracting(PdfWarning::code)
        .containsOnly(PdfWarningCode.MISSING_CHARACTER, PdfWarningCode.INVISIBLE_CHARACTER);
    assertThat(result.warnings())
        .extracting(PdfWarning::message)
        .anyMatch(message -> message.contains("U+20BB7"))
        .anyMatch(message -> message.contains("U+1F389"))
        .anyMatch(message -> message.contains("U+2F08"))
        .anyMatch(message -> message.contains("U+200B"))
        .anyMatch(message -> message.contains("U+0007"));
    assertThat(VeraPdf.failures(pdf.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theTagKeepsTheActualCharacter() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRenderer.builder().build().render(DOCUMENT, pdf);

    Set<String> actual = new HashSet<>();
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), actual);
    }
    assertThat(actual).containsExactlyInAnyOrder("\uD842\uDFB7", "\uD83C\uDF89", "⼈");
  }

  @Test
  void aRowOfMarksThatALineEndPartsSaysWhatItStandsForOnce() throws Exception {
    String row = "\u958B\u96F2\u6FA4\u52D9".repeat(40);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRenderer.builder().build().render(Sample.document(Sample.paragraph(row)), pdf);

    assertThat(LogicalText.of(pdf.toByteArray()).text()).containsOnlyOnce(row);
  }

  @Test
  void marksJoinTheirCharacterWhereATypefaceHasBothAsOne() throws Exception {
    String text = "hàn yǔ lǜ sè";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();

    PdfResult result =
        PdfRenderer.builder()
            .build()
            .render(Sample.document(Sample.paragraph(decomposed + "；x\u0304。")), pdf);

    assertThat(PdfText.body(pdf.toByteArray())).contains("hànyǔlǜsè；x〓。");
    assertThat(result.warnings())
        .extracting(PdfWarning::message)
        .singleElement()
        .asString()
        .contains("U+0304");
  }

  private static void collect(COSDictionary element, Set<String> actual) {
    String text = element.getString("ActualText");
    if (text != null) {
      actual.add(text);
    }
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary only) {
      collect(only, actual);
    } else if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid) {
          collect(kid, actual);
        }
      }
    }
  }
}
