package org.civicdoc.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class GoldenFileTest {

  @Test
  void goldenFilesAreNotWrittenByAnOrdinaryBuild() {
    assertThat(Boolean.getBoolean(GoldenFile.REGENERATE))
        .as("the files were written anew; run again without -D%s", GoldenFile.REGENERATE)
        .isFalse();
  }

  @Test
  void anotherTextFails() throws IOException {
    assumeThat(Boolean.getBoolean(GoldenFile.REGENERATE)).isFalse();
    GoldenFile.assertMatches(GoldenFileTest.class, "example.txt", "云江\n");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GoldenFile.assertMatches(GoldenFileTest.class, "example.txt", "云江"));
  }
}
