package org.civicdoc.batch.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
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
            folder.resolve("list"), List.of(warc.toString(), "", sub.toString(), page.toString()));

    Visited visited = Visited.of(new FileListSource(list, folder.resolve("out"), 1000));

    assertThat(visited.pages).hasSize(4);
    assertThat(visited.ids()).contains(sub + "/a.html", page.toString());
  }

  @Test
  void listsOfWindowsAreRead() throws Exception {
    Path page = Files.writeString(folder.resolve("要闻.html"), "x");
    Path blank = Files.writeString(folder.resolve("b "), "x");
    String text = page + "\r\n" + blank + "\r\n";
    Path list = folder.resolve("list");
    for (byte[] bytes :
        List.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), text.getBytes("GBK"))) {
      Files.write(list, bytes);

      Visited visited = Visited.of(new FileListSource(list, folder.resolve("out"), 1000));

      assertThat(visited.ids()).containsExactly(page.toString(), blank.toString());
      assertThat(visited.bytes(0)).hasSize(1);
    }
  }

  @Test
  void namesThatAreThemselvesInGbkAreFound() throws Exception {
    Path page = Path.of(URI.create(folder.toUri() + "%D0%C2.html"));
    Files.writeString(page, "x");
    Path list = folder.resolve("list");
    Files.write(list, (folder + "/新.html").getBytes("GBK"));

    Visited visited = Visited.of(new FileListSource(list, folder.resolve("out"), 1000));

    assertThat(visited.ids()).containsExactly(folder + "/新.html");
    assertThat(visited.bytes(0)).hasSize(1);
  }

  @Test
  void missingListIsAGap() throws Exception {
    Path none = folder.resolve("none");

    assertThat(Visited.of(new FileListSource(none, folder, 1000)).gaps).hasSize(1);
  }
}
