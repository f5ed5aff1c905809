package org.civicdoc.nlp.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.nlp.TextContext;
import org.civicdoc.nlp.internal.literal.Specification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first five keywords of abstracts against their authors' keywords. */
@Tag("scores")
class KeywordScoreTest {

  private static final int FIRST = 5;

  @Test
  void keywordsOfAbstracts() throws IOException {
    CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
    double sum = 0;
    int texts = 0;
    for (String line :
        Files.readAllLines(
            Specification.locate("corpus/nlp/csl/dev.tsv"), StandardCharsets.UTF_8)) {
      List<String> parts = List.of(line.split("\t"));
      if (parts.size() > 2) {
        Tally tally = new Tally();
        tally.count(found(analyzer, parts.get(1)), wanted(parts.get(2)));
        sum += tally.f1();
        texts++;
      }
    }
    ScoreTable.row("CSL keywords, F1@5", sum / texts, 0.25);
  }

  private static Set<String> found(CivicAnalyzer analyzer, String text) {
    return analyzer.analyze(text, TextContext.none()).keywords().stream()
        .map(keyword -> keyword.text().toLowerCase(Locale.ROOT))
        .distinct()
        .limit(FIRST)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> wanted(String keywords) {
    return Arrays.stream(keywords.toLowerCase(Locale.ROOT).split("[_;；,，]"))
        .filter(keyword -> !keyword.isEmpty())
        .collect(Collectors.toSet());
  }
}
