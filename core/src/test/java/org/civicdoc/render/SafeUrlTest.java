package org.civicdoc.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.html",
        "/a/b?x=1:2",
        "//www.example.gov.cn/",
        "?q=a:b",
        "#top",
        "./a:b",
        "http://x/",
        "HTTPS://X/",
        "mailto:a@x",
        "tel:12345",
        "ftp://x/a",
        "1a:b",
        "中文:x",
      })
  void linksToPagesAndPeopleAreKept(String url) {
    assertThat(SafeUrl.isLink(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:x",
        "\u0001javascript:x",
        "java\tscript:x",
        "java\r\nscript:x",
        "javascript\n:x",
        "data:text/html,<script>",
        "data:image/png;base64,AA",
        "vbscript:x",
        "file:///etc/passwd",
        "about:blank",
        "x:y",
        "jar:http://x!/",
        "blob:x",
      })
  void otherSchemesAreNoLinks(String url) {
    assertThat(SafeUrl.isLink(url)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.png", "http://x/a.png", "data:image/png;base64,AA", "DATA:Image/GIF,x"})
  void imagesOfThePageAreKept(String url) {
    assertThat(SafeUrl.isImage(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/svg+xml,<svg/>",
        "data:text/html,x",
        "data:,x",
        "javascript:x",
        "file:///a.png",
        "mailto:a@x",
      })
  void otherImagesAreNotKept(String url) {
    assertThat(SafeUrl.isImage(url)).isFalse();
  }

  @Test
  void schemesAreFoundInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(SafeUrl.isLink("MAILTO:a@x")).isTrue();
      assertThat(SafeUrl.isLink("JAVASCRIPT:x")).isFalse();
    } finally {
      Locale.setDefault(before);
    }
  }
}
