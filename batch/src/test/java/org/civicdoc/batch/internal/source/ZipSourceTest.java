package org.civicdoc.batch.internal.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.civicdoc.warc.ArchiveBombException;
import org.civicdoc.warc.PageTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ZipSourceTest {

  private static final int MAX = 1 << 20;

  @TempDir Path folder;
  private Path file = Path.of("");

  @Test
  void entriesBecomePagesAndOthersArePassedOver() throws Exception {
    zip(UTF_8, "a/b.html", "c.HTM", "style.css", "inner.zip");

    Visited visited = visit();

    assertThat(visited.ids()).containsExactly(file + "!/a/b.html", file + "!/c.HTM");
    assertThat(visited.passedOver).isEqualTo(2);
    assertThat(new String(visited.bytes(0), UTF_8)).isEqualTo("a/b.html");
    assertThat(new ZipSource(file, MAX).count()).isEqualTo(2);
  }

  @Test
  void namesOfChineseWindowsAreRead() throws Exception {
    zip(Charset.forName("GBK"), "通知/公告.html", "关于防汛.html");

    assertThat(visit().pages)
        .extracting(PageInput::name)
        .containsExactly("通知/公告.html", "关于防汛.html");
  }

  @Test
  void namesOfSeveralSystemsInOneArchiveAreRead() throws Exception {
    zip(StandardCharsets.ISO_8859_1, inLatin1("新闻一.html", "UTF-8"), inLatin1("要闻.html", "GBK"));

    assertThat(visit().pages).extracting(PageInput::name).containsExactly("新闻一.html", "要闻.html");

    zip(StandardCharsets.ISO_8859_1, "caf\u0082.html", "b.html");

    assertThat(visit().pages).hasSize(2);
  }

  @Test
  void encryptedEntryFailsAndTheNextIsRead() throws Exception {
    zip(UTF_8, "a.html", "b.html");
    byte[] bytes = Files.readAllBytes(file);
    bytes[6] |= 1; // The flag in the local header of the first entry,
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1; // and again.
    Files.write(file, bytes);

    Visited visited = visit();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> visited.bytes(0))
        .withMessageContaining("password");
    assertThat(visited.bytes(1)).isNotEmpty();
  }

  @Test
  void entryPackedInAWayThatIsNotReadFails() throws Exception {
    zip(UTF_8, "a.html", "b.html");
    byte[] bytes = Files.readAllBytes(file);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 10] = 93;
    Files.write(file, bytes);

    Visited visited = visit();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> visited.bytes(0))
        .withMessageContaining("Zstandard");
    assertThat(visited.bytes(1)).isNotEmpty();
  }

  @Test
  void whatMacOsAddsIsPassedOver() throws Exception {
    zip(UTF_8, "a.html", "__MACOSX/._a.html", "._b.html");
    Visited visited = visit();

    assertThat(visited.pages).extracting(PageInput::name).containsExactly("a.html", "._b.html");
    assertThat(visited.passedOver).isEqualTo(1);

    byte[] added = {0, 5, 22, 7, 0};
    Files.write(folder.resolve("._c.html"), added);
    Files.write(folder.resolve("c.html"), added);
    visited = Visited.of(new FolderSource(folder, folder.resolve("out"), MAX));

    assertThat(visited.ids()).contains(folder + "/c.html").doesNotContain(folder + "/._c.html");
  }

  private static String inLatin1(String name, String charset) throws IOException {
    return new String(name.getBytes(charset), StandardCharsets.ISO_8859_1);
  }

  @Test
  void bombIsStoppedAndTheNextEntryIsRead() throws Exception {
    file = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("bomb.html"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 60; i++) {
        zip.write(zeros);
      }
      zip.putNextEntry(new ZipEntry("good.html"));
      zip.write('x');
    }

    Visited visited = Visited.of(new ZipSource(file, Integer.MAX_VALUE - 8));

    assertThatExceptionOfType(ArchiveBombException.class).isThrownBy(() -> visited.bytes(0));
    assertThat(visited.bytes(1)).hasSize(1);
  }

  @Test
  void entryOverTheLimitIsRefused() throws Exception {
    zip(UTF_8, "a.html");

    Visited visited = Visited.of(new ZipSource(file, 5));

    assertThatExceptionOfType(PageTooLargeException.class).isThrownBy(() -> visited.bytes(0));
  }

  @Test
  void fileThatIsNoZipIsAGap() throws Exception {
    file = Files.writeString(folder.resolve("x.zip"), "no archive");

    Visited visited = visit();

    assertThat(visited.pages).isEmpty();
    assertThat(visited.gaps).singleElement().asString().contains("not a readable ZIP archive");
  }

  @Test
  void emptyFileIsAGap() throws Exception {
    file = Files.createFile(folder.resolve("x.zip"));

    assertThat(visit().gaps).hasSize(1);
  }

  private Visited visit() throws Exception {
    return Visited.of(new ZipSource(file, MAX));
  }

  private void zip(Charset charset, String... names) throws IOException {
    file = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), charset)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
      }
    }
  }
}
