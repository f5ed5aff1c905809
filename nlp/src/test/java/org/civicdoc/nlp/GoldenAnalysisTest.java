package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The whole analysis of a text of our own. {@code -DregenerateGoldens=true} writes the golden file
 * anew; read the difference before you commit it.
 */
class GoldenAnalysisTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/civicdoc/nlp");
  private static final boolean REGENERATE = Boolean.getBoolean("regenerateGoldens");

  @Test
  void villageRoads() throws IOException {
    String text = Files.readString(FOLDER.resolve("village-roads.txt"), StandardCharsets.UTF_8);
    TextContext context = new TextContext(LocalDate.of(2023, 6, 2), "河源人大网", "市人大");
    String actual = lines(Analyzers.SHARED.analyze(text, context));
    Path golden = FOLDER.resolve("village-roads.golden");
    if (REGENERATE) {
      Files.writeString(golden, actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @Test
  void regenerationIsOff() {
    assertThat(REGENERATE).isFalse();
  }

  private static String lines(Analysis analysis) {
    StringBuilder lines = new StringBuilder();
    for (Entity entity : analysis.entities()) {
      lines.append(entity.start()).append(' ').append(entity.type()).append(' ');
      lines.append(entity.text().strip());
      EntityValue value = entity.value();
      lines.append(value == null ? "" : " = " + value.asText());
      lines.append(entity.certainty() == Certainty.STATED ? "" : " (" + entity.certainty() + ")");
      lines.append('\n');
    }
    analysis.facts().forEach(fact -> lines.append(line(fact)).append('\n'));
    analysis.keywords().forEach(keyword -> lines.append(keyword.text()).append(' '));
    lines.append('\n');
    analysis.summary().forEach(sentence -> lines.append(sentence.text()).append('\n'));
    return lines.toString();
  }

  private static String line(Fact fact) {
    if (fact instanceof Fact.Change change) {
      return "CHANGE " + change.what() + ": " + change.from().text() + " -> " + change.to().text();
    } else if (fact instanceof Fact.Count count) {
      return "COUNT " + count.what() + ": " + count.quantity().text();
    } else if (fact instanceof Fact.Issued issued) {
      return "ISSUED " + issued.body().referent() + ": " + issued.document().text();
    } else if (fact instanceof Fact.Held held) {
      return "HELD " + held.meeting().text();
    } else if (fact instanceof Fact.Post post) {
      return "POST " + post.person().text() + ": " + post.role().text();
    }
    throw new AssertionError("no line for " + fact);
  }
}
