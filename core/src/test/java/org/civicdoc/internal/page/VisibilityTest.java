package org.civicdoc.internal.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div hidden>a</div>",
        "<div style='display:none'>a</div>",
        "<div style='color:red; DISPLAY : None !important'>a</div>",
        "<div style='visibility: hidden'>a</div>",
        "<div style='height:0px; line-height:0px; overflow:hidden'>a</div>",
        "<div style='overflow:hidden;max-height:0'>a</div>",
        "<div class='content ng-hide'>a</div>",
        "<div class='Sr-Only'>a</div>",
        "<div class='copy d-none'>a</div>",
        "<div class='d-block d-md-none d-none'>a</div>",
        "<div class='print-only'>a</div>",
      })
  void hidesWhatTheElementItselfTakesOutOfSight(String html) {
    assertThat(isHidden(first(html))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>a</div>",
        "<div class=hidden>a</div>",
        "<div class='long-hide ng-hidey'>a</div>",
        "<div class='d-none d-md-block'>a</div>",
        "<div style='display:block;visibility:visible'>a</div>",
        "<div style='height:0'>a</div>",
        "<div style='height:0.5em;overflow:hidden'>a</div>",
        "<div style='height:10px;overflow:hidden'>a</div>",
        "<div style=';:;display'>a</div>",
        "<div style='x-display:none'>a</div>",
        "<div id=js_content style='visibility:hidden'>a</div>",
      })
  void showsAllElse(String html) {
    assertThat(isHidden(first(html))).isFalse();
  }

  @Test
  void showsAPageThatHidesItsBodyUntilAScriptHasRun() {
    Element body = Jsoup.parse("<html hidden><body style='display:none'>a").body();

    assertThat(isHidden(body)).isFalse();
    assertThat(isHidden(requireNonNull(body.parents().first()))).isFalse();
  }

  private static boolean isHidden(Element element) {
    return Visibility.isHidden(element, element.attributes());
  }

  private static Element first(String html) {
    return Jsoup.parse("<body>" + html).body().child(0);
  }
}
