package org.civicdoc.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.civicdoc.batch.cli.Pages;
import org.civicdoc.batch.cli.Trees;
import org.civicdoc.batch.internal.manifest.RunLock;
import org.civicdoc.batch.internal.page.PageParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a second run makes of what the first has left. */
class BatchJobTest {

  private static final Set<OutputFormat> TEXT = Set.of(OutputFormat.TEXT);

  @TempDir Path folder;
  private Path pages = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writePages() throws IOException {
    pages = folder.resolve("pages");
    out = folder.resolve("out");
    Pages.write(pages, "a.html", Pages.article("第一次会议召开"));
    Pages.write(pages, "b.html", Pages.article("第二次会议召开"));
    Pages.write(pages, "c.html", Pages.article("第三次会议召开"));
    Pages.write(pages, "empty.html", "");
  }

  @Test
  void everyPageHasOneRecordWithItsHashesAndOutputs() throws Exception {
    Outcomes outcomes = run(job());

    assertThat(manifest()).hasSize(4);
    PageOutcome first = outcomes.all.get(0);
    assertThat(first.page()).isEqualTo(pages + "/a.html");
    assertThat(first.origin().sha256()).hasSize(64);
    assertThat(first.status()).isEqualTo(PageStatus.OK);
    assertThat(first.facts())
        .satisfies(
            facts -> {
              assertThat(facts.title()).isEqualTo("第一次会议召开");
              assertThat(facts.publishedAt()).isEqualTo("2024-05-06");
            });
    OutputFile file = first.outputs().get(0);
    assertThat(file.path()).isEqualTo("a.txt");
    assertThat(Trees.digests(out)).containsEntry("a.txt", file.sha256());
    assertThat(manifest().get(0))
        .contains("\"tool\":\"civicdoc ", "\"config\":\"", "\"millis\":{", file.sha256());
  }

  @Test
  void secondRunDoesNothingTwice() throws Exception {
    run(job());
    List<String> before = manifest();

    Outcomes second = run(job());

    assertThat(second.all).isEmpty();
    assertThat(second.kept).hasSize(4);
    assertThat(manifest()).isEqualTo(before);
  }

  @Test
  void changedAddedAndDamagedPagesAreDone() throws Exception {
    run(job());
    Pages.write(pages, "a.html", Pages.article("第九次会议召开"));
    Pages.write(pages, "aa.html", Pages.article("第八次会议召开"));
    Files.delete(out.resolve("b.txt"));

    Outcomes second = run(job());

    assertThat(second.pages())
        .containsExactly(pages + "/a.html", pages + "/aa.html", pages + "/b.html");
    assertThat(Files.readString(out.resolve("a.txt"))).contains("第九次会议召开");
    assertThat(manifest())
        .extracting(line -> line.substring(7 + pages.toString().length(), line.indexOf("html")))
        .containsExactly("/a.", "/aa.", "/b.", "/c.", "/empty.");
  }

  @Test
  void pageThatFailsNowLeavesNoOutputOfBefore() throws Exception {
    run(job());
    Pages.write(pages, "a.html", "");

    Outcomes second = run(job());

    assertThat(second.all.get(0).status()).isEqualTo(PageStatus.EMPTY);
    assertThat(Trees.digests(out).keySet()).containsExactly("b.txt", "c.txt");
  }

  @Test
  void pagesThatAreGoneStayAsTheyWere() throws Exception {
    run(job());
    Files.delete(pages.resolve("a.html"));
    Pages.write(pages, "b.html", Pages.article("第九次会议召开"));

    run(job());

    assertThat(out.resolve("a.txt")).exists();
    assertThat(manifest()).hasSize(4);
  }

  @Test
  void newPageDoesNotTakeTheNameOfAnOlderOne() throws Exception {
    run(job());
    Pages.write(pages, "A/x.html", Pages.article("第九次会议召开"));
    Path other = Pages.write(folder.resolve("more"), "a.html", Pages.article("第八次会议召开"));

    Outcomes second = run(BatchJob.builder().input(other).input(pages).output(out).formats(TEXT));

    assertThat(second.all.get(0).outputs().get(0).path()).isEqualTo("a.html.txt");
    assertThat(Files.readString(out.resolve("a.txt"))).contains("第一次会议召开");
  }

