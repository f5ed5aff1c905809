package org.civicdoc.batch.internal.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.civicdoc.warc.PageTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

@Timeout(60)
class TarSourceTest {

  private static final int MAX = 1 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.tar", "a.tar.gz", "a.tgz", "a.tar.zst", "a.tar.xz", "a.txz"})
  void entriesBecomePagesHoweverTheyArePacked(String name) throws Exception {
    Path file = tar(name, "UTF-8", "一/b.html", "c.txt", "d.css");

    Visited visited = visit(file);

    assertThat(visited.gaps).isEmpty();
    assertThat(visited.ids()).containsExactly(file + "!/一/b.html", file + "!/c.txt");
    assertThat(new String(visited.bytes(0), UTF_8)).isEqualTo("一/b.html");
    assertThat(visited.passedOver).isEqualTo(1);
  }

  @Test
  void namesOfChineseSystemsAreRead() throws Exception {
    Path file = tar("a.tar", "GBK", "通知/公告.html");

    assertThat(visit(file).pages).extracting(PageInput::name).containsExactly("通知/公告.html");
  }

  @Test
  void entriesOfOneNameAreToldApart() throws Exception {
    Path file = tar("a.tar", "UTF-8", "a.html", "a.html");

    assertThat(visit(file).ids()).containsExactly(file + "!/a.html", file + "!/a.html#2");
  }

  @Test
  void linksAndDevicesArePassedOver() throws Exception {
    Path file = folder.resolve("a.tar");
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      byte[] types = {
        TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO
      };
      for (byte type : types) {
        TarArchiveEntry entry = new TarArchiveEntry("up" + type + ".html", type);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }

    Visited visited = visit(file);

    assertThat(visited.pages).isEmpty();
    assertThat(visited.passedOver).isEqualTo(4);
  }

  @Test
  void truncatedArchiveGivesItsWholeEntriesAndAGap() throws Exception {
    Path file = tar("a.tar", "UTF-8", "a.html", "b.html", "c.html");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, 2 * 1024 + 514));

    Visited visited = visit(file);

    assertThat(visited.pages).extracting(PageInput::name).containsExactly("a.html", "b.html");
    assertThat(visited.gaps).singleElement().asString().contains("lost");
  }

  @Test
  void pagesOfOneTemplateAreReadHoweverWellTheyPack() throws Exception {
    Path file = folder.resolve("a.tar.xz");
    byte[] template = "<p>一样的模板</p>".repeat(2000).getBytes(UTF_8);
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed(file))) {
      for (int i = 0; i < 60; i++) {
        put(tar, i + ".html", template);
      }
    }

    Visited visited = visit(file);

    assertThat(Files.size(file) * 100).isLessThan(60L * template.length);
    assertThat(visited.gaps).isEmpty();
    assertThat(visited.pages).hasSize(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.tar.gz", "bomb.tar.zst", "bomb.tar.xz"})
  void entryThatPacksWellCostsNoOther(String name) throws Exception {
    Path file = folder.resolve(name);
    bomb(file);

    Visited visited = visit(file);

    assertThat(visited.gaps).isEmpty();
    assertThat(visited.pages).extracting(PageInput::name).containsExactly("a.html", "b.html");
    assertThatExceptionOfType(PageTooLargeException.class).isThrownBy(() -> visited.bytes(0));
    assertThat(visited.bytes(1)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.tar.gz", "bomb.tar.zst", "bomb.tar.xz"})
  void skippingABombIsStopped(String name) throws Exception {
    Path file = folder.resolve(name);
    bomb(file);

    Visited visited = Visited.of(new TarSource(file, MAX, 7 * MAX));

    assertThat(visited.pages).extracting(PageInput::name).containsExactly("a.html");
    assertThat(visited.gaps).singleElement().asString().contains("100 times");
  }

  /** Two files of zeros that are no pages, between a large page and a small one. */
  private static void bomb(Path file) throws IOException {
    byte[] zeros = new byte[4 * MAX];
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed(file))) {
      put(tar, "a.html", zeros);
      put(tar, "one.log", zeros);
      put(tar, "two.log", zeros);
      put(tar, "b.html", new byte[1]);
    }
  }

  @Test
  void headWithoutEndIsStopped() throws Exception {
    Path file = folder.resolve("a.tar.gz");
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed(file))) {
      put(tar, "a.html", new byte[1]);
      put(tar, new TarArchiveEntry("name", TarConstants.LF_GNUTYPE_LONGNAME), new byte[3 * MAX]);
      put(tar, "b.html", new byte[1]);
    }

    Visited visited = visit(file);

    assertThat(visited.pages).hasSize(1);
    assertThat(visited.gaps).singleElement().asString().contains("a head is larger than");
  }

  @Test
  void entryOverTheLimitIsRefused() throws Exception {
    Path file = tar("a.tar", "UTF-8", "a.html");

    Visited visited = Visited.of(new TarSource(file, 3));

    assertThatExceptionOfType(PageTooLargeException.class).isThrownBy(() -> visited.bytes(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.tar", "x.tar.gz", "x.tar.zst", "x.tar.xz"})
  void fileThatIsNoArchiveIsAGap(String name) throws Exception {
    Path file = Files.writeString(folder.resolve(name), "no archive at all".repeat(100));

    Visited visited = visit(file);

    assertThat(visited.pages).isEmpty();
    assertThat(visited.gaps).hasSize(1);
  }

  private static Visited visit(Path file) throws Exception {
    return Visited.of(new TarSource(file, MAX));
  }

  private Path tar(String name, String charset, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed(file), charset)) {
      for (String each : entries) {
        put(tar, each, each.getBytes(UTF_8));
      }
    }
    return file;
  }

  private static void put(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    put(tar, new TarArchiveEntry(name), content);
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content)
      throws IOException {
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private static OutputStream packed(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    String name = file.toString();
    if (name.endsWith("gz")) {
      return new GZIPOutputStream(out);
    }
    if (name.endsWith("zst")) {
      return new ZstdOutputStream(out);
    }
    return name.endsWith("xz") ? new XZOutputStream(out, new LZMA2Options(1)) : out;
  }
}
