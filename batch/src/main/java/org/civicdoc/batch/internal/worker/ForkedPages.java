package org.civicdoc.batch.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.civicdoc.batch.PageFailure;
import org.civicdoc.batch.PageOutcome;
import org.civicdoc.batch.PageStatus;
import org.civicdoc.batch.internal.output.WholeFile;
import org.civicdoc.batch.internal.page.PageProcessor;
import org.civicdoc.batch.internal.page.PageResult;
import org.civicdoc.batch.internal.page.PageSettings;
import org.civicdoc.batch.internal.page.PageTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on pages in processes of their own, as many as there are threads that call. A page that
 * ends its worker is tried once more in a new one; if it ends that too, a copy of it is put into
 * quarantine.
 */
public final class ForkedPages implements PageProcessor {

  private static final Logger LOG = LoggerFactory.getLogger(ForkedPages.class);
  private static final String QUARANTINE = "quarantine/";

  private final WorkerSettings settings;
  private final PageSettings pages;
  private final Queue<WorkerProcess> idle = new ConcurrentLinkedQueue<>();
  private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();

  /**
   * Makes a processor; workers are started when they are needed.
   *
   * @param settings how they are run
   * @param pages what is made of each page
   */
  public ForkedPages(WorkerSettings settings, PageSettings pages) {
    this.settings = settings;
    this.pages = pages;
  }

  @Override
  public PageResult process(PageTask task) throws IOException, InterruptedException {
    try {
      return attempt(task);
    } catch (WorkerDiedException first) {
      LOG.warn("{}: {}; trying once more", task.origin().place().id(), first.getMessage());
      try {
        return attempt(task);
      } catch (WorkerDiedException second) {
        return new PageResult(quarantined(task, second), null);
      }
    }
  }

  private PageResult attempt(PageTask task)
      throws IOException, WorkerDiedException, InterruptedException {
    WorkerProcess worker = idle.poll();
    if (worker == null) {
      worker = WorkerProcess.start(settings, pages);
      all.add(worker);
    }
    boolean usable = false;
    try {
      PageResult result = worker.process(task);
      usable = !worker.isWorn();
      return result;
    } finally {
      if (usable) {
        idle.add(worker);
      } else {
        all.remove(worker);
        worker.close();
      }
    }
  }

  private PageOutcome quarantined(PageTask task, WorkerDiedException death) throws IOException {
    String copy = QUARANTINE + task.outputName() + ".page";
    Path target = pages.folder().resolve(copy);
    try (WholeFile file = WholeFile.create(target)) {
      file.stream().write(task.bytes());
      file.commit();
    }
    PageFailure failure =
        new PageFailure(
            death.getMessage() + ", twice",
            "look at the copy in " + copy + "; --retry-failed tries it again");
    PageStatus status = death.status();
    return new PageOutcome(
        task.origin(), status, failure, null, List.of(), List.of(), null, copy, Map.of());
  }

  @Override
  public void close() {
    all.forEach(WorkerProcess::close);
  }
}
