package org.civicdoc.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

  private static Element image(String attributes) {
    return Jsoup.parse("<img " + attributes + ">").expectFirst("img");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "src=/u/1.jpg | /u/1.jpg",
        "src=/static/grey.png data-original=/u/1.jpg | /u/1.jpg",
        "src=/u/1-640.jpg data-src=/u/1.jpg | /u/1.jpg",
        "src=loading.png data-lazyload=/u/get?id=1 | /u/get?id=1",
        "src=loading.png data-any-name=/u/1.jpg?v=2 | /u/1.jpg?v=2",
        "src=s.gif data-src=/u/get?id=1 | /u/get?id=1",
        "src=1.gif data-src=2.gif | 1.gif",
        "data-url=/u/1.jpg | /u/1.jpg",
        "src=/u/1.jpg data-big=/u/1-big.jpg | /u/1.jpg",
        "src=/u/1.jpg data-src=/u/get?id=1 | /u/1.jpg",
        "src=/u/1.jpg _src=http://intern/1.jpg | /u/1.jpg",
        "_src=/u/1.jpg | /u/1.jpg",
        "srcset='/u/1,2-400.jpg 400w, /u/1,2-800.jpg 800w' | /u/1,2-800.jpg",
        "data-srcset='/u/1.jpg, /u/1x.jpg 1.5x,/u/2x.jpg 2x' src=data:image/gif;base64,R0 | /u/2x.jpg",
        "src=/u/1.jpg srcset='/u/2.jpg 2x' | /u/1.jpg"
      })
  void findsThePictureWhereverALoaderKeepsIt(String attributes, String source) {
    assertThat(Picture.source(image(attributes).attributes())).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src=/upload/line/W20240506.jpg",
        "src=/u/print/p1.png",
        "src=/u/next-generation.jpg",
        "src=/u/logo-winner.jpg width=500",
        "src=/u/line.png width=500 height=300"
      })
  void takesPhotosAndLargePicturesForPicturesWhateverTheirNames(String attributes) {
    assertThat(Picture.is(image(attributes))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src=/u/print.jpg",
        "src=/u/line_01.png",
        "src=/u/line.png width=500",
        "src=/u/next-generation.jpg width=20",
        "src=/icons/a-b.jpg",
        "src=/u/share-me.jpg width=300 height=300",
        "src=/u/qrcode.jpg width=300 height=300",
        "alt=云泽"
      })
  void takesIconsForNone(String attributes) {
    assertThat(Picture.is(image(attributes))).isFalse();
  }

  @Test
  void takesALinkedPhotoOfAnIconsNameForAButton() {
    Document page = Jsoup.parse("<a href=2.html><b><img src=/img/next_page.jpg></b></a>");
    assertThat(Picture.is(page.expectFirst("img"))).isFalse();
  }
}
