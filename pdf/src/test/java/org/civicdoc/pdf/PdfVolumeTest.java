package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Figure;
import org.civicdoc.pdf.internal.archive.DocumentTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfVolumeTest {

  private static final PdfRenderer RENDERER = PdfRenderer.builder().build();

  private static final List<CivicDocument> DOCUMENTS =
      List.of(Sample.everything(), Sample.notice(), Sample.document(Sample.paragraph("短讯一则。")));

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void aVolumeIsValidPdfA2aAndPdfUa1(PdfTheme theme) throws Exception {
    PdfRenderer renderer = PdfRenderer.builder().theme(theme).build();

    byte[] pdf = BoundVolume.of(PdfVolume.builder(renderer).build(), DOCUMENTS).only();

    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  /** Titles of one line, of two, and of all lengths between, at which a number found no room. */
  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void numbersOfTheContentsEndInOneColumnBelowTheirTitles(PdfTheme theme) throws Exception {
    List<CivicDocument> documents = new ArrayList<>();
    for (int length = 28; length < 46; length++) {
      documents.add(Sample.document(Sample.titled("题".repeat(length)), Sample.paragraph("正文。")));
    }
    PdfVolume volume = PdfVolume.builder(PdfRenderer.builder().theme(theme).build()).build();
    List<List<TextPosition>> lines =
        PdfLines.ofPage(BoundVolume.of(volume, documents).only(), 2, 50, 262);

    Set<Integer> ends = new HashSet<>();
    int numbers = 0;
    for (List<TextPosition> line : lines) {
      TextPosition last = line.get(line.size() - 1);
      if (Character.isDigit(last.getUnicode().charAt(0))) {
        assertThat(PdfLines.text(line)).matches("题+\\.{2,}[0-9]+");
        ends.add(Math.round(last.getXDirAdj() + last.getWidthDirAdj()));
        numbers++;
      }
    }
    assertThat(numbers).isEqualTo(documents.size());
    assertThat(ends).hasSize(1);
  }

  @Test
  void contentsNameThePagesThatTheirLinksLeadTo() throws Exception {
    BoundVolume volume = BoundVolume.of(PdfVolume.builder(RENDERER).build(), DOCUMENTS);

    List<Integer> firstPages =
        volume.result().documents().stream().map(PdfVolumeDocument::firstPage).toList();
    assertThat(firstPages).startsWith(3).doesNotHaveDuplicates().isSorted();
    assertThat(volume.result().pageCounts()).hasSize(1);
    try (PDDocument pdf = Loader.loadPDF(volume.only())) {
      assertThat(targets(pdf, 1)).isEqualTo(firstPages);
      String contents = PdfText.page(pdf, 2);
      assertThat(contents).contains("目录");
      for (int i = 0; i < firstPages.size(); i++) {
        String title = DocumentTitle.of(DOCUMENTS.get(i));
        assertThat(contents)
            .containsPattern(
                PdfText.compact(title).substring(0, 8) + "[^\\d]*" + firstPages.get(i));
        assertThat(PdfText.page(pdf, firstPages.get(i))).startsWith(PdfText.compact(title));
      }
      assertThat(pdf.getNumberOfPages()).isEqualTo(volume.result().pageCounts().get(0));
    }
  }

  @Test
  void bookmarksNameDocumentsAndTheirHeadings() throws Exception {
    byte[] volume = BoundVolume.of(PdfVolume.builder(RENDERER).build(), DOCUMENTS).only();

    try (PDDocument pdf = Loader.loadPDF(volume)) {
      PDOutlineItem contents = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(contents.getTitle()).isEqualTo("目录");
      PDOutlineItem first = contents.getNextSibling();
      assertThat(first.getTitle()).startsWith("区人大常委会聚焦");
      assertThat(first.getFirstChild().getTitle()).isEqualTo("一、坚持问题导向");
      assertThat(first.getNextSibling().getTitle()).startsWith("示例市人民政府关于印发");
    }
  }

  @Test
  void documentsShareTheirTypefaces() throws Exception {
    byte[] volume = BoundVolume.of(PdfVolume.builder(RENDERER).build(), DOCUMENTS).only();

    List<COSName> names = new ArrayList<>();
    TreeSet<String> fonts = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(volume)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          names.add(name);
          fonts.add(page.getResources().getFont(name).getName());
        }
      }
    }
    assertThat(names).hasSizeGreaterThan(20);
    assertThat(fonts).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void fiftyDocumentsOfTheSamplesSizeTakeAtMost30KilobytesEach() throws Exception {
    byte[] volume =
        BoundVolume.of(PdfVolume.builder(RENDERER).build(), RandomNews.documents(50, 2_300)).only();

    assertThat(volume.length / 50).isLessThanOrEqualTo(30_000);
  }

  @Test
  void noPartHasMorePagesThanTheLimit() throws Exception {
    List<CivicDocument> documents = RandomNews.documents(40, 1_500);
    PdfVolume volume = PdfVolume.builder(RENDERER).title("示例汇编").pageLimit(30).build();

    BoundVolume bound = BoundVolume.of(volume, documents);

    assertThat(bound.result().pageCounts()).hasSizeGreaterThan(2).allMatch(pages -> pages <= 30);
    // A further document would not have fitted, so parts are well filled.
    assertThat(bound.result().pageCounts().get(0)).isGreaterThan(25);
    assertThat(bound.result().documents()).hasSameSizeAs(documents);
    assertThat(bound.result().documents()).extracting(PdfVolumeDocument::part).isSorted();
    for (int i = 0; i < documents.size(); i++) {
      PdfVolumeDocument place = bound.result().documents().get(i);
      try (PDDocument pdf = Loader.loadPDF(bound.parts().get(place.part() - 1))) {
        assertThat(PdfText.page(pdf, place.firstPage()))
            .startsWith(DocumentTitle.of(documents.get(i)));
        assertThat(PdfText.page(pdf, 1)).contains("示例汇编", "第" + place.part() + "册");
      }
    }
  }

  @Test
  void aDocumentOverTheLimitHasAPartOfItsOwn() throws Exception {
    PdfVolume volume = PdfVolume.builder(RENDERER).pageLimit(4).build();
    List<CivicDocument> documents = new ArrayList<>(RandomNews.documents(3, 500));
    documents.add(1, RandomNews.documents(1, 9_000).get(0));

    PdfVolumeResult result = BoundVolume.of(volume, documents).result();

    assertThat(result.documents()).extracting(PdfVolumeDocument::part).containsExactly(1, 2, 3, 3);
    assertThat(result.pageCounts().get(1)).isGreaterThan(4);
  }

  @Test
  void aDocumentOverThePageLimitOfDocumentsIsCutWithAWarning() throws Exception {
    PdfRenderer renderer =
        PdfRenderer.builder().limits(PdfLimits.builder().pages(2).build()).build();
    PdfVolume volume = PdfVolume.builder(renderer).pageLimit(4).build();

    BoundVolume bound = BoundVolume.of(volume, RandomNews.documents(1, 9_000));

    assertThat(bound.result().pageCounts()).containsExactly(4);
    assertThat(bound.result().documents().get(0).pageCount()).isEqualTo(2);
    assertThat(bound.result().documents().get(0).warnings())
        .extracting(PdfWarning::code)
        .containsExactly(PdfWarningCode.PAGES_CUT);
    assertThat(VeraPdf.failures(bound.only(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void eachDocumentOverThePageLimitOfDocumentsIsCut() throws Exception {
    PdfRenderer renderer =
        PdfRenderer.builder().limits(PdfLimits.builder().pages(2).build()).build();
    List<CivicDocument> documents = new ArrayList<>(RandomNews.documents(4, 500));
    documents.addAll(1, RandomNews.documents(2, 9_000));

    BoundVolume bound = BoundVolume.of(PdfVolume.builder(renderer).build(), documents);

    assertThat(bound.result().documents())
        .extracting(PdfVolumeDocument::part)
        .containsExactly(1, 2, 3, 4, 4, 4);
    assertThat(bound.result().documents()).allMatch(document -> document.pageCount() <= 2);
    assertThat(bound.result().documents())
        .filteredOn(document -> !document.warnings().isEmpty())
        .hasSize(2);
    assertThat(bound.result().pageCounts()).startsWith(3, 4, 4);
  }

  @Test
  void aPartEndsWithTheDocumentWhosePicturesReachTheLimitOfBytes() throws Exception {
    PdfRenderer renderer =
        PdfRenderer.builder().limits(PdfLimits.builder().allImageBytes(10_000).build()).build();
    List<CivicDocument> documents = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      documents.add(Sample.document(new Figure(noise(i), "图", null)));
    }

    BoundVolume bound = BoundVolume.of(PdfVolume.builder(renderer).build(), documents);

    assertThat(bound.result().documents())
        .extracting(PdfVolumeDocument::part)
        .containsExactly(1, 1, 1, 2, 2, 2, 3);
    assertThat(bound.result().documents()).allMatch(document -> document.warnings().isEmpty());
    for (byte[] part : bound.parts()) {
      try (PDDocument pdf = Loader.loadPDF(part)) {
        assertThat(PdfText.page(pdf, 1)).contains("册");
      }
    }
  }

  /** A picture of some 4 kilobytes. */
  private static String noise(int seed) throws IOException {
    BufferedImage image = new BufferedImage(40, 34, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(seed);
    image.setRGB(0, 0, 40, 34, random.ints(40 * 34).toArray(), 0, 40);
    return PdfImages.address(PdfImages.file(image, "png"));
  }

  @Test
  void sourcePagesOfEachDocumentAreEmbedded() throws Exception {
    PdfRenderer renderer = PdfRenderer.builder().conformance(PdfConformance.PDF_A_3A).build();
    byte[] page = "<p>原文</p>".getBytes(StandardCharsets.UTF_8);
    PdfContext context =
        PdfContext.none().withSourcePage(new SourcePage("index.html", "text/html", page));
    List<byte[]> parts = new ArrayList<>();

    PdfVolume.builder(renderer).build().bind(DOCUMENTS, any -> context, BoundVolume.into(parts));

    assertThat(VeraPdf.failures(parts.get(0), PDFAFlavour.PDFA_3_A)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(parts.get(0))) {
      assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().keySet())
          .containsExactly("0001-index.html", "0002-index.html", "0003-index.html");
    }
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() throws Exception {
    PdfVolume volume = PdfVolume.builder(RENDERER).title("汇编").subtitle("示例市人大办").build();

    byte[] first = BoundVolume.of(volume, DOCUMENTS).only();

    assertThat(BoundVolume.of(volume, DOCUMENTS).only()).isEqualTo(first);
  }

  @Test
  void noDocumentsGiveNoPart() throws Exception {
    BoundVolume bound = BoundVolume.of(PdfVolume.builder(RENDERER).build(), List.of());

    assertThat(bound.parts()).isEmpty();
    assertThat(bound.result().pageCounts()).isEmpty();
  }

  @Test
  void aTargetThatCannotBeWrittenIsAnIoException() {
    PdfVolume volume = PdfVolume.builder(RENDERER).build();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                volume.bind(
                    DOCUMENTS,
                    part -> {
                      throw new IOException("disk full");
                    }))
        .withMessage("disk full");
  }

  @Test
  void wrongOptionsAreNamed() {
    PdfVolumeBuilder builder = PdfVolume.builder(RENDERER);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.title(" "))
        .withMessageContaining("title");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.pageLimit(2))
        .withMessageContaining("pages");
  }

  @Test
  void theCoverMarksWhatNoTypefaceHas() throws Exception {
    PdfVolume volume = PdfVolume.builder(RENDERER).title("汇编\uD83C\uDF89").build();

    BoundVolume bound = BoundVolume.of(volume, Collections.nCopies(2, Sample.notice()));

    assertThat(bound.result().warnings())
        .extracting(PdfWarning::code)
        .containsExactly(PdfWarningCode.MISSING_CHARACTER);
    assertThat(VeraPdf.failures(bound.only(), PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  private static List<Integer> targets(PDDocument pdf, int page) throws IOException {
    List<Integer> targets = new ArrayList<>();
    for (PDAnnotation annotation : pdf.getPage(page).getAnnotations()) {
      PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
      int target = ((PDPageDestination) action.getDestination()).retrievePageNumber() + 1;
      if (!targets.contains(target)) {
        targets.add(target);
      }
    }
    return targets;
  }
}
