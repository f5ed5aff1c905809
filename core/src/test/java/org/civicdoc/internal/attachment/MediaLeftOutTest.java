package org.civicdoc.internal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.page.FeaturesOf;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.model.ParseIssue;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaLeftOutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<video src=/v/1.mp4></video> | video http://www.yunze.example/v/1.mp4",
        "<audio><source src=1.mp3></audio> | audio http://www.yunze.example/1.mp3",
        "<iframe data-src=/play?id=1></iframe> | iframe http://www.yunze.example/play?id=1",
        "<video></video><iframe src=about:blank></iframe> | video, iframe",
        "<div class=share><iframe src=/share.html></iframe></div> | ''",
        "<iframe src=/count.html width=0></iframe> | ''",
        "<embed src=x.pdf> | ''"
      })
  void namesWhatTheArticleShowsAndADocumentCannotHold(String html, String named) {
    String issue =
        new MediaLeftOut(new Furniture(Knowledge.builtIn()))
            .issue(
                FeaturesOf.page(Jsoup.parse(html)), 0, new Links("http://www.yunze.example/", null))
            .map(ParseIssue::message)
            .orElse("");
    assertThat(issue.replaceFirst(".*: ", "")).isEqualTo(named);
  }
}
