package org.civicdoc.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  private static final String PAGE = "http://www.yunze.example/a/b.html";

  @ParameterizedTest
  @CsvSource({
    "c.html, http://www.yunze.example/a/c.html",
    "./c.html, http://www.yunze.example/a/c.html",
    "../c.html, http://www.yunze.example/c.html",
    "/c.html, http://www.yunze.example/c.html",
    "//img.example/c.jpg, http://img.example/c.jpg",
    "https://x.example/?a=b, https://x.example/?a=b",
    "' /c.html\t', http://www.yunze.example/c.html",
    "/文件 一.doc, /文件 一.doc",
    "/文件.doc, http://www.yunze.example/文件.doc",
    "mailto:a@b.example, mailto:a@b.example"
  })
  void resolvesAgainstThePage(String href, String address) {
    assertThat(new Links(PAGE, null).resolve(href)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "#top", "javascript:void(0)", "JavaScript:print()", "about:blank"})
  void leadsNowhere(String href) {
    assertThat(new Links(PAGE, null).resolve(href)).isEmpty();
  }

  @Test
  void resolvesAgainstTheBaseThatThePageStates() {
    assertThat(new Links(PAGE, "/x/").resolve("c.html"))
        .contains("http://www.yunze.example/x/c.html");
    assertThat(new Links(null, "http://y.example/").resolve("c.html"))
        .contains("http://y.example/c.html");
  }

  @Test
  void leavesAddressesAsTheyAreWithoutAnUsableBase() {
    assertThat(new Links(null, null).resolve("../c.html")).contains("../c.html");
    assertThat(new Links("no address", "::").resolve("c.html")).contains("c.html");
    assertThat(new Links(PAGE, null).resolveAny("data:image/gif;base64,AA"))
        .isEqualTo("data:image/gif;base64,AA");
  }
}
