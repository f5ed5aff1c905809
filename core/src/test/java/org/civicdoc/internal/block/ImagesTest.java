package org.civicdoc.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an image: a figure, a part of its line, or nothing. */
class ImagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=x.pdf><img src=封面.jpg width=600></a> | F null",
        "<img src=pdf.jpg width=600><a href=x.pdf>海报</a> | F null, P 海报",
        "<img src=haibao.jpg><a href=x.pdf>海报</a> | F null, P 海报",
        "附件：1.<img src=/images/3f2a.gif><a href=x.doc>附件</a> | P 附件：1.附件",
        "<img src=/images/doc.gif><a href=x.doc>附件</a> | P 附件",
        "<a href=x.doc><img src=icon_doc.gif>附件</a> | P 附件",
        "<b><img src=pdf.png></b><a href=x.pdf>附件</a> | P 附件",
        "<img src=/u/1.jpg width=16><a href=x.pdf>附件</a> | P 附件",
        "<img src=word.png><a href=x.html>附件</a> | F null, P 附件"
      })
  void tellsPicturesBesideFilesFromIcons(String html, String pieces) {
    assertThat(String.join(", ", Lines.shapes(Lines.read("<p>" + html + "</p>"))))
        .isEqualTo(pieces);
  }
}
