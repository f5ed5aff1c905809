package org.civicdoc.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicdoc.json.DocumentReader;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  @TempDir Path folder;

  @Test
  void everyPageBecomesPdfAndJson() throws IOException {
    Path pages = folder.resolve("pages");
    Pages.write(pages, "a/b.html", Pages.article("市政府研究部署防汛工作"));
    Path out = folder.resolve("out");

    Cli run = Cli.run("convert", pages, "--out", out, "--isolation", "thread");

    assertThat(run.exitCode()).isZero();
    assertThat(Trees.digests(out).keySet()).containsExactly("a/b.json", "a/b.pdf");
    assertThat(Files.readString(out.resolve("a/b.json"))).contains("\"analysis\"", "\"pdf\"");
    assertThat(run.out()).contains("1 page", "0 failed", "1 PDF", "1 JSON");
  }

  @Test
  void otherFormsAreWrittenWhenAsked() throws IOException {
    Path page = Pages.write(folder, "b.html", Pages.article("市政府研究部署防汛工作"));
    Path out = folder.resolve("out");

    Cli run =
        Cli.run("convert", page, "--out", out, "--no-pdf", "--no-json", "--text", "--markdown");

    assertThat(run.exitCode()).isZero();
    assertThat(Trees.digests(out).keySet()).containsExactly("b.md", "b.txt");
    assertThat(Files.readString(out.resolve("b.txt"))).contains("市政府研究部署防汛工作");
  }

  @Test
  void quietSaysNothingWhenAllIsWell() throws IOException {
    Path page = Pages.write(folder, "b.html", Pages.article("市政府研究部署防汛工作"));

    Cli run = Cli.run("parse", page, "--out", folder.resolve("out"), "--quiet");

    assertThat(run.out() + run.err()).isEmpty();
  }

  @Test
  void parseWritesTheDocumentAlone() throws IOException {
    Path pages = folder.resolve("pages");
    Pages.write(pages, "a/b.html", Pages.article("市政府研究部署防汛工作"));
    Path out = folder.resolve("out");

    Cli run = Cli.run("parse", pages, "--out", out);

    assertThat(run.exitCode()).isZero();
    String json = Files.readString(out.resolve("a/b.json"));
    assertThat(json).doesNotContain("\"analysis\"");
    CivicDocument document = DocumentReader.builder().build().read(json);
    assertThat(Metadata.find(document.metadata().title())).hasValue("市政府研究部署防汛工作");
    assertThat(document.blocks()).hasSize(3);
  }

  @Test
  void pagesOfOneNameKeepApart() throws IOException {
    Path pages = folder.resolve("页 面");
    Pages.write(pages, "一/通知 公告.html", Pages.article("市政府研究部署防汛工作"));
    Pages.write(pages, "一/通知 公告.txt", "首页\n市政府研究部署防汛工作\n发布时间：2024-05-06\n\n会议要求各县区把责任落实到人。");
    Pages.write(pages, "二/通知 公告.html", Pages.article("市政府研究部署防汛工作"));
    Path other = Pages.write(folder.resolve("三"), "通知 公告.html", Pages.article("另一次会议"));
    Path out = folder.resolve("out");

    Cli run = Cli.run("parse", pages, other, "--out", out);

    assertThat(run.exitCode()).isZero();
    assertThat(Trees.digests(out).keySet())
        .containsExactlyInAnyOrder(
            "一/通知 公告.json", "一/通知 公告.txt.json", "二/通知 公告.json", "通知 公告.json");
  }

  @Test
  void otherFilesArePassedOverAndCounted() throws IOException {
    Path pages = folder.resolve("pages");
    for (String name : new String[] {"a.HTML", "b.htm", "c.shtml", "d.xhtml"}) {
      Pages.write(pages, name, Pages.article("市政府研究部署防汛工作"));
    }
    Pages.write(pages, "style.css", "p {}");
    Pages.write(pages, "photo.jpg", "x");

    Cli run = Cli.run("parse", pages, "--out", folder.resolve("out"));

    assertThat(run.out()).contains("4 pages", "2 other files passed over");
  }

  @Test
  void processesAndThreadsGiveTheSameBytes() throws IOException {
    Path pages = Cli.SAMPLES.resolve("report");
    Path processes = folder.resolve("processes");
    Path threads = folder.resolve("threads");

    Cli.run("convert", pages, "--out", processes); // As is the default of this command.
    Cli.run("convert", pages, "--out", threads, "--isolation", "thread");

    assertThat(Trees.digests(processes)).isNotEmpty().isEqualTo(Trees.digests(threads));
  }
}
