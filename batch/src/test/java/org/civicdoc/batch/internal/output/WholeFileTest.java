package org.civicdoc.batch.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicdoc.batch.internal.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir Path folder;

  @Test
  void fileIsThereOnceItIsWhole() throws IOException {
    Path target = folder.resolve("a/b.txt");
    try (WholeFile file = WholeFile.create(target)) {
      file.stream().write(new byte[] {1, 2, 3});
      assertThat(target).doesNotExist();
      assertThat(file.commit().bytes()).isEqualTo(3);
      assertThat(file.finish().sha256()).isEqualTo(Digests.sha256Hex(new byte[] {1, 2, 3}));
    }

    assertThat(target).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(folder.resolve("a").toFile().list()).hasSize(1);
  }

  @Test
  void olderFileStaysUntilThen() throws IOException {
    Path target = Files.writeString(folder.resolve("b.txt"), "old");
    try (WholeFile file = WholeFile.create(target)) {
      file.stream().write('n');
    }

    assertThat(target).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("b.txt");
  }

  @Test
  void folderInTheWayIsNamed() throws IOException {
    Path target = Files.createDirectory(folder.resolve("b.txt"));

    assertThatIOException()
        .isThrownBy(() -> WholeFile.create(target))
        .withMessageContaining(target.toString());
  }
}
