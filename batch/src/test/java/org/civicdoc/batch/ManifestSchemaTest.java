package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.civicdoc.batch.cli.Cli;
import org.civicdoc.batch.cli.Pages;
import org.civicdoc.batch.internal.manifest.OutcomeWriter;
import org.civicdoc.batch.internal.manifest.RunId;
import org.civicdoc.batch.internal.source.WarcFixture;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.pdf.PdfResult;
import org.civicdoc.pdf.PdfWarning;
import org.civicdoc.pdf.PdfWarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestSchemaTest {

  private static final PublishedSchema SCHEMA =
      PublishedSchema.beside(BatchJob.class, "manifest.schema.json");

  private static final String SHA256 = "0123456789abcdef".repeat(4);

  private static final OutcomeWriter WRITER =
      new OutcomeWriter(new RunId("civicdoc 0.1.0", SHA256));

  @TempDir Path folder;

  /** The line of an outcome with every member, and every code. */
  private static String line(PageStatus status) {
    PageOutcome outcome =
        new PageOutcome(
            new PageOrigin(
                new PagePlace("crawl.warc.gz", "@1204"),
                "http://www.example.gov.cn/a.html",
                Instant.parse("2020-12-30T09:40:00Z"),
                SHA256,
                4096),
            status,
            status.isFailure() ? new PageFailure("it failed", "look at it") : null,
            new PageFacts(
                "第一次会议召开",
                "2024-05-06T17:40",
                "澜江人大网",
                List.of(new PageFacts.Mention("PLACE", "澜江市", 3))),
            issues(),
            Arrays.stream(OutputFormat.values()).map(ManifestSchemaTest::output).toList(),
            new PdfResult(
                2,
                Arrays.stream(PdfWarningCode.values())
                    .map(code -> new PdfWarning(code, "it shows otherwise"))
                    .toList()),
            status.isFailure() ? "quarantine/a.page" : null,
            Map.of("parse", 12L));
    return new String(WRITER.line(outcome), StandardCharsets.UTF_8);
  }

  private static List<ParseIssue> issues() {
    List<ParseIssue> issues = new ArrayList<>();
    for (IssueCode code : IssueCode.values()) {
      for (IssueSeverity severity : IssueSeverity.values()) {
        issues.add(new ParseIssue(code, severity, "something is wrong", "title"));
      }
    }
    return issues;
  }

  private static OutputFile output(OutputFormat format) {
    return new OutputFile(format, "a." + format.extension(), 0, 1024, SHA256, true);
  }

  /** All kinds of inputs and of outputs; pages that fail before the parser and in it. */
  @Test
  void everyRecordOfARunIsValidAndItsStepsAreListed() throws Exception {
    Path out = folder.resolve("out");
    Outcomes outcomes = new Outcomes();
    BatchJob.builder()
        .inputs(List.of(Cli.SAMPLES, badPages(), zip(), warc()))
        .output(out)
        .formats(
            Set.of(
                OutputFormat.PDF,
                OutputFormat.DOCUMENT_WITH_ANALYSIS,
                OutputFormat.TEXT,
                OutputFormat.MARKDOWN,
                OutputFormat.EXPLANATION))
        .jsonLines(JsonLines.file(folder.resolve("all.jsonl")))
        .maxPageBytes(100_000)
        .build()
        .run(outcomes);

    List<String> lines = Files.readAllLines(out.resolve("manifest.jsonl"));
    assertThat(lines).allSatisfy(line -> assertThat(SCHEMA.errors(line)).as(line).isEmpty());
    assertThat(String.join("", lines))
        .contains("\"EMPTY\"", "\"TOO_LARGE\"", "\"position\":\"@0\"", "\"position\":\"b.html\"")
        .contains("\"capturedAt\"", "\"site\"", "\"count\"", "all.jsonl", "\"pageCount\"");
    Set<String> steps = new TreeSet<>();
    outcomes.all.forEach(outcome -> steps.addAll(outcome.millis().keySet()));
    assertThat(SCHEMA.members("/properties/millis")).isEqualTo(steps);
  }

  private Path badPages() throws IOException {
    Path bad = folder.resolve("bad");
    Pages.write(bad, "empty.html", "");
    Pages.write(bad, "large.html", new byte[200_000]);
    Pages.write(
        bad, "list.html", "<ul>" + "<li><a href='a.html'>公告</a> 2024-01-02</li>".repeat(40));
    return bad;
  }

  private Path zip() throws IOException {
    Path file = folder.resolve("pages.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("b.html"));
      zip.write(Pages.article("第二次会议召开").getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private Path warc() throws IOException {
    Path file = folder.resolve("crawl.warc");
    try (WarcFixture warc = new WarcFixture(file)) {
      String page = "<meta charset=utf-8>" + Pages.article("第三次会议召开");
      warc.response("http://www.example.gov.cn/c.html", page.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource
  void recordOfEveryStatusIsValidAndNobodyMayMakeUpAMember(PageStatus status) {
    String line = line(status);

    assertThat(SCHEMA.errors(line)).isEmpty();
    assertThat(SCHEMA.open(line)).isEmpty();
  }

  @Test
  void recordOfAnUnreadablePageIsValid() {
    PageOrigin origin = new PageOrigin(new PagePlace("a.html", null), null, null, null, 0);
    PageFailure failure = new PageFailure("no such file", "check the file");
    PageOutcome outcome = PageOutcome.failed(origin, PageStatus.UNREADABLE, failure);
    String line = new String(WRITER.line(outcome), StandardCharsets.UTF_8);

    assertThat(SCHEMA.errors(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/failure, /properties/failure",
    "/facts, /properties/facts",
    "/facts/entities/0, /$defs/mention",
    "/issues/0, /$defs/issue",
    "/outputs/0, /$defs/output",
    "/pdf, /properties/pdf",
    "/pdf/warnings/0, /$defs/warning"
  })
  void listsTheMembersThatAreWritten(String place, String definition) {
    assertThat(SCHEMA.members(definition))
        .isEqualTo(PublishedSchema.written(line(PageStatus.CRASH), place));
  }

  @Test
  void describesEveryMember() {
    assertThat(SCHEMA.undescribed()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void knowsEveryConstant(String place, Class<? extends Enum<?>> type) {
    assertThat(SCHEMA.constants(place))
        .isEqualTo(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("/properties/status", PageStatus.class),
        Arguments.of("/$defs/issue/properties/code", IssueCode.class),
        Arguments.of("/$defs/issue/properties/severity", IssueSeverity.class),
        Arguments.of("/$defs/output/properties/format", OutputFormat.class),
        Arguments.of("/$defs/warning/properties/code", PdfWarningCode.class));
  }

  @Test
  void knowsWhichPagesDidNotFail() {
    assertThat(SCHEMA.constants("/if/properties/status"))
        .isEqualTo(
            Arrays.stream(PageStatus.values())
                .filter(status -> !status.isFailure())
                .map(Enum::name)
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"status\":\"CRASH\",|",
        "\"status\":\"CRASH\"|\"status\":\"LOST\"",
        "\"status\":\"CRASH\"|\"status\":\"OK\"",
        "\"failure\":{\"reason\":\"it failed\",\"advice\":\"look at it\"},|",
        "\"advice\":\"look at it\"|\"advice\":null",
        "\"2020-12-30T09:40:00Z\"|1609321200",
        "\"2024-05-06T17:40\"|\"2024-05-06 17:40\"",
        "\"bytes\":4096|\"bytes\":-1",
        "\"type\":\"PLACE\"|\"type\":\"DATE\"",
        "\"code\":\"LISTING_PAGE\"|\"code\":\"OTHER\"",
        "\"code\":\"TABLE_CUT\"|\"code\":\"OTHER\"",
        "\"format\":\"PDF\"|\"format\":\"HTML\"",
        "\"kept\":true|\"kept\":false",
        "\"pageCount\":2|\"pageCount\":0",
        "\"parse\":12|\"parse\":1.5",
        "0123456789abcdef0123|0123456789ABCDEF0123",
        "\"quarantine/a.page\"|\"a.page\"",
        "\"tool\":\"civicdoc 0.1.0\",|",
      })
  void otherRecordsAreInvalid(String part, String replacement) {
    String line = line(PageStatus.CRASH);
    assertThat(line).contains(part);
    assertThat(SCHEMA.errors(line.replace(part, replacement == null ? "" : replacement)))
        .isNotEmpty();
  }
}
