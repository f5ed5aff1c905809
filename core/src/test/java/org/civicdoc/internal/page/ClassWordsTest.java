package org.civicdoc.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassWordsTest {

  @ParameterizedTest
  @CsvSource({
    "newsContent-box, news content box",
    "main_txt2, main txt",
    "TRS_Editor, trs editor",
    "UCAP-CONTENT, ucap content",
    "xwIco, xw ico",
    "MsoNormal MsoCommentText pageNav, msonormal msocommenttext page nav",
    "'  a  b ', a b",
    "123, ''",
    "'', ''",
    "INFO, info"
  })
  void partsNamesIntoWords(String name, String words) {
    assertThat(String.join(" ", ClassWords.of(new Element("div").attr("class", name))))
        .isEqualTo(words);
  }

  @Test
  void readsTheIdFirst() {
    assertThat(ClassWords.of(new Element("div").attr("class", "b").attr("id", "a")))
        .containsExactly("a", "b");
    assertThat(ClassWords.of(new Element("div"))).isEmpty();
  }
}
