package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Link;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Table;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a PDF says of itself to machines. */
class ArchivalMetadataTest {

  @Test
  void xmpSaysWhatTheDocumentIsAndWhereItComesFrom() throws Exception {
    try (PDDocument pdf = render(PdfRenderer.builder().build(), Sample.everything())) {
      XMPMetadata xmp =
          new DomXmpParser().parse(pdf.getDocumentCatalog().getMetadata().createInputStream());

      assertThat(xmp.getDublinCoreSchema().getTitle()).startsWith("区人大常委会聚焦");
      assertThat(xmp.getDublinCoreSchema().getSource()).isEqualTo("区人大办综合科");
      assertThat(xmp.getDublinCoreSchema().getPublishers()).containsExactly("区人大常委会办公室");
      assertThat(xmp.getDublinCoreSchema().getCreators()).containsExactly("陈一鸣");
      assertThat(xmp.getDublinCoreSchema().getLanguages()).containsExactly("zh-CN");
      assertThat(xmp.getXMPBasicSchema().getCreateDate().toInstant())
          .isEqualTo(Sample.ORIGIN.capturedAt());
      assertThat(xmp.getPDFAIdentificationSchema().getPart()).isEqualTo(2);
      assertThat(xmp.getPDFAIdentificationSchema().getConformance()).isEqualTo("A");
      var civic = xmp.getSchema("https://civicdoc.org/ns/xmp/1.0/");
      assertThat(civic.getUnqualifiedTextPropertyValue("url")).isEqualTo(Sample.ORIGIN.url());
      assertThat(civic.getUnqualifiedTextPropertyValue("sha256")).isEqualTo(Sample.ORIGIN.sha256());
      assertThat(civic.getUnqualifiedTextPropertyValue("publishedAt"))
          .isEqualTo("2021-03-15T09:05+08:00");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(xmp.getDublinCoreSchema().getTitle());
    }
  }

