package org.civicdoc.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SeenTextTest {

  private final PageFeatures page =
      FeaturesOf.page(
          Jsoup.parse(
              "<div> 云泽市\u3000 人大<br>常委会</div><p style='display:none'>不见</p><p>会议。 <b>闭幕</b></p>"));

  private final SeenText seen = page.seen();

  @Test
  void holdsWhatAReaderSeesAndTheEndsOfLines() {
    assertThat(seen.of(0)).isEqualTo(" 云泽市\u3000 人大\n常委会会议。 闭幕");
  }

  @Test
  void knowsTheTextOfEachElement() {
    assertThat(seen.of(number("div"))).isEqualTo(" 云泽市\u3000 人大\n常委会");
    assertThat(seen.of(number("p"))).isEqualTo("会议。 闭幕");
    assertThat(seen.of(number("b"))).isEqualTo("闭幕");
    assertThat(seen.of(number("br"))).isEqualTo("\n");
  }

  @Test
  void givesTheFirstCharactersWithSpacesCollapsedOrWithoutThem() {
    assertThat(seen.start(number("div"), 6)).isEqualTo("云泽市 人大");
    assertThat(seen.squeezedStart(number("div"), 6)).isEqualTo("云泽市人大常");
    assertThat(seen.start(number("div"), 100)).isEqualTo("云泽市 人大 常委会");
  }

  @Test
  void findsCharactersOfTheElementOnly() {
    assertThat(seen.holds(number("div"), '。')).isFalse();
    assertThat(seen.holds(number("p"), '。')).isTrue();
    assertThat(seen.last(number("p"))).isEqualTo('幕');
    assertThat(seen.last(number("br"))).isEqualTo('\0');
  }

  private int number(String tag) {
    return ElementNumbers.of(page, page.element(0).selectFirst(tag + ":not([style])"));
  }
}
