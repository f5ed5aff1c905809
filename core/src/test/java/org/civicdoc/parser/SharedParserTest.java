package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.civicdoc.model.CivicDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** One parser serves all threads, and where it runs makes no difference. */
@Isolated
class SharedParserTest {

  private static final int THREADS = 16;

  private static List<CivicDocument> documents(CivicParser parser) throws IOException {
    List<CivicDocument> documents = new ArrayList<>();
    for (String name : Fixtures.names()) {
      documents.add(parser.parse(Fixtures.bytes(name), Fixtures.context(name)));
    }
    return documents;
  }

  @Test
  void sixteenThreadsGetEqualDocuments() throws Exception {
    CivicParser parser = CivicParser.builder().build();
    List<CivicDocument> expected = documents(Fixtures.PARSER);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<CivicDocument>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(() -> documents(parser)));
      }
      for (Future<List<CivicDocument>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aTurkishMachineInAnotherZoneReadsTheSame() throws IOException {
    List<CivicDocument> expected = documents(Fixtures.PARSER);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Caracas"));
      assertThat(documents(CivicParser.builder().build())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
