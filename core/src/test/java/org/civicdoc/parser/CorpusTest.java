package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Heading;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real pages with the documents that careful readers took from them, where they are at hand. */
class CorpusTest {

  private static final Map<String, Double> PAGE_FLOORS =
      Map.ofEntries(
          Map.entry("body", 0.995),
          Map.entry("blocks", 0.95),
          Map.entry("heading", 0.90),
          Map.entry("heading_level", 0.90),
          Map.entry("table", 0.90),
          Map.entry("figure", 0.90),
          Map.entry("signature", 0.90),
          Map.entry("attachment", 0.90),
          Map.entry("title", 0.98),
          Map.entry("publishedAt", 0.96),
          Map.entry("source", 0.96),
          Map.entry("siteName", 0.92),
          Map.entry("column", 0.92),
          Map.entry("breadcrumb", 0.92),
          Map.entry("publisher", 0.90),
          Map.entry("editor", 0.90),
          Map.entry("documentNumber", 0.90),
          Map.entry("indexNumber", 0.90));

  private static Path shared() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/corpus/pages"))) {
      folder = folder.getParent();
    }
    assumeThat(folder)
        .as("the folder shared with real pages is not beside the project")
        .isNotNull();
    return Objects.requireNonNull(folder).resolve("shared");
  }

  @Test
  void readsThePagesAsCarefulReadersDo(@TempDir Path out) throws Exception {
    String figures = score("pages", out);
    PAGE_FLOORS.forEach(
        (name, floor) -> assertThat(figure(figures, name)).as(name).isGreaterThanOrEqualTo(floor));
  }

  @Test
  void readsTheNewsAsTheirReadersDo(@TempDir Path out) throws Exception {
    assertThat(figure(score("news", out), "body")).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {".html", ".txt"})
  void readsTheFoundingPage(String ending) throws IOException {
    Path page = shared().resolve("corpus/seed/dongguan-renda-2020-12-30" + ending);
    CivicDocument document = Fixtures.PARSER.parse(page);
    Metadata metadata = document.metadata();
    assertThat(Metadata.find(metadata.title())).contains("东莞人大“四部曲”奏响基层人大好声音");
    assertThat(Metadata.find(metadata.publishedAt()).map(Object::toString))
        .contains("2020-12-30T17:40");
    assertThat(Metadata.find(metadata.source())).contains("市人大办综合科");
    assertThat(Metadata.find(metadata.publisher())).contains("市人大");
    assertThat(Metadata.find(metadata.breadcrumb())).contains(List.of("首页", "要闻", "工作动态"));
    assertThat(Metadata.find(metadata.column())).contains("工作动态");
    assertThat(document.blocks()).hasSize(20);
    assertThat(document.blocks()).filteredOn(Heading.class::isInstance).hasSize(4);
    assertThat(document.blocks()).filteredOn(Paragraph.class::isInstance).hasSize(15);
    assertThat(document.blocks()).filteredOn(Signature.class::isInstance).hasSize(1);
    assertThat(document.attachments()).isEmpty();
  }

  private static String score(String corpus, Path out) throws Exception {
    Path shared = shared();
    Path pages = shared.resolve("corpus").resolve(corpus);
    DocumentWriter writer = DocumentWriter.builder().build();
    try (Stream<Path> files = Files.walk(pages)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String name = pages.relativize(file).toString();
        Path json = out.resolve(name.substring(0, name.length() - 4) + "json");
        Files.createDirectories(json.getParent());
        Files.writeString(json, writer.toJson(Fixtures.PARSER.parse(file)));
      }
    }
    Path result = out.resolve("figures");
    Process scorer =
        new ProcessBuilder(
                "python3",
                shared.resolve("eval/score_pages.py").toString(),
                pages.toString(),
                out.toString(),
                "--json",
                result.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.resolve("log").toFile())
            .start();
    assertThat(scorer.waitFor()).as(Files.readString(out.resolve("log"))).isZero();
    return Files.readString(result);
  }

  /** A figure of the scorer's JSON: a number, the first of several, or a group's main one. */
  private static double figure(String json, String name) {
    Matcher figure =
        Pattern.compile("\"" + name + "\":\\s*[\\[{]?\\s*(?:\"(?:f1|exact)\":\\s*)?([0-9.]+)")
            .matcher(json);
    assertThat(figure.find()).as(name).isTrue();
    return Double.parseDouble(figure.group(1));
  }
}
