package org.civicdoc.batch.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileListSourceTest {

  @TempDir Path folder;

  @Test
  void everyLineIsAPageAnArchiveOrAFolder() throws Exception {
    Path warc = folder.resolve("crawl.warc");
    WarcFixture.articles(warc, 2);
    Path sub = Files.createDirectories(folder.resolve("sub"));
    Files.writeString(sub.resolve("a.html"), "x");
    Path page = Files.writeString(folder.resolve("页面"), "x");
    Path list =
        Files.write(
            folder.resolve("list"), List.of(warc.toString(), "", sub + " ", page.toString()));

    Visited visited = Visited.of(new FileListSource(list, folder.resolve("out"), 1000));

    assertThat(visited.pages).hasSize(4);
    assertThat(visited.ids()).contains(sub + "/a.html", page.toString());
  }

  @Test
  void missingListIsAGap() throws Exception {
    Path none = folder.resolve("none");

    assertThat(Visited.of(new FileListSource(none, folder, 1000)).gaps).hasSize(1);
  }
}
