package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
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