  @Test
  void otherOptionsAreRefusedUnlessItIsARestart() throws Exception {
    run(job());
    BatchJobBuilder other = job().formats(Set.of(OutputFormat.MARKDOWN));

    assertThatExceptionOfType(RunRefusedException.class)
        .isThrownBy(() -> run(other))
        .withMessageContaining("other options")
        .withMessageContaining("--restart");
    assertThat(out.resolve("a.txt")).exists();

    run(other.restart(true));

    assertThat(Trees.digests(out).keySet()).containsExactly("a.md", "b.md", "c.md");
  }

  @Test
  void secondRunInOneFolderIsRefused() throws Exception {
    Files.createDirectories(out);
    try (RunLock lock = RunLock.take(out)) {
      assertThat(lock).isNotNull();
      assertThatExceptionOfType(RunRefusedException.class)
          .isThrownBy(() -> run(job()))
          .withMessageContaining("locked");
    }
    assertThat(run(job()).all).hasSize(4);
  }

  @Test
  void failedPagesAreTriedAgainOnlyWhenAsked() throws Exception {
    run(job().parser(failing()));

    assertThat(run(job()).all).isEmpty();
    Outcomes third = run(job().retryFailed(true));

    assertThat(third.all)
        .extracting(PageOutcome::status)
        .containsExactly(PageStatus.OK, PageStatus.OK, PageStatus.OK, PageStatus.EMPTY);
    assertThat(manifest()).hasSize(4);
  }

  @Test
  void fileInTheWayIsReplacedSkippedOrAFailure() throws Exception {
    Path taken = out.resolve("a.txt");
    for (Map.Entry<OnExists, PageStatus> each :
        Map.of(
                OnExists.REPLACE, PageStatus.OK,
                OnExists.SKIP, PageStatus.OK,
                OnExists.FAIL, PageStatus.WRITE_ERROR)
            .entrySet()) {
      Pages.write(out, "a.txt", "mine");

      Outcomes outcomes = run(job().onExists(each.getKey()).restart(true));

      assertThat(outcomes.all.get(0).status()).as(each.toString()).isEqualTo(each.getValue());
      assertThat(outcomes.all.get(1).status()).isEqualTo(PageStatus.OK);
      assertThat(Files.readString(taken).equals("mine"))
          .as(each.toString())
          .isEqualTo(each.getKey() != OnExists.REPLACE);
      Files.deleteIfExists(out.resolve("manifest.jsonl"));
    }
  }

  @Test
  void fileThatWasLeftIsNeitherReplacedNorDeletedLater() throws Exception {
    Path taken = out.resolve("a.txt");
    Pages.write(out, "a.txt", "mine");
    run(job().onExists(OnExists.SKIP));

    run(job().onExists(OnExists.SKIP).restart(true));
    assertThat(taken).hasContent("mine");

    run(job().onExists(OnExists.SKIP).restart(true).parser(failing()));
    assertThat(taken).hasContent("mine");
  }

  @Test
  void outputsOfARunThatWasKilledBeforeItsManifestAreTheJobsOwn() throws Exception {
    run(job());
    Files.delete(out.resolve("manifest.jsonl"));

    Outcomes second = run(job().onExists(OnExists.SKIP));

    assertThat(second.all).flatExtracting(PageOutcome::outputs).noneMatch(OutputFile::kept);
    Pages.write(pages, "a.html", Pages.article("第九次会议召开"));
    run(job().onExists(OnExists.SKIP));
    assertThat(Files.readString(out.resolve("a.txt"))).contains("第九次会议召开");
  }

  @Test
  void fileThatIsWhatTheOutputWouldBeIsNotInTheWay() throws Exception {
    run(job());
    Files.delete(out.resolve("manifest.jsonl"));

    Outcomes second = run(job().onExists(OnExists.FAIL));

    assertThat(second.all.get(0).status()).isEqualTo(PageStatus.OK);
  }

