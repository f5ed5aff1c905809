package org.civicdoc.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicdoc.batch.internal.json.LineReader;
import org.civicdoc.batch.internal.output.WholeFile;
import org.civicdoc.batch.internal.run.OrderedWorkers;
import org.civicdoc.nlp.CivicAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Analyzes the texts of a JSON Lines file, one object per line in and one per line out, in the same
 * order. Blank lines are passed over.
 *
 * <pre>
 * {"id": "a", "text": "5月3日，…", "publishedAt": "2024-05-06", "site": "澜江人大网"}
 * {"id": "a", "entities": [{"start": 0, "end": 4, "type": "DATE", …}], "facts": […], "keywords": […], …}
 * </pre>
 *
 * <pre>{@code
 * JsonLinesJob.builder().input(Path.of("in.jsonl")).output(Path.of("out.jsonl")).build()
 *     .run(BatchListener.none());
 * }</pre>
 *
 * <p>{@code publishedAt} (ISO 8601) and {@code site} may be missing. A line that cannot be read or
 * analyzed gives {@code {"id": "a", "error": "…"}}, with null for an id that cannot be read; it
 * counts as failed and does not stop the others. The output is written whole or not at all. A job
 * is immutable and may be run more than once.
 */
public final class JsonLinesJob {

  private final Path input;
  private final Path output;
  private final int jobs;
  private final int maxLineBytes;

  JsonLinesJob(JsonLinesJobBuilder builder) {
    this.input = builder.requiredInput();
    this.output = builder.requiredOutput();
    this.jobs = builder.jobs;
    this.maxLineBytes = builder.maxLineBytes;
  }

  /**
   * Starts a job.
   *
   * @return a new builder
   */
  public static JsonLinesJobBuilder builder() {
    return new JsonLinesJobBuilder();
  }

  /**
   * Does all lines and waits for them.
   *
   * @param listener is told how it goes, by the calling thread; a line is called {@code
   *     FILE:NUMBER}
   * @return what was done, with lines as pages
   * @throws IOException if the input cannot be read or the output not be written
   * @throws InterruptedException if the calling thread was interrupted; there is no output then
   */
  public BatchSummary run(BatchListener listener) throws IOException, InterruptedException {
    listener.started(BatchListener.UNKNOWN);
    SummaryCounter counter = new SummaryCounter();
    LineWorker worker = new LineWorker(CivicAnalyzer.builder().build(), input.toString());
    try (InputStream in = Files.newInputStream(input);
        WholeFile file = WholeFile.create(output)) {
      OutputStream out = file.stream();
      try (OrderedWorkers<LineOutcome> workers =
          new OrderedWorkers<>(
              jobs,
              outcome -> {
                write(outcome.json(), out);
                PageOutcome page = outcome.asPage();
                counter.add(page);
                listener.finished(page);
              })) {
        LineReader lines = new LineReader(in, maxLineBytes);
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
          if (!isBlank(line.bytes())) {
            LineReader.Line current = line;
            workers.submit(lengthOf(current), () -> worker.work(current));
          }
        }
        workers.finish();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      WholeFile.Content content = file.commit();
      counter.addFile(
          new OutputFile(
              OutputFormat.ANALYSIS,
              output.toString(),
              0,
              content.bytes(),
              content.sha256(),
              false));
    }
    return counter.summary();
  }

  private static long lengthOf(LineReader.Line line) {
    return line.bytes() == null ? 0 : line.bytes().length;
  }

  private static boolean isBlank(byte @Nullable [] bytes) {
    if (bytes == null) {
      return false;
    }
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static void write(byte[] json, OutputStream out) {
    try {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
