package org.civicdoc.batch.internal.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.batch.OutputFile;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.PageFacts;
import org.civicdoc.batch.PageFailure;
import org.civicdoc.batch.PageOutcome;
import org.civicdoc.batch.PageStatus;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.parser.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * The way of a page: bytes, document, analysis, outputs. Whatever happens on it ends in the page's
 * outcome, so that a bad page does not stop the others. Works on the thread that calls it.
 */
public final class PageMaker implements PageProcessor {

  private static final PageSteps UNWATCHED = step -> {};

  private final PageParser parser;
  private final @Nullable CivicAnalyzer analyzer;
  private final List<PageOutput> outputs;
  private final @Nullable PageOutput line;
  private final OutputPlace place;

  /**
   * Makes a maker; if the settings need the analyzer, loading it takes about a second.
   *
   * @param parser reads the pages
   * @param settings what is made of them
   */
  public PageMaker(PageParser parser, PageSettings settings) {
    this.parser = parser;
    this.analyzer = settings.needsAnalysis() ? CivicAnalyzer.builder().build() : null;
    this.outputs = PageOutputs.of(settings.formats());
    this.line = settings.line() == null ? null : DocumentOutput.compact(settings.line());
    this.place = new OutputPlace(settings.folder());
  }

  @Override
  public PageResult process(PageTask task) throws IOException {
    return process(task, UNWATCHED);
  }

  /**
   * Works on a page.
   *
   * @param task the page
   * @param steps is told of each step that is done
   * @return what came of it
   * @throws IOException if the disk is full
   */
  public PageResult process(PageTask task, PageSteps steps) throws IOException {
    StepClock clock = new StepClock(steps);
    try {
      ParseResult result =
          Guarded.run(
              "reading the page",
              PageStatus.PARSE_ERROR,
              () -> parser.parse(task.bytes(), task.context()));
      clock.done("parse");
      ParsedPage page = new ParsedPage(task, result, analysis(result.document(), clock));
      return new Making(page, clock).result();
    } catch (PageException e) {
      return new PageResult(PageOutcome.failed(task.origin(), e.status(), e.failure()), null);
    }
  }

  private @Nullable Analysis analysis(CivicDocument document, StepClock clock)
      throws PageException, IOException {
    if (analyzer == null) {
      return null;
    }
    Analysis analysis =
        Guarded.run(
            "analyzing the text", PageStatus.RENDER_ERROR, () -> analyzer.analyze(document));
    clock.done("analyze");
    return analysis;
  }

  @Override
  public void close() {}

  /** The outputs of one page. */
  private final class Making {

    private final ParsedPage page;
    private final StepClock clock;
    private final List<OutputFile> written = new ArrayList<>(outputs.size());
    private final boolean readable;
    private PageStatus status;
    private @Nullable PageFailure failure;

    Making(ParsedPage page, StepClock clock) {
      this.page = page;
      this.clock = clock;
      Findings findings = Findings.of(page.document());
      this.status = findings.status();
      this.failure = findings.failure();
      this.readable = failure == null;
    }

    PageResult result() throws IOException {
      for (PageOutput output : outputs) {
        if (readable || !output.format().showsArticle()) {
          write(output);
        }
      }
      byte[] lineBytes = line == null ? null : line(line);
      PageFacts facts = FactFinder.of(page);
      PageOutcome outcome =
          new PageOutcome(
              page.task().origin(),
              status,
              failure,
              facts,
              page.document().issues(),
              written,
              page.pdf(),
              null,
              clock.millis());
      return new PageResult(outcome, lineBytes);
    }

    private void write(PageOutput output) throws IOException {
      try {
        written.add(place.write(page, output));
        clock.done(step(output.format()));
      } catch (PageException e) {
        fail(e);
      }
    }

    private byte @Nullable [] line(PageOutput output) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        Guarded.run(
            "making the line",
            PageStatus.RENDER_ERROR,
            () -> {
              output.write(page, bytes);
              return bytes;
            });
      } catch (PageException e) {
        fail(e);
        return null;
      }
      bytes.write('\n');
      return bytes.toByteArray();
    }

    private void fail(PageException e) {
      if (failure == null) {
        status = e.status();
        failure = e.failure();
      }
    }

    private String step(OutputFormat format) {
      return format.extension();
    }
  }
}
