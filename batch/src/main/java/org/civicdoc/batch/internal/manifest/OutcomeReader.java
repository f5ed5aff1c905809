package org.civicdoc.batch.internal.manifest;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.batch.OutputFile;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.PageFacts;
import org.civicdoc.batch.PageFailure;
import org.civicdoc.batch.PageOrigin;
import org.civicdoc.batch.PageOutcome;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.batch.PageStatus;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.pdf.PdfResult;
import org.civicdoc.pdf.PdfWarning;
import org.civicdoc.pdf.PdfWarningCode;
import org.jspecify.annotations.Nullable;

/** Reads lines of the manifest. */
public final class OutcomeReader {

  private OutcomeReader() {}

  /**
   * A line and the run that wrote it.
   *
   * @param outcome what became of the page
   * @param run the run
   */
  public record Entry(PageOutcome outcome, RunId run) {}

  /**
   * Reads a line.
   *
   * @param line the line's bytes, with or without its end
   * @return what it says
   * @throws IOException if it is not a line of a manifest
   */
  public static Entry read(byte[] line) throws IOException {
    try {
      JsonObject json = JsonObject.read(line);
      return new Entry(outcome(json), new RunId(json.text("tool"), json.text("config")));
    } catch (RuntimeException e) {
      // A value of another type, or a name that no version of this program has written.
      throw new IOException("not a line of a manifest: " + e.getMessage(), e);
    }
  }

  private static PageOutcome outcome(JsonObject json) throws IOException {
    JsonObject failure = json.findObject("failure");
    return new PageOutcome(
        origin(json),
        PageStatus.valueOf(json.text("status")),
        failure == null ? null : new PageFailure(failure.text("reason"), failure.text("advice")),
        facts(json.findObject("facts")),
        issues(json),
        outputs(json),
        pdf(json.findObject("pdf")),
        json.find("quarantine"),
        json.numbers("millis"));
  }

  private static PageOrigin origin(JsonObject json) throws IOException {
    String capturedAt = json.find("capturedAt");
    return new PageOrigin(
        new PagePlace(json.text("source"), json.find("position")),
        json.find("url"),
        capturedAt == null ? null : Instant.parse(capturedAt),
        json.find("sha256"),
        json.number("bytes"));
  }

  private static @Nullable PageFacts facts(@Nullable JsonObject json) throws IOException {
    if (json == null) {
      return null;
    }
    List<PageFacts.Mention> entities = new ArrayList<>();
    for (JsonObject mention : json.objects("entities")) {
      entities.add(
          new PageFacts.Mention(
              mention.text("type"), mention.text("name"), (int) mention.number("count")));
    }
    return new PageFacts(json.find("title"), json.find("publishedAt"), json.find("site"), entities);
  }

  private static List<ParseIssue> issues(JsonObject json) throws IOException {
    List<ParseIssue> issues = new ArrayList<>();
    for (JsonObject issue : json.objects("issues")) {
      issues.add(
          new ParseIssue(
              IssueCode.valueOf(issue.text("code")),
              IssueSeverity.valueOf(issue.text("severity")),
              issue.text("message"),
              issue.find("location")));
    }
    return issues;
  }

  private static List<OutputFile> outputs(JsonObject json) throws IOException {
    List<OutputFile> outputs = new ArrayList<>();
    for (JsonObject file : json.objects("outputs")) {
      outputs.add(
          new OutputFile(
              OutputFormat.valueOf(file.text("format")),
              file.text("path"),
              file.number("offset"),
              file.number("bytes"),
              file.text("sha256"),
              "true".equals(file.find("kept"))));
    }
    return outputs;
  }

  private static @Nullable PdfResult pdf(@Nullable JsonObject json) throws IOException {
    if (json == null) {
      return null;
    }
    List<PdfWarning> warnings = new ArrayList<>();
    for (JsonObject warning : json.objects("warnings")) {
      warnings.add(
          new PdfWarning(PdfWarningCode.valueOf(warning.text("code")), warning.text("message")));
    }
    return new PdfResult((int) json.number("pageCount"), warnings);
  }
}