  @Test
  void lastLineThatWasCutOffIsDoneAgain() throws Exception {
    run(job());
    Path manifest = out.resolve("manifest.jsonl");
    byte[] bytes = Files.readAllBytes(manifest);
    Files.write(manifest, Arrays.copyOf(bytes, bytes.length - 5));

    Outcomes second = run(job());

    assertThat(second.pages()).containsExactly(pages + "/empty.html");
    assertThat(manifest()).hasSize(4);
  }

  @Test
  void damagedManifestIsNamedAndNothingIsTouched() throws Exception {
    run(job());
    Path manifest = out.resolve("manifest.jsonl");
    Files.writeString(manifest, "rubbish\n" + Files.readString(manifest));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> run(job()))
        .withMessageContaining("damaged at byte 0");
    assertThat(run(job().restart(true)).all).hasSize(4);
  }

  @Test
  void pageNamedTwiceIsDoneOnce() throws Exception {
    Path list = folder.resolve("list");
    Path page = pages.resolve("a.html");
    Files.write(list, List.of(page.toString(), page.toString()));

    Outcomes outcomes = run(BatchJob.builder().fileList(list).output(out).formats(TEXT));

    assertThat(outcomes.all).hasSize(1);
  }

  /** As they are after unpacking on Linux what was packed on Chinese Windows. */
  @Test
  void filesNamedInGbkAreTakenApartAndNamed() throws Exception {
    Path gbk = Files.createDirectories(folder.resolve("gbk"));
    for (String name : List.of("要闻.html", "新闻.html", "公告.html")) {
      StringBuilder escaped = new StringBuilder(gbk.toUri().toString());
      for (byte b : name.getBytes("GBK")) {
        escaped.append(String.format("%%%02X", b & 0xFF));
      }
      Files.writeString(Path.of(URI.create(escaped.toString())), Pages.article(name));
    }
    Files.writeString(gbk.resolve("公告.html"), Pages.article("另一公告"));
    Files.writeString(Path.of(URI.create(gbk.toUri() + "caf%82.html")), Pages.article("一"));
    Files.writeString(Path.of(URI.create(gbk.toUri() + "caf%83.html")), Pages.article("二"));

    Outcomes outcomes = run(BatchJob.builder().input(gbk).output(out).formats(TEXT));

    assertThat(outcomes.pages())
        .containsExactlyInAnyOrder(
            gbk + "/要闻.html",
            gbk + "/新闻.html",
            gbk + "/公告.html",
            gbk + "/公告.html#2",
            gbk + "/caf%82.html",
            gbk + "/caf%83.html");
    assertThat(Trees.digests(out).keySet())
        .containsExactlyInAnyOrder(
            "要闻.txt", "新闻.txt", "公告.txt", "公告.html#2.txt", "caf%82.txt", "caf%83.txt");
    assertThat(Files.readString(out.resolve("要闻.txt"))).contains("要闻.html");
  }

  @Test
  void pageThatAListNamesFurtherDownIsNotWrittenOver() throws Exception {
    Path page = pages.resolve("a.html");
    Path place = out.resolve(page.getRoot().relativize(pages));
    Path dump = Pages.write(place, "a.txt", "首页\n第二次会议召开\n发布时间：2024-05-06\n\n会议要求把责任落实到人。");
    byte[] before = Files.readAllBytes(dump);
    Path list = Files.write(folder.resolve("list"), List.of(page.toString(), dump.toString()));

    Outcomes outcomes = run(BatchJob.builder().fileList(list).output(out).formats(TEXT));

    assertThat(outcomes.all)
        .extracting(PageOutcome::status)
        .containsExactly(PageStatus.WRITE_ERROR, PageStatus.OK);
    assertThat(dump).hasBinaryContent(before);
    run(BatchJob.builder().fileList(list).output(out).formats(TEXT).retryFailed(true));
    assertThat(dump).hasBinaryContent(before);
  }

  @Test
  void pageThatTheWalkComesToIsNotWrittenOver() throws Exception {
    Path in = out.resolve("p");
    Pages.write(in, "p/b.html", Pages.article("第一次会议召开"));
    Path dump = Pages.write(in, "b.txt", "首页\n第二次会议召开\n发布时间：2024-05-06\n\n会议要求把责任落实到人。");
    byte[] before = Files.readAllBytes(dump);

    run(BatchJob.builder().input(in).output(out).formats(TEXT));

    assertThat(dump).hasBinaryContent(before);
  }

  @Test
  void folderOfTheOutputsIsNoInput() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), pages);

    assertThatExceptionOfType(RunRefusedException.class)
        .isThrownBy(() -> run(BatchJob.builder().input(link).output(pages).formats(TEXT)))
        .withMessageContaining("is an input too");
    Path list = Files.write(folder.resolve("list"), List.of(link.toString()));
    Outcomes outcomes = run(BatchJob.builder().fileList(list).output(pages).formats(TEXT));

    assertThat(outcomes.all).isEmpty();
    assertThat(outcomes.gaps).singleElement().asString().contains("folder of the outputs");
  }

  @Test
  void linkedFoldersAreReadOnceAndCirclesAreReported() throws Exception {
    Path other = folder.resolve("other");
    Pages.write(other, "y/d.html", Pages.article("第四次会议召开"));
    Files.createSymbolicLink(pages.resolve("2023"), other);
    Files.createSymbolicLink(pages.resolve("again"), other.resolve("y"));
    Files.createSymbolicLink(pages.resolve("self"), pages);
    Files.createSymbolicLink(other.resolve("up"), folder);

    Outcomes outcomes = run(job());

    assertThat(outcomes.pages())
        .hasSize(5)
        .endsWith(pages + "/empty.html", pages + "/2023/y/d.html");
    assertThat(outcomes.gaps)
        .singleElement()
        .asString()
        .contains("2023/up", "the links lead in a circle");
  }

  @Test
  @Timeout(60)
  void pagesAreInTheManifestWhileTheirListPauses() throws Exception {
    InputStream before = System.in;
    CountDownLatch done = new CountDownLatch(2);
    try (PipedOutputStream list = new PipedOutputStream()) {
      System.setIn(new PipedInputStream(list));
      BatchJob job = BatchJob.builder().fileList(Path.of("-")).output(out).formats(TEXT).build();
      AtomicReference<Exception> end = new AtomicReference<>();
      Thread run =
          new Thread(
              () -> {
                try {
                  job.run(listener(done));
                } catch (IOException | InterruptedException e) {
                  end.set(e);
                }
              });
      run.start();
      String names = pages.resolve("a.html") + "\n" + pages.resolve("b.html") + "\n";
      list.write(names.getBytes(UTF_8));
      list.flush();

      done.await();
      assertThat(manifest()).hasSize(2);
      run.interrupt();
      run.join();
      assertThat(end.get()).isInstanceOf(InterruptedException.class);
    } finally {
      System.setIn(before);
    }
  }

  private static BatchListener listener(CountDownLatch done) {
    return new Outcomes() {
      @Override
      public void finished(PageOutcome outcome) {
        done.countDown();
      }
    };
  }

  @Test
  void inputIsNotWrittenOver() throws Exception {
    Path input = Pages.write(out, "page.txt", "首页\n第一次会议召开\n发布时间：2024-05-06\n\n会议要求把责任落实到人。");
    byte[] before = Files.readAllBytes(input);

    Outcomes outcomes = run(BatchJob.builder().input(input).output(out).formats(TEXT));

    assertThat(outcomes.all.get(0).status()).isEqualTo(PageStatus.WRITE_ERROR);
    assertThat(input).hasBinaryContent(before);
  }

  private BatchJobBuilder job() {
    return BatchJob.builder().input(pages).output(out).formats(TEXT).jobs(2);
  }

  private static Outcomes run(BatchJobBuilder job) throws Exception {
    Outcomes outcomes = new Outcomes();
    job.build().run(outcomes);
    return outcomes;
  }

  private static PageParser failing() {
    return (bytes, context) -> {
      throw new IllegalStateException("broken");
    };
  }

  private List<String> manifest() throws IOException {
    return Files.readAllLines(out.resolve("manifest.jsonl"), UTF_8);
  }
}
