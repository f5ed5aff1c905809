package org.civicdoc.internal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.page.ElementNumbers;
import org.civicdoc.internal.page.FeaturesOf;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.model.Attachment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AttachmentReaderTest {

  private static List<Attachment> read(String body, String after) {
    Document page = Jsoup.parse("<div id=root>" + body + "</div>" + after);
    PageFeatures features = FeaturesOf.page(page);
    return new AttachmentReader(new Furniture(Knowledge.builtIn()))
        .read(
            features,
            ElementNumbers.of(features, page.getElementById("root")),
            new Links("http://www.yunze.example/a/", null));
  }

  @Test
  void takesFilesOfTheBodyAndOfABoxBelowIt() {
    assertThat(read("<p><a href=a.doc>甲</a>", "<ul><li><a href=/b.pdf>乙</a></ul>"))
        .containsExactly(
            new Attachment("甲", "http://www.yunze.example/a/a.doc"),
            new Attachment("乙", "http://www.yunze.example/b.pdf"));
  }

  @Test
  void leavesFilesOfTheSiteAndLinksToPages() {
    assertThat(read("<a href=c.html>丙</a>", "<div class=footer><a href=/help.pdf>帮助</a></div>"))
        .isEmpty();
  }

  @Test
  void countsAFileThatIsListedTwiceOnceUnderItsLongerName() {
    assertThat(read("<a href=a.doc><img src=i.gif></a><a href=a.doc>甲乙</a><a href=a.doc>甲</a>", ""))
        .containsExactly(new Attachment("甲乙", "http://www.yunze.example/a/a.doc"));
  }

  @Test
  void namesAFileWithoutTextByItsAddress() {
    assertThat(read("<a href=x/a.doc></a><a href=b.xls title=乙></a>", ""))
        .extracting(Attachment::text)
        .containsExactly("a.doc", "乙");
  }

  @Test
  void takesADownloadByTheNameThatItsTextGives() {
    assertThat(read("<a href='Download.jsp?id=1'>甲.xlsx</a><a href='x.jsp?id=1'>乙.xlsx</a>", ""))
        .extracting(Attachment::text)
        .containsExactly("甲.xlsx");
  }
}
