package org.civicdoc.batch;

import java.io.IOException;

/**
 * Turns all pages of some files, folders and archives into outputs, and says what became of each.
 *
 * <pre>{@code
 * BatchSummary summary =
 *     BatchJob.builder()
 *         .input(Path.of("crawl.warc.gz"))
 *         .output(Path.of("out"))
 *         .formats(Set.of(OutputFormat.PDF, OutputFormat.DOCUMENT_WITH_ANALYSIS))
 *         .isolation(Isolation.PROCESS)
 *         .build()
 *         .run(BatchListener.none());
 * }</pre>
 *
 * <p><b>Inputs.</b> Pages, folders, {@code .zip}, {@code .tar} (also {@code .gz}, {@code .zst} and
 * {@code .xz}), {@code .warc} and {@code .warc.gz}, and lists of files. In folders and archives,
 * files ending in {@code .html .htm .shtml .xhtml .txt} in whatever case are pages, in web archives
 * records of HTML; a file that is an input itself is a page in any case. Links are followed, those
 * to folders after all else and once. Names that are not UTF-8 are read as GB18030. Archives are
 * read in one sweep, and their size does not matter. Where one is damaged, reading goes on behind
 * the damage if the format allows, and what was lost is a {@link SourceGap}.
 *
 * <p><b>Outputs</b> are named after the page: {@code pages/a/b.html} becomes {@code out/a/b.pdf},
 * {@code http://x.gov.cn/a/b.html} of a web archive {@code out/x.gov.cn/a/b.pdf}. A second page of
 * that name keeps its ending, as in {@code out/a/b.txt.pdf}; a third gets a short hash. Each file
 * is written whole or not at all. The same inputs give the same outputs, however many pages are
 * done at a time.
 *
 * <p><b>{@code manifest.jsonl}</b> in the output folder has a line for each page: where it came
 * from, its hash, what became of it, its outputs with their hashes. {@code report.html} shows the
 * same to people. A run in a folder that has a manifest goes on where that ends: pages whose bytes
 * are as the manifest says, and whose outputs are there in the size that it says, are left alone,
 * so that a job that was killed loses nothing.
 *
 * <p>A page that fails does not stop the others. With {@link Isolation#THREAD}, which is the
 * default here, pages are worked on by threads of this process, where one that hangs cannot be
 * stopped; with {@link Isolation#PROCESS} nothing that a page does can harm the others, but this
 * program's class path must be good for starting {@code java} with it. A job is immutable and may
 * be run more than once.
 */
public final class BatchJob {

  private final JobSettings settings;

  BatchJob(JobSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts a job with no inputs.
   *
   * @return a new builder
   */
  public static BatchJobBuilder builder() {
    return new BatchJobBuilder();
  }

  /**
   * Does all pages and waits for them.
   *
   * @param listener is told how it goes, by the calling thread
   * @return what was done
   * @throws RunRefusedException if another run is writing to the output folder, what is there was
   *     made with other options, or the folder is an input too
   * @throws IOException if an input does not exist, or the output folder cannot be written; all
   *     pages in the manifest stay done
   * @throws InterruptedException if the calling thread was interrupted; pages that have begun are
   *     finished before, and all pages in the manifest stay done
   */
  public BatchSummary run(BatchListener listener) throws IOException, InterruptedException {
    try (JobRun run = JobRun.open(settings, listener)) {
      return run.run();
    }
  }
}
