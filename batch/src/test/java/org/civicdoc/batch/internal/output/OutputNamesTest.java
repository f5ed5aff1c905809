package org.civicdoc.batch.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutputNamesTest {

  private final OutputNames names = new OutputNames();

  @Test
  void firstPageOfANameLosesItsEnding() {
    assertThat(all("a/b.html", "b.html", "a/c.tar.html")).containsExactly("a/b", "b", "a/c.tar");
  }

  @Test
  void laterPagesOfANameKeepTheirEndingAndThenGetANumber() {
    assertThat(all("a/b.html", "a/b.txt", "a/b.html", "a/b.html"))
        .containsExactly("a/b", "a/b.txt", "a/b.html", "a/b.html-2");
  }

  @Test
  void namesThatDifferInCaseOnlyKeepApart() {
    assertThat(all("A.html", "a.html")).containsExactly("A", "a.html");
  }

  @Test
  void hiddenFilesAndFoldersWithDotsKeepTheirNames() {
    assertThat(all(".html", "v1.2/page")).containsExactly(".html", "v1.2/page");
  }

  @Test
  void longNameIsCutAtACharacterAndStaysItsOwn() {
    String name = "长".repeat(120);

    List<String> cut = all("d/" + name + "甲.html", "d/" + name + "乙.html");

    assertThat(cut).doesNotHaveDuplicates();
    assertThat(cut)
        .allSatisfy(
            each -> {
              assertThat(each).startsWith("d/长").doesNotContain("\uFFFD");
              assertThat(each.getBytes(StandardCharsets.UTF_8).length).isLessThan(240);
            });
  }

  @Test
  void noNameIsGivenTwice() {
    Random random = new Random(11);
    String[] stems = {"a", "A", "b.txt", "b", "长"};
    String[] endings = {".html", ".txt", ".HTM", ""};
    Set<String> given = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String page = stems[random.nextInt(stems.length)] + endings[random.nextInt(endings.length)];
      assertThat(given.add(names.next(page))).as(page).isTrue();
    }
  }

  private List<String> all(String... pages) {
    return List.of(pages).stream().map(names::next).toList();
  }
}
