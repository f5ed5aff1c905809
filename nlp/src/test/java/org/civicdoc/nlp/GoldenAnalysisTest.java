package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole analysis of texts of our own, one of each kind that public bodies publish. {@code
 * -DregenerateGoldens=true} writes the golden files anew; read the difference before you commit it.
 */
class GoldenAnalysisTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/civicdoc/nlp");
  private static final boolean REGENERATE = Boolean.getBoolean("regenerateGoldens");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "village-roads, 2023-06-02, 河源人大网",
    "congress-session, 2024-02-24, 信阳人大网",
    "appointments, 2023-08-31, 普洱人大",
    "budget-report, 2023-01-20, 鸡西市人民政府",
    "village-orchard, 2022-10-14, 凉山日报网",
    "flood-notice, 2024-06-17, 广西壮族自治区水利厅",
    "candidates-notice, 2022-07-01, 张掖党建网",
    "law-inspection, 2021-09-28, 内蒙古人大网",
    "statistics, 2023-05-18, 青海省人民政府",
    "school-notice, 2024-05-27, 开封市禹王台区人民政府",
  })
  void analysisIsWhatACarefulReaderTakes(String name, LocalDate publishedAt, String site)
      throws IOException {
    String text = Files.readString(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8);
    TextContext context = new TextContext(publishedAt, site, null);
    String actual = lines(Analyzers.SHARED.analyze(text, context));
    Path golden = FOLDER.resolve(name + ".golden");
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
      Entity date = held.date();
      Entity body = held.body();
      String by = body == null ? "" : " by " + body.referent();
      return "HELD " + held.meeting().text() + by + (date == null ? "" : ", " + date.referent());
    } else if (fact instanceof Fact.Post post) {
      Entity body = post.body();
      String of = body == null ? "" : body.referent() + " ";
      return "POST " + post.person().text() + ": " + of + post.role().text() + ", " + post.tenure();
    }
    throw new AssertionError("no line for " + fact);
  }
}
