package org.civicdoc.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One jar serves Spark on Scala 2.12 and 2.13, as long as it names no type of Scala's. */
class ClassFilesTest {

  @Test
  void noClassNamesATypeOfScalas() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
      List<Path> classes = files.filter(file -> file.toString().endsWith(".class")).toList();

      assertThat(classes).hasSizeGreaterThan(15);
      assertThat(classes)
          .allSatisfy(
              file -> assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("scala/"));
    }
  }

  @Test
  void thereIsNoModuleDescriptor() {
    assertThat(Path.of("target/classes/module-info.class")).doesNotExist();
  }
}
