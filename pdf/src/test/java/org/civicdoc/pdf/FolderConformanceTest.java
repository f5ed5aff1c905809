package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Asks veraPDF about every PDF in a folder, such as one that the command line has filled: {@code
 * mvn -pl pdf -am test -Dtest=FolderConformanceTest -Dcivicdoc.pdf.folder=DIR}.
 */
class FolderConformanceTest {

  private static final String PROPERTY = "civicdoc.pdf.folder";

  @Test
  void everyPdfIsValidPdfA2aAndPdfUa1() throws Exception {
    String folder = System.getProperty(PROPERTY, "");
    assumeTrue(!folder.isEmpty(), "no folder given with -D" + PROPERTY);
    List<Path> files;
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      files = paths.filter(path -> path.toString().endsWith(".pdf")).sorted().toList();
    }
    Map<String, Map<String, String>> failures = new TreeMap<>();
    for (Path file : files) {
      byte[] pdf = Files.readAllBytes(file);
      for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
        Map<String, String> broken = VeraPdf.failures(pdf, flavour);
        if (!broken.isEmpty()) {
          failures.put(file.getFileName() + " " + flavour.getId(), broken);
        }
      }
    }
    assertThat(files).isNotEmpty();
    assertThat(failures).isEmpty();
  }
}
