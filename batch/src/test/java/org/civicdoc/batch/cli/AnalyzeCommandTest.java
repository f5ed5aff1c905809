package org.civicdoc.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civicdoc.batch.PublishedSchema;
import org.civicdoc.nlp.AnalysisWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {

  @TempDir Path folder;

  @Test
  void pagesBecomeAnalyses() throws IOException {
    Path page = Pages.write(folder, "b.html", Pages.article("市政府研究部署防汛工作"));
    Path out = folder.resolve("out");

    Cli run = Cli.run("analyze", page, "--out", out);

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(out.resolve("b.json")))
        .contains("\"entities\"", "\"keywords\"", "\"text\"")
        .doesNotContain("\"blocks\"");
  }

  @Test
  void linesKeepTheirOrderAndIds() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.write(
        in,
        List.of(
            "{\"id\": \"甲\", \"text\": \"去年投资3.6亿元。\", \"publishedAt\": \"2024-02-01\"}",
            "{\"id\": 7, \"text\": \"共办理建议12件。\", \"site\": \"临江市人民政府\"}",
            "{\"id\": \"丙\", \"text\": \"\"}"));
    Path out = folder.resolve("out.jsonl");

    Cli run = Cli.run("analyze", "--jsonl", in, "--out", out);

    List<String> lines = Files.readAllLines(out);
    assertThat(run.exitCode()).isZero();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"id\":\"甲\",").contains("\"2023\"", "360000000 CNY");
    assertThat(lines.get(1)).startsWith("{\"id\":7,").contains("\"12 件\"");
    assertThat(lines.get(2)).startsWith("{\"id\":\"丙\",").contains("\"entities\":[]");
  }

  @Test
  void brokenLineIsNamedAndCostsNoOther() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.write(
        in,
        List.of(
            "{\"id\": \"a\", \"text\": \"共办理建议12件。\"}",
            "{\"id\": \"b\", ",
            "{\"id\": \"c\"}",
            "{\"id\": \"d\", \"text\": \"共办理建议13件。\"}"));
    Path out = folder.resolve("out.jsonl");

    Cli run = Cli.run("analyze", "--jsonl", in, "--out", out);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains(":2", ":3").doesNotContain("\tat ");
    assertThat(Files.readAllLines(out))
        .hasSize(4)
        .satisfiesExactly(
            line -> assertThat(line).contains("12 件"),
            line -> assertThat(line).startsWith("{\"id\":\"b\",\"error\":\"not JSON"),
            line ->
                assertThat(line).isEqualTo("{\"id\":\"c\",\"error\":\"\\\"text\\\" is missing\"}"),
            line -> assertThat(line).contains("13 件"));
  }

  @Test
  void whatIsWrittenIsAsTheSchemaOfAnalysesSays() throws IOException {
    PublishedSchema schema = PublishedSchema.beside(AnalysisWriter.class, "analysis.schema.json");
    Path out = folder.resolve("out");
    Path in = folder.resolve("in.jsonl");
    Files.write(
        in,
        List.of(
            "{\"id\": \"a\", \"text\": \"5月6日，市人大常委会任命李明为市司法局局长，共办理建议12件。\"}",
            "{\"id\": 7.5, \"text\": \"\"}",
            "{\"id\": 8}",
            "no JSON"));
    Path lines = folder.resolve("out.jsonl");

    Cli.run("analyze", Cli.SAMPLES, "--out", out);
    Cli.run("analyze", "--jsonl", in, "--out", lines);

    List<String> texts = new ArrayList<>(Files.readAllLines(lines));
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : (Iterable<Path>) files.filter(AnalyzeCommandTest::isJson)::iterator) {
        texts.add(Files.readString(file));
      }
    }
    assertThat(texts).hasSizeGreaterThanOrEqualTo(4 + 7);
    assertThat(texts).allSatisfy(text -> assertThat(schema.errors(text)).as(text).isEmpty());
    assertThat(texts).allSatisfy(text -> assertThat(schema.open(text)).as(text).isEmpty());
  }

  private static boolean isJson(Path file) {
    return file.toString().endsWith(".json");
  }
}
