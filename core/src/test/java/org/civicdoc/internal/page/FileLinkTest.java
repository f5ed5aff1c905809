package org.civicdoc.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.doc",
        "/x/P020230608.PDF",
        "a.xlsx?v=1",
        "down.jsp?name=a.wps&id=3",
        "a.zip#top",
        "x.OFD"
      })
  void tellsFiles(String href) {
    assertThat(FileLink.isFile(href)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.html",
        "a.shtml?x=1",
        "/doc/",
        ".doc",
        "doc",
        "a.document",
        "#a.doc",
        "a.jsp?id=doc"
      })
  void tellsPages(String href) {
    assertThat(FileLink.isFile(href)).isFalse();
  }
}
