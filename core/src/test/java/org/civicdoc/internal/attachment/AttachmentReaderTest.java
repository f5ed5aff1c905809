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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/attach.do?fileid=33 | 表格.xls",
        "/file/get/77 | 附件1：通知.docx",
        "/attach/show?id=8 | 方案.pdf（1.2MB）",
        "Download.jsp?id=1 | 附件【<b>表格.XLS</b>】",
        "/gk/down?fid=77 | 申报书.docx [下载]",
        "/gk/down?fid=77 | 表格.xls点击下载"
      })
  void takesWhatAScriptSendsByTheNameThatTheLinkGives(String href, String text) {
    assertThat(read("<a href='" + href + "'>" + text + "</a>", ""))
        .extracting(Attachment::text)
        .containsExactly(Jsoup.parse(text).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a/notice.html | 通知.doc",
        "/a/notice.html?id=1 | 通知.doc",
        "notice.jsp | 通知.doc",
        "/a/ | 通知.doc",
        "http://www.yunze.example | 通知.doc",
        "javascript:show(1) | 通知.doc",
        "/open?id=1 | 云泽网www.doc.example",
        "/open?id=1 | 通知"
      })
  void leavesLinksToPagesWhateverTheirTextSays(String href, String text) {
    assertThat(read("<a href='" + href + "'>" + text + "</a>", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<embed src=x.pdf> | x.pdf http://www.yunze.example/a/x.pdf",
        "<iframe src=/f/x.pdf title=方案></iframe> | 方案 http://www.yunze.example/f/x.pdf",
        "<object data=/f/9.pdf>请<a href=/f/9.pdf>下载方案</a></object>"
            + " | 下载方案 http://www.yunze.example/f/9.pdf",
        "<object><embed src=/f/9.pdf></object> | 9.pdf http://www.yunze.example/f/9.pdf",
        "<iframe src=/js/web/viewer.html?file=/f/10.pdf&p=1></iframe>"
            + " | 10.pdf http://www.yunze.example/f/10.pdf",
        "<iframe src=/js/web/viewer.html?file=..%2Ff%2F10.pdf></iframe>"
            + " | 10.pdf http://www.yunze.example/js/f/10.pdf",
        "<iframe src=//view.example/op.aspx?src=https%3A%2F%2Fx.example%2Fa.docx></iframe>"
            + " | a.docx https://x.example/a.docx",
        "<iframe src=/down.jsp?name=100%.doc></iframe>"
            + " | down.jsp?name=100%.doc http://www.yunze.example/down.jsp?name=100%.doc"
      })
  void takesTheDocumentThatAViewerShows(String html, String file) {
    assertThat(read("<p>" + html + "</p>", ""))
        .extracting(attachment -> attachment.text() + ' ' + attachment.href())
        .containsExactly(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<video src=1.mp4></video>",
        "<iframe src=/play.html?id=1></iframe>",
        "<iframe src=/f/x.pdf style='display:none'></iframe>"
      })
  void leavesFilmsAndPagesAndWhatIsHidden(String html) {
    assertThat(read(html, "<div class=footer><embed src=help.pdf></div>")).isEmpty();
  }
}
