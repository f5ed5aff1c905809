package org.civicdoc.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.civicdoc.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {

  private static final String PAGE =
      "<html><head><title>区人大常委会开展调研_某区人大网</title><META NAME='SITENAME' CONTENT='某区人大网'>"
          + "</head><body><!--<$[标题]>begin--><h1>区人大常委会开展调研</h1><!--<$[标题]>end-->"
          + "<div class='BREADCRUMB'>当前位置：<a>首页</a> &gt; <a>要闻</a></div>"
          + "<table><tr><td>索引号：</td><td>1</td><td>文号：</td><td>某府〔2020〕1号</td></tr></table>"
          + "<p>发布时间：2020-12-30 来源：区人大办</p><div id=c><p>区人大常委会近日组织代表视察民生实事项目，"
          + "详细了解工程进度，并提出意见建议。</p></div><p>责任编辑：李四</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td>来源：</td>",
        "<p>时间：2020-12-30</p>",
        "<a>首页</a>&gt;",
        "<h1 class=title>标题标题</h1>",
        "<li>",
        "<!-- 标题 begin -->",
        "<meta name=keywords content='a,b'>",
        "<ucaptitle>x",
        "来源：",
        "当前位置：首页>",
        "<p>区人大常委会近日组织代表视察民生实事项目，详细了解工程进度，并提出意见建议。</p>",
      })
  void isLinearInThePage(String part) {
    Document dom = Jsoup.parse(part.repeat(30_000));

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> PageMetadataOf.tree(dom, dom.body(), null));
  }

  @Test
  void needsNoStackForDepth() {
    Document dom = new Document("");
    Element deepest = dom.appendElement("html").appendElement("body");
    for (int i = 0; i < 60_000; i++) {
      Element child = new Element("div");
      deepest.appendChild(child);
      deepest = child;
    }
    deepest.text("来源：区人大办 2020-12-30");

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PageMetadataOf.tree(dom, null, null));
  }

  @Test
  void readsEveryPrefixOfAPage() {
    for (int length = 0; length <= PAGE.length(); length++) {
      Document dom = Jsoup.parse(PAGE.substring(0, length));

      PageMetadata page = PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata();

      assertThat(page.metadata()).isNotNull();
    }
  }

  @Test
  void readsAlikeInTurkey() {
    Document dom = Jsoup.parse(PAGE);
    Metadata here = metadata(dom);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Metadata there = metadata(dom);

      assertThat(there).isEqualTo(here);
      assertThat(Metadata.find(there.siteName())).contains("某区人大网");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Metadata metadata(Document dom) {
    return PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
  }
}
