package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.DocumentStatus;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.PageFormat;
import org.civicdoc.model.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CivicParserTest {

  private static final String PAGE = HostilePages.page("<p>云泽市人大。</p>");

  @Test
  void readsFilesStreamsBytesAndTextAlike(@TempDir Path folder) throws IOException {
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("页面 1.html"), bytes);
    CivicDocument expected = Fixtures.PARSER.parse(bytes, PageContext.none());
    assertThat(expected.blocks()).hasSize(3);
    assertThat(Fixtures.PARSER.parse(file)).isEqualTo(expected);
    assertThat(Fixtures.PARSER.parse(new ByteArrayInputStream(bytes), PageContext.none()))
        .isEqualTo(expected);
    assertThat(Fixtures.PARSER.parse(PAGE, PageContext.none()).blocks())
        .isEqualTo(expected.blocks());
  }

  @Test
  void readsNoFurtherThanTheLimitOfBytes() throws IOException {
    CivicParser strict = CivicParser.builder().maxBytes(64).build();
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    CivicDocument fromBytes = strict.parse(bytes, PageContext.none());
    assertThat(fromBytes.issues().get(0).code()).isEqualTo(IssueCode.LIMIT_EXCEEDED);
    assertThat(strict.parse(new ByteArrayInputStream(bytes), PageContext.none()))
        .isEqualTo(fromBytes);
    byte[] fitting = "<p>临江市人大。</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(strict.parse(fitting, PageContext.none()).issues())
        .noneMatch(issue -> issue.code() == IssueCode.LIMIT_EXCEEDED);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302})
  void callsAPageThatTheLimitCutsInsideACharacterTruncated(int limit) {
    CivicParser strict = CivicParser.builder().maxBytes(limit).build();
    String page = "<h1>临江市人大常委会召开会议</h1><p>" + "会议听取了报告，".repeat(100);
    CivicDocument document = strict.parse(page, PageContext.none());
    assertThat(DocumentStatus.of(document)).isEqualTo(DocumentStatus.OK_TRUNCATED);
  }

  @Test
  void takesTheCallersWordForFormatAddressAndTime() {
    Instant captured = Instant.parse("2023-06-09T00:00:00Z");
    CivicDocument document =
        Fixtures.PARSER.parse(
            "临江市\n<p>原样</p>",
            PageContext.none()
                .withFormat(PageFormat.TEXT)
                .withUrl("http://www.yunze.example/a.txt")
                .withCapturedAt(captured));
    assertThat(document.origin().format()).isEqualTo(PageFormat.TEXT);
    assertThat(document.origin().capturedAt()).isEqualTo(captured);
    assertThat(document.origin().url()).isEqualTo("http://www.yunze.example/a.txt");
    assertThat(PlainText.of(document).text()).contains("<p>原样</p>");
  }

  @Test
  void saysWhatTheCallerKnowsOfAPageThatEndsEarly() {
    PageContext context = PageContext.none().withTruncation("the connection broke");
    CivicDocument document = Fixtures.PARSER.parse(PAGE, context);
    assertThat(DocumentStatus.of(document)).isEqualTo(DocumentStatus.OK_TRUNCATED);
    assertThat(document.issues())
        .anyMatch(issue -> issue.message().equals("the page ends early: the connection broke"));
    assertThat(DocumentStatus.of(Fixtures.PARSER.parse("", context)))
        .isEqualTo(DocumentStatus.EMPTY);
  }

  @Test
  void namesTheOptionThatIsOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CivicParser.builder().maxDepth(401))
        .withMessageContaining("maxDepth")
        .withMessageContaining("400");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CivicParser.builder().maxBytes(0))
        .withMessageContaining("maxBytes");
  }

  @Test
  void aMissingFileIsAnIoException(@TempDir Path folder) {
    assertThatIOException().isThrownBy(() -> Fixtures.PARSER.parse(folder.resolve("none.html")));
  }
}
