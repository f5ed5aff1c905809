package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

  private static final String TEXT = "2021年3月,绍兴市人大常委会主任谭志刚到越城区调研“枫桥经验”,走访企业12家,投资由3亿元增加到5亿元。";

  @Test
  void eightThreadsShareOneAnalyzer() throws Exception {
    Analysis expected = Analyzers.SHARED.analyze(TEXT, TextContext.none());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Analysis>> analyses = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        analyses.add(threads.submit(() -> Analyzers.SHARED.analyze(TEXT, TextContext.none())));
      }
      for (Future<Analysis> analysis : analyses) {
        assertThat(analysis.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void turkishLocaleChangesNothing() {
    Analysis expected = Analyzers.SHARED.analyze(TEXT, TextContext.none());
    String json = new AnalysisWriter().toJson(expected);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Analysis analysis = CivicAnalyzer.builder().build().analyze(TEXT, TextContext.none());
      assertThat(analysis).isEqualTo(expected);
      assertThat(new AnalysisWriter().toJson(analysis)).isEqualTo(json);
    } finally {
      Locale.setDefault(before);
    }
  }
}
