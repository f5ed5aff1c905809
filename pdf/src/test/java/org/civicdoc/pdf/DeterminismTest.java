package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminismTest {

  @ParameterizedTest
  @EnumSource(PdfConformance.class)
  void sameDocumentGivesTheSameBytes(PdfConformance conformance) throws Exception {
    byte[] first = render(PdfRenderer.builder().conformance(conformance).build());
    // The clock's second must not matter, nor what the machine is set to.
    Thread.sleep(1100);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Caracas"));
      assertThat(render(PdfRenderer.builder().conformance(conformance).build())).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** The other process has another locale, time zone, charset and collector. */
  @Test
  void anotherProcessGivesTheSameBytes(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("other.pdf");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=America/Caracas",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                DeterminismTest.class.getName(),
                file.toString())
            .inheritIO()
            .start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readAllBytes(file)).isEqualTo(render(PdfRenderer.builder().build()));
  }

  /** Writes the PDF of the sample to a file, in a process of its own. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), render(PdfRenderer.builder().build()));
  }

  @Test
  void threadsShareARenderer() throws Exception {
    PdfRenderer renderer = PdfRenderer.builder().build();
    byte[] expected = render(renderer);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        results.add(threads.submit(() -> render(renderer)));
      }
      for (Future<byte[]> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static byte[] render(PdfRenderer renderer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(Sample.everything(), out);
    return out.toByteArray();
  }
}
