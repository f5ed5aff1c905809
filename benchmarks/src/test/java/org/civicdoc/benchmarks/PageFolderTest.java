package org.civicdoc.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void readsThePagesOfAllFoldersInOrder() throws IOException {
    write("b/y.SHTML", "2");
    write("b/x.txt", "1");
    write("a.html", "0");
    write("picture.png", "9");
    write("html", "9");
    List<byte[]> pages = PageFolder.read(folder);
    assertThat(pages).containsExactly(new byte[] {'0'}, new byte[] {'1'}, new byte[] {'2'});
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aFolderWithoutPagesIsNamed() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> PageFolder.read(folder))
        .withMessageContaining(folder.toString())
        .withMessageContaining("holds no page");
  }

  @Test
  void aMissingFolderIsNamedWithTheWayOut() {
    Path missing = folder.resolve("missing");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> PageFolder.read(missing))
        .withMessageContaining(missing.toString())
        .withMessageContaining(Path.of("").toAbsolutePath().toString())
        .withMessageContaining("-p pages=DIR");
  }
}
