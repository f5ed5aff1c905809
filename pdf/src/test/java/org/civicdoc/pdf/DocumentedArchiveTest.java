package org.civicdoc.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What docs/archival-pdf.md says: its code runs, its tables hold. */
class DocumentedArchiveTest {

  private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");
  private static final Pattern LIMIT =
      Pattern.compile("(?m)^\\| `(\\w+)`[^|]* \\| ([0-9,]+) \\|[^|]+\\|$");
  private static final Pattern PROPERTIES =
      Pattern.compile("(?m)^\\| (`[a-z]+:\\w+`(?:, `[a-z]+:\\w+`)*) \\|");
  private static final Pattern PROPERTY = Pattern.compile("`([a-z]+:\\w+)`");
  private static final Pattern CONSTANT = Pattern.compile("`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`");

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  @TempDir Path folder;

  @Test
  void theExampleMakesAnOfficialPdfThatHoldsItsSourcePage() throws Exception {
    Files.write(folder.resolve("fangsong.ttf"), EmbeddedFont.bytes("kai-regular.ttf"));
    Files.write(folder.resolve("xiaobiaosong.ttf"), EmbeddedFont.bytes("song-bold.ttf"));
    Matcher java = JAVA.matcher(docs());
    assertThat(java.find()).isTrue();

    DocumentedExample.run(inFolders(java.group(1)), folder);

    byte[] file = Files.readAllBytes(folder.resolve("notice.pdf"));
    assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      byte[] source = source(pdf);
      assertThat(source)
          .isEqualTo(Files.readAllBytes(Path.of("../batch/samples/notice/t20240312_10453.html")));
      assertThat(properties(pdf))
          .containsEntry("civic:url", "http://www.lanjiang.example/art/t20240312_10453.html")
          .containsEntry("civic:sha256", sha256(source))
          .containsEntry("xmp:CreateDate", "2025-06-01T10:03:04+08:00");
    }
  }

  /** Inputs are those of the project, outputs go to the test's folder. */
  private String inFolders(String code) {
    return code.replace("Path.of(\"batch/", "Path.of(\"../batch/")
        .replaceAll("Path\\.of\\(\"(?=\\w+\\.)", "Path.of(\"" + slashes(folder) + "/");
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static byte[] source(PDDocument pdf) throws IOException {
    PDEmbeddedFilesNameTreeNode files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles();
    assertThat(files.getNames()).containsOnlyKeys("notice.html");
    PDComplexFileSpecification file = requireNonNull(files.getNames().get("notice.html"));
    assertThat(file.getFileDescription()).isEqualTo("原始网页");
    COSDictionary associated =
        (COSDictionary)
            pdf.getDocumentCatalog()
                .getCOSObject()
                .getCOSArray(COSName.getPDFName("AF"))
                .getObject(0);
    assertThat(associated).isSameAs(file.getCOSObject());
    assertThat(associated.getNameAsString("AFRelationship")).isEqualTo("Source");
    return file.getEmbeddedFile().toByteArray();
  }

  @Test
  void theTableOfXmpNamesEveryPropertyThatThereIs() throws Exception {
    CivicDocument document = Sample.document(allFields(), Sample.paragraph("正文"));
    Set<String> written = new TreeSet<>();
    ByteArrayOutputStream single = new ByteArrayOutputStream();
    PdfRenderer renderer = PdfRenderer.builder().build();
    renderer.render(document, single);
    PdfVolume volume = PdfVolume.builder(renderer).build();
    for (byte[] file :
        List.of(single.toByteArray(), BoundVolume.of(volume, List.of(document)).only())) {
      try (PDDocument pdf = Loader.loadPDF(file)) {
        written.addAll(properties(pdf).keySet());
      }
    }

    Set<String> documented =
        PROPERTIES
            .matcher(docs())
            .results()
            .flatMap(row -> PROPERTY.matcher(row.group(1)).results())
            .map(name -> name.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(documented).isEqualTo(written);
  }

  private static Metadata allFields() {
    return Metadata.builder()
        .title(Sample.visible("通知"))
        .publishedAt(Sample.visible(PublicationTime.parse("2021-03-15T09:05")))
        .source(Sample.visible("示例市办公室"))
        .publisher(Sample.visible("示例市人民政府"))
        .documentNumber(Sample.visible("示政〔2021〕1号"))
        .indexNumber(Sample.visible("000123456/2021-00018"))
        .column(Sample.visible("政策文件"))
        .keywords(Sample.visible(List.of("养老", "服务")))
        .description(Sample.visible("关于养老服务"))
        .build();
  }

  /** The properties of a PDF's own XMP with their text, without what describes schemas. */
  private static Map<String, String> properties(PDDocument pdf) throws Exception {
    Map<String, String> properties = new TreeMap<>();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream in = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
      NodeList descriptions =
          factory.newDocumentBuilder().parse(in).getElementsByTagNameNS(RDF, "Description");
      Node property = descriptions.item(0).getFirstChild();
      for (; property != null; property = property.getNextSibling()) {
        if (property instanceof Element element) {
          properties.put(element.getTagName(), element.getTextContent());
        }
      }
    }
    return properties;
  }

  @Test
  void theTableOfLimitsHasEachWithItsDefault() throws Exception {
    Map<String, String> defaults = new LinkedHashMap<>();
    for (RecordComponent limit : PdfLimits.class.getRecordComponents()) {
      defaults.put(limit.getName(), limit.getAccessor().invoke(PdfLimits.defaults()).toString());
    }
    Map<String, String> documented = new LinkedHashMap<>();
    for (MatchResult row : LIMIT.matcher(docs()).results().toList()) {
      documented.put(row.group(1), row.group(2).replace(",", ""));
    }

    assertThat(documented).containsExactlyEntriesOf(defaults);
  }

  @Test
  void constantsThatThePageNamesAreThere() throws Exception {
    Set<String> constants =
        Stream.<Enum<?>[]>of(
                PdfWarningCode.values(),
                PdfConformance.values(),
                PdfTheme.values(),
                FontRole.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .collect(Collectors.toSet());
    Set<String> named =
        CONSTANT
            .matcher(docs())
            .results()
            .map(name -> name.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(constants).containsAll(named);
  }

  private static String sha256(byte[] data) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
  }

  private static String docs() throws IOException {
    return Files.readString(Path.of("../docs/archival-pdf.md"));
  }
}
