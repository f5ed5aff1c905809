package org.civicdoc.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.model.PageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormatsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>",
        "云泽<br>市",
        "<!DOCTYPE html>",
        "<P class=x>",
        "<!-- x -->",
        "\n\n<Div>",
        "云泽市\n要闻\n会议\n<body>"
      })
  void tellsHtml(String page) {
    assertThat(PageFormats.of(page)).isEqualTo(PageFormat.HTML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "云泽市", "3 < 5", "<云泽>", "<<要闻>>", "首页 > 要闻", "<", "</p"})
  void tellsDumps(String page) {
    assertThat(PageFormats.of(page)).isEqualTo(PageFormat.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"云泽市<br>\n要闻\n会议", "云泽市\n要闻\n会议提出，a < b，<p 值。"})
  void takesATagThatAToolLeftForNoPage(String dump) {
    assertThat(PageFormats.of(dump)).isEqualTo(PageFormat.TEXT);
  }

  @Test
  void tellsBinaryFromText() {
    assertThat(PageFormats.isBinary("\u0000\u0001云泽")).isTrue();
    assertThat(PageFormats.isBinary("云泽市\t\r\n\f")).isFalse();
    assertThat(PageFormats.isBinary("云泽市".repeat(20) + "\uFFFD")).isFalse();
    assertThat(PageFormats.isBinary("")).isFalse();
  }
}
