package org.civicdoc.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the fuzzers start from and what they once found: the targets hold for each fixture and for
 * some damaged copies of it.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzTargetsTest {

  private static final Path RESOURCES = Path.of("src/test/resources/org/civicdoc");
  private static final int COPIES = 4;

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> inputs() {
    return Stream.of("parser", "fuzz").flatMap(folder -> files(folder).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void theTargetsHold(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    Random random = new Random(11);
    for (int copy = 0; copy < COPIES; copy++) {
      PageFuzzer.fuzzerTestOneInput(bytes);
      JsonFuzzer.fuzzerTestOneInput(bytes);
      MergeFuzzer.fuzzerTestOneInput(bytes);
      bytes = damaged(bytes, random);
    }
  }

  /** Overwrites a few bytes, and cuts and doubles a stretch; the last byte is the choice. */
  private static byte[] damaged(byte[] bytes, Random random) {
    if (bytes.length < 4) {
      return bytes;
    }
    byte[] damaged = Arrays.copyOf(bytes, bytes.length);
    for (int i = 0; i < 8; i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    int from = random.nextInt(damaged.length / 2);
    int to = random.nextInt(damaged.length / 2);
    int length = random.nextInt(damaged.length / 2);
    System.arraycopy(bytes, from, damaged, to, length);
    damaged[damaged.length - 1] = (byte) random.nextInt(256);
    return damaged;
  }
}
