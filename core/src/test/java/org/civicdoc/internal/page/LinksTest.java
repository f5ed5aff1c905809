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
    "?id=7, http://www.yunze.example/a/b.html?id=7",
    "../../x.doc, http://www.yunze.example/x.doc",
    "x/./y/../z.doc, http://www.yunze.example/a/x/z.doc",
    "x/.., http://www.yunze.example/a/",
    "http:c.html, http://www.yunze.example/a/c.html",
    "/文件 一.doc, http://www.yunze.example/文件%20一.doc",
    "岗位表 (1).xlsx, http://www.yunze.example/a/岗位表%20(1).xlsx",
    "a|b.doc?q={c}, http://www.yunze.example/a/a%7Cb.doc?q=%7Bc%7D",
    "'..\\up\\a.doc?q=\\', http://www.yunze.example/up/a.doc?q=%5C",
    "'\\\\img.example\\c.jpg', http://img.example/c.jpg",
    "附件1：a:b.doc, http://www.yunze.example/a/附件1：a:b.doc",
    "a%20b.doc, http://www.yunze.example/a/a%20b.doc",
    "'a\n.doc', http://www.yunze.example/a/a.doc",
    "http://x.example/a/../b c.doc#d, http://x.example/b%20c.doc#d",
    "/文件.doc, http://www.yunze.example/文件.doc",
    "mailto:a@b.example, mailto:a@b.example"
  })
  void resolvesAgainstThePage(String href, String address) {
    assertThat(new Links(PAGE, null).resolve(href)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "#top",
        "javascript:void(0)",
        "JavaScript:print()",
        "about:blank",
        "java\nscript:x()"
      })
  void leadsNowhere(String href) {
    assertThat(new Links(PAGE, null).resolve(href)).isEmpty();
  }

  @Test
  void resolvesAgainstTheBaseThatThePageStates() {
    assertThat(new Links(PAGE, "/x/").resolve("c.html"))
        .contains("http://www.yunze.example/x/c.html");
    assertThat(new Links(null, "http://y.example/").resolve("c.html"))
        .contains("http://y.example/c.html");
    assertThat(new Links(PAGE, "http://y.example").resolve("c.html"))
        .contains("http://y.example/c.html");
    assertThat(new Links(PAGE, "/x/b.html").resolve("?id=7"))
        .contains("http://www.yunze.example/x/b.html?id=7");
  }

  /** RFC 3986, 5.4. */
  @ParameterizedTest
  @CsvSource({
    "g:h, g:h",
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "g#s, http://a/b/c/g#s",
    "g?y#s, http://a/b/c/g?y#s",
    ";x, http://a/b/c/;x",
    "g;x=1/../y, http://a/b/c/y",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    ".., http://a/b/",
    "../g, http://a/b/g",
    "../.., http://a/",
    "../../../../g, http://a/g",
    "/../g, http://a/g",
    "g., http://a/b/c/g.",
    "..g, http://a/b/c/..g",
    "./g/., http://a/b/c/g/",
    "g?y/../x, http://a/b/c/g?y/../x",
    "g#s/../x, http://a/b/c/g#s/../x",
    "http:g, http://a/b/c/g"
  })
  void resolvesAsTheStandardShows(String href, String address) {
    assertThat(new Links("http://a/b/c/d;p?q", null).resolve(href)).contains(address);
  }

  @Test
  void resolvesAgainstAFileToo() {
    assertThat(new Links("file:///saved/b.html", null).resolve("b_files/c.doc"))
        .contains("file:///saved/b_files/c.doc");
    assertThat(new Links("file:/saved/b.html", null).resolve("../c.doc")).contains("file:/c.doc");
  }

  @Test
  void leavesAddressesAsTheyAreWithoutAnUsableBase() {
    assertThat(new Links(null, null).resolve("../c.html")).contains("../c.html");
    assertThat(new Links("no address", "::").resolve("c.html")).contains("c.html");
    assertThat(new Links(PAGE, null).resolveAny("data:image/gif;base64,AA"))
        .isEqualTo("data:image/gif;base64,AA");
  }
}
