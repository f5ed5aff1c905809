package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.civicdoc.golden.GoldenFile;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page below {@code golden/} gives the document beside it. */
class GoldenPageTest {

  private static final DocumentWriter WRITER = DocumentWriter.builder().indent(true).build();

  static List<String> pages() {
    return Fixtures.names();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatACarefulReaderTakesFromThePage(String page) throws IOException {
    String golden = page.substring(0, page.lastIndexOf('.')) + ".json";
    GoldenFile.assertMatches(GoldenPageTest.class, golden, WRITER.toJson(Fixtures.parse(page)));
  }

  @Test
  void thePagesAreFound() {
    assertThat(Fixtures.names()).hasSizeGreaterThan(40);
  }

  @Test
  void aPageAndItsDumpGiveTheSameDocument() throws IOException {
    CivicDocument page = Fixtures.parse("golden/dumps/same-page-in-html.html");
    CivicDocument dump = Fixtures.parse("golden/dumps/bullets-and-damage.txt");
    assertThat(facts(dump.metadata())).isEqualTo(facts(page.metadata()));
    assertThat(shapes(dump)).isEqualTo(shapes(page));
    assertThat(dump.attachments()).isEqualTo(page.attachments());
  }

  private static List<Object> facts(Metadata metadata) {
    return List.of(
        Metadata.find(metadata.title()),
        Metadata.find(metadata.publishedAt()),
        Metadata.find(metadata.source()),
        Metadata.find(metadata.publisher()),
        Metadata.find(metadata.siteName()),
        Metadata.find(metadata.column()),
        Metadata.find(metadata.breadcrumb()));
  }

  /** Types and the first characters: the tool that made the dump damaged text within. */
  private static List<String> shapes(CivicDocument document) {
    return document.blocks().stream().map(GoldenPageTest::shape).toList();
  }

  private static String shape(Block block) {
    return block.getClass().getSimpleName() + " " + PlainText.of(block).replace('(', '（').charAt(0);
  }
}
