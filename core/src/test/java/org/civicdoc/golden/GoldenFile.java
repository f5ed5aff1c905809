package org.civicdoc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test should give, in a file beside the test's class in {@code src/test/resources}. {@code
 * mvn test -DregenerateGoldens=true} writes the files anew; then read the difference.
 */
public final class GoldenFile {

  /** The flag that writes the files instead of comparing them. */
  public static final String REGENERATE = "regenerateGoldens";

  private GoldenFile() {}

  /** Fails unless {@code actual} is what the file of this name holds. */
  public static void assertMatches(Class<?> test, String name, String actual) throws IOException {
    Path file =
        Path.of("src/test/resources", test.getPackageName().replace('.', '/')).resolve(name);
    if (Boolean.getBoolean(REGENERATE)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