  @Test
  void keywordsAndNumbersOfThePageAreThere() throws Exception {
    CivicDocument document =
        Sample.document(
            Metadata.builder()
                .title(Sample.visible("通知"))
                .keywords(Sample.visible(List.of("供水", "城乡一体化")))
                .indexNumber(Sample.visible("000123456/2021-00018"))
                .column(Sample.visible("政策文件"))
                .build(),
            Sample.paragraph("正文"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRenderer.builder().build().render(document, out);

    assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      XMPMetadata xmp =
          new DomXmpParser().parse(pdf.getDocumentCatalog().getMetadata().createInputStream());
      assertThat(xmp.getDublinCoreSchema().getSubjects()).containsExactly("供水", "城乡一体化");
      assertThat(xmp.getAdobePDFSchema().getKeywords()).isEqualTo("供水; 城乡一体化");
      assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("供水; 城乡一体化");
      assertThat(pdf.getDocumentInformation().getProducer()).matches("civicdoc \\d.*");
      assertThat(xmp.getAdobePDFSchema().getProducer())
          .isEqualTo(pdf.getDocumentInformation().getProducer());
      var civic = xmp.getSchema("https://civicdoc.org/ns/xmp/1.0/");
      assertThat(civic.getUnqualifiedTextPropertyValue("indexNumber"))
          .isEqualTo("000123456/2021-00018");
      assertThat(civic.getUnqualifiedTextPropertyValue("column")).isEqualTo("政策文件");
    }
  }

  @Test
  void renderingsThatDifferHaveIdentitiesThatDiffer() throws Exception {
    Set<String> identities = new HashSet<>();
    for (PdfTheme theme : PdfTheme.values()) {
      for (PdfConformance conformance : PdfConformance.values()) {
        PdfRenderer renderer = PdfRenderer.builder().theme(theme).conformance(conformance).build();
        try (PDDocument pdf = render(renderer, Sample.document(Sample.paragraph("正文")))) {
          identities.add(((COSString) pdf.getDocument().getDocumentID().get(0)).toHexString());
        }
      }
    }
    assertThat(identities).hasSize(6);
  }

  @Test
  void tagsTellHeadingsTablesFiguresListsAndLinks() throws Exception {
    try (PDDocument pdf = render(PdfRenderer.builder().build(), Sample.everything())) {
      List<String> tags = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), tags);

      assertThat(tags)
          .contains("H1", "H2", "H3", "P", "Table", "THead", "TBody", "TR", "L", "LI", "Lbl")
          .contains("LBody", "BlockQuote", "Figure alt", "Link", "TH Column", "TH Row", "TD")
          .doesNotContain("Figure", "Link alt", "TH");
    }
  }

  @Test
  void headerCellsBesideDataHeadTheirRow() throws Exception {
    CivicDocument document =
        Sample.document(
            new Table(
                null,
                List.of(
                    Sample.row(
                        Sample.cell(true, 1, 1, "索引号"),
                        Sample.cell(false, 1, 1, "1"),
                        Sample.cell(true, 1, 1, "发文机关"),
                        Sample.cell(false, 1, 1, "示例市人民政府")))));
    assertThat(tags(document)).contains("TH Row").doesNotContain("TH Column");
  }

  @Test
  void aHeaderThatIsTooLongToBeRepeatedHeadsColumns() throws Exception {
    CivicDocument document =
        Sample.document(
            new Table(
                null,
                List.of(
                    Sample.row(
                        Sample.cell(true, 1, 1, "指标"),
                        Sample.cell(true, 1, 1, "很长的说明".repeat(200))),
                    Sample.row(Sample.cell(false, 1, 1, "甲"), Sample.cell(false, 1, 1, "1")))));
    assertThat(tags(document)).contains("TH Column").doesNotContain("TH Row");
  }

  private static List<String> tags(CivicDocument document) throws IOException {
    List<String> tags = new ArrayList<>();
    try (PDDocument pdf = render(PdfRenderer.builder().build(), document)) {
      collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), tags);
    }
    return tags;
  }

  @Test
  void linksSayWhatTheyShow() throws Exception {
    CivicDocument document =
        Sample.document(
            Sample.paragraph(
                new Link("http://www.example.gov.cn/a.html", List.of(new Text("条例全文")))));
    try (PDDocument pdf = render(PdfRenderer.builder().build(), document)) {
      List<String> links = new ArrayList<>();
      for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
        PDActionURI action = (PDActionURI) ((PDAnnotationLink) annotation).getAction();
        links.add(annotation.getContents() + " " + action.getURI());
      }
      assertThat(links).contains("条例全文 http://www.example.gov.cn/a.html");
    }
  }

  @Test
  void linkTargetsArePrintedOnDemand() throws Exception {
    CivicDocument document =
        Sample.document(
            Sample.paragraph(
                new Link("http://www.example.gov.cn/a.html", List.of(new Text("条例全文"))),
                new Text("，"),
                new Link(
                    "http://www.example.gov.cn/b",
                    List.of(new Text("http://www.example.gov.cn/b")))));

    assertThat(text(PdfRenderer.builder().build(), document))
        .contains("条例全文，http://www.example.gov.cn/b");
    assertThat(text(PdfRenderer.builder().printLinkTargets(true).build(), document))
        .contains("条例全文（http://www.example.gov.cn/a.html），http://www.example.gov.cn/b")
        .doesNotContain("（http://www.example.gov.cn/b）");
  }

  private static String text(PdfRenderer renderer, CivicDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(document, out);
    return PdfText.body(out.toByteArray());
  }

  private static PDDocument render(PdfRenderer renderer, CivicDocument document)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(document, out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static void collect(COSDictionary element, List<String> tags) {
    String type = element.getNameAsString(COSName.S);
    if (type != null) {
      COSDictionary attributes = element.getCOSDictionary(COSName.A);
      String scope = attributes == null ? null : attributes.getNameAsString("Scope");
      String alt = element.containsKey(COSName.ALT) ? " alt" : "";
      tags.add(type + (scope == null ? "" : " " + scope) + alt);
    }
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary kid) {
      collect(kid, tags);
    } else if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid) {
          collect(kid, tags);
        }
      }
    }
  }
}
