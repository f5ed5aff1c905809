package org.civicdoc.parser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civicdoc.explain.Explanation;
import org.civicdoc.internal.profile.ProfileKey;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.PublicationTime;
import org.junit.jupiter.api.Test;

/** The profile in docs/reading-pages.md does what the page says that it does. */
class DocumentedProfileTest {

  private static final PageContext CONTEXT =
      PageContext.none().withUrl("http://www.yunze.example/1.html");

  private static String text(CivicDocument document) {
    return document.blocks().stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  private static String docs() throws IOException {
    return Files.readString(Path.of("../docs/reading-pages.md"));
  }

  private static String block(String language) throws IOException {
    Matcher block = Pattern.compile("(?s)```" + language + "\\R(.*?)```").matcher(docs());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  @Test
  void withoutTheProfileThePageIsReadAsTheDocumentationSays() throws IOException {
    byte[] page = block("html").getBytes(StandardCharsets.UTF_8);
    ParseResult result = CivicParser.builder().explain(true).build().parseResult(page, CONTEXT);
    Metadata metadata = result.document().metadata();
    assertThat(text(result.document())).contains("近日组成", "扫码").doesNotContain("要压实责任");
    assertThat(metadata.source()).isNull();
    Explanation explanation = requireNonNull(result.explanation());
    assertThat(explanation.field("title").map(choice -> choice.chosen().reason().rule()))
        .hasValueSatisfying(rule -> assertThat(rule).startsWith("line that looks like the title"));
    assertThat(explanation.toText()).contains("furniture.word = page");
  }

  @Test
  void theProfileMendsAllOfIt() throws IOException {
    SiteProfile profile = SiteProfile.read(new StringReader(block("profile")), "yunze");
    CivicParser parser = CivicParser.builder().explain(true).profile(profile).build();
    ParseResult result =
        parser.parseResult(block("html").getBytes(StandardCharsets.UTF_8), CONTEXT);
    CivicDocument document = result.document();
    assertThat(Metadata.find(document.metadata().title())).hasValue("云泽市部署河道整治");
    assertThat(Metadata.find(document.metadata().source())).hasValue("云泽市水利局");
    assertThat(Metadata.find(document.metadata().publishedAt()))
        .map(PublicationTime::toString)
        .hasValue("2024-05-06");
    assertThat(text(document)).isEqualTo("调研组认为，河道整治取得明显成效，但仍有短板。\n要压实责任，建立长效机制。");
    Explanation explanation = requireNonNull(result.explanation());
    assertThat(explanation.profiles()).startsWith("Yunze");
    assertThat(explanation.field("title").map(choice -> choice.chosen().reason().profile()))
        .hasValue("Yunze");
  }

  @Test
  void everyKeyStandsInTheTable() throws IOException {
    String docs = docs();
    for (String key : ProfileKey.names()) {
      Arrays.stream(key.split("\\."))
          .forEach(part -> assertThat(docs).as(key).containsPattern("[`.]" + part + "\\b"));
    }
  }
}
