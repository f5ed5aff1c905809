package org.civicdoc.batch.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.civicdoc.batch.BatchSummary;
import org.civicdoc.batch.PageFailure;
import org.civicdoc.batch.PageOutcome;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.batch.internal.ToolVersion;
import org.civicdoc.batch.internal.output.WholeFile;

/** Writes the report: one page that needs nothing else, and runs nothing. */
public final class Report {

  /** The file's name. */
  public static final String NAME = "report.html";

  private static final int MOST_BARS = 15;

  private final ReportData data;
  private final BatchSummary summary;
  private final Markup html = new Markup();

  private Report(ReportData data, BatchSummary summary) {
    this.data = data;
    this.summary = summary;
  }

  /**
   * Writes the report of a folder's manifest.
   *
   * @param folder the folder
   * @param summary what the last run did
   * @throws IOException if the manifest cannot be read or the report not be written
   */
  public static void write(Path folder, BatchSummary summary) throws IOException {
    String page = new Report(ReportData.of(folder), summary).page();
    try (WholeFile file = WholeFile.create(folder.resolve(NAME))) {
      file.stream().write(page.getBytes(StandardCharsets.UTF_8));
      file.commit();
    }
  }

  private String page() throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html.raw("<title>civicdoc report</title><style>").raw(style()).raw("</style></head><body>");
    head();
    statuses();
    failures();
    gaps();
    months();
    html.raw("<div class=\"pair\">");
    bars("Sites", "pages that name them", data.sites().top(MOST_BARS));
    bars("Most frequent entities", "mentions", data.entities().top(MOST_BARS));
    html.raw("</div>");
    slowest();
    html.raw("<footer>").text(ToolVersion.text());
    html.raw(
        " · one line per page with all hashes in <a href=\"manifest.jsonl\">manifest.jsonl</a>");
    return html.raw("</footer></body></html>\n").toString();
  }

  private void head() {
    html.raw("<header><h1>").number(data.pages()).raw(data.pages() == 1 ? " page" : " pages");
    html.raw("</h1><p>").number(data.pages() - data.failed()).raw(" converted, ");
    html.number(data.failed()).raw(" failed");
    if (summary.kept() > 0) {
      html.raw("; ").number(summary.kept()).raw(" of them done by earlier runs");
    }
    html.raw("</p></header><section class=\"tiles\">");
    tile(data.outputs(), "outputs");
    tile(summary.pdfPages(), "PDF pages");
    tile(Math.round(data.bytes() / 1e6), "megabytes");
    tile(summary.withWarnings(), "pages with warnings");
    tile(summary.elapsed().toSeconds(), "seconds for the last run");
    html.raw("</section>");
  }

  private void tile(long number, String what) {
    html.raw("<div><b>").number(number).raw("</b><span>").text(what).raw("</span></div>");
  }

  private void statuses() {
    html.raw("<section class=\"statuses\"><h2>What became of the pages</h2>");
    BarChart.draw(data.statuses().top(MOST_BARS + MOST_BARS), html);
    html.raw("</section>");
  }

  private void failures() {
    List<PageOutcome> failures = data.failures();
    if (failures.isEmpty()) {
      return;
    }
    html.raw("<section><h2>Failures</h2><table><thead><tr><th>Status</th><th>Page</th>");
    html.raw("<th>Reason</th></tr></thead><tbody>");
    for (PageOutcome outcome : failures) {
      PageFailure failure = outcome.failure();
      html.raw("<tr><td><code>").text(outcome.status().name()).raw("</code></td><td class=\"id\">");
      html.text(outcome.page()).raw("</td><td>");
      html.text(failure == null ? "" : failure.reason() + "; " + failure.advice());
      html.raw("</td></tr>");
    }
    html.raw("</tbody></table>");
    if (data.failed() > failures.size()) {
      html.raw("<p>and ").number(data.failed() - failures.size()).raw(" more</p>");
    }
    html.raw("</section>");
  }

  private void gaps() {
    if (summary.gaps().isEmpty()) {
      return;
    }
    html.raw("<section><h2>Parts of the inputs that could not be read</h2><table><thead><tr>");
    html.raw("<th>Source</th><th>Bytes</th><th>Reason</th></tr></thead><tbody>");
    for (SourceGap gap : summary.gaps()) {
      html.raw("<tr><td class=\"id\">").text(gap.source()).raw("</td><td>");
      if (gap.start() >= 0) {
        html.number(gap.start()).raw(" – ").number(gap.end());
      }
      html.raw("</td><td>").text(gap.reason()).raw("</td></tr>");
    }
    html.raw("</tbody></table>");
    if (summary.lostParts() > summary.gaps().size()) {
      html.raw("<p>and ").number(summary.lostParts() - summary.gaps().size()).raw(" more</p>");
    }
    html.raw("</section>");
  }

  private void months() {
    List<Tally.Count> months = data.months().byName();
    if (!months.isEmpty()) {
      String unit = MonthChart.isByYear(months) ? "year" : "month";
      html.raw("<section><h2>Pages per " + unit + " <small>of publication</small></h2>");
      MonthChart.draw(months, html);
      html.raw("</section>");
    }
  }

  private void bars(String title, String unit, List<Tally.Count> counts) {
    if (!counts.isEmpty()) {
      html.raw("<section><h2>" + title + " <small>" + unit + "</small></h2>");
      BarChart.draw(counts, html);
      html.raw("</section>");
    }
  }

  private void slowest() {
    html.raw("<section><h2>Slowest pages</h2><table><thead><tr><th>Seconds</th><th>Page</th>");
    html.raw("<th>Title</th></tr></thead><tbody>");
    for (ReportData.Slow slow : data.slowest()) {
      html.raw("<tr><td>" + String.format(Locale.ROOT, "%.2f", slow.millis() / 1e3));
      html.raw("</td><td class=\"id\">").text(slow.page()).raw("</td><td>");
      html.text(slow.title()).raw("</td></tr>");
    }
    html.raw("</tbody></table></section>");
  }

  private static String style() throws IOException {
    try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream("report.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
