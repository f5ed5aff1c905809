package org.civicdoc.batch.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputNamesTest {

  private int number;
  private final OutputNames names = new OutputNames();

  @Test
  void firstPageOfANameLosesItsEnding() {
    assertThat(all("a/b.html", "b.html", "a/c.tar.html")).containsExactly("a/b", "b", "a/c.tar");
  }

  @Test
  void laterPagesOfANameKeepTheirEndingAndThenGetAHash() {
    assertThat(all("a/b.html", "a/b.txt", "a/b.html", "a/b.html"))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("a/b"),
            second -> assertThat(second).isEqualTo("a/b.txt"),
            third -> assertThat(third).isEqualTo("a/b.html"),
            fourth -> assertThat(fourth).matches("a/b\\.html-[0-9a-f]{8}"));
  }

  @Test
  void namesThatDifferInCaseOnlyKeepApart() {
    assertThat(all("A.html", "a.html")).containsExactly("A", "a.html");
  }

  @Test
  void hiddenFilesAndFoldersWithDotsKeepTheirNames() {
    assertThat(all(".html", "v1.2/page")).containsExactly(".html", "v1.2/page");
  }

  @ParameterizedTest
  @CsvSource({
    "../../evil.html, evil",
    "/etc/passwd.html, etc/passwd",
    "a/./b//c.html, a/b/c",
    "'..\\..\\evil.html', evil",
    "CON.html, CON_",
    "dir/nul, dir/nul_",
    "C:/a?b*.html, C_/a_b_",
    "'a. /b.html', a__/b",
    "'..', page",
    "'', page"
  })
  void nameThatLeadsElsewhereOrThatASystemRefusesIsMadeSafe(String page, String name) {
    assertThat(names.next(page, "x")).isEqualTo(name);
  }

  @Test
  void controlAndDirectionCharactersAreReplaced() {
    assertThat(names.next("a\u0000b\u202Ec\n.html", "x")).isEqualTo("a_b_c_");
  }

  @Test
  void deepPathIsShortened() {
    String deep = names.next("深".repeat(60).concat("/").repeat(50) + "b.html", "x");

    assertThat(deep.getBytes(StandardCharsets.UTF_8).length).isLessThan(300);
    assertThat(deep).endsWith("/b");
  }

  @Test
  void pageKeepsTheNameThatItHas() {
    names.reserve("a/b", "second");

    assertThat(names.next("a/b.html", "first")).isEqualTo("a/b.html");
    assertThat(names.next("a/b.txt", "second")).isEqualTo("a/b");
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
      assertThat(given.add(names.next(page, "page " + i))).as(page).isTrue();
    }
  }

  private List<String> all(String... pages) {
    return List.of(pages).stream().map(page -> names.next(page, "page " + number++)).toList();
  }
}
