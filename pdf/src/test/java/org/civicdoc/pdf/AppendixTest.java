package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Link;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;

/** What follows a text: the notice that it was cut, attachments, where the page was found. */
class AppendixTest {

  private static final PdfLimits SHORT = PdfLimits.builder().characters(200).build();

  @Test
  void aTextThatIsCutIsFollowedByANoticeTheAttachmentsAndTheOrigin() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result =
        PdfRenderer.builder()
            .theme(PdfTheme.OFFICIAL)
            .limits(SHORT)
            .build()
            .render(document(2, "附件名称"), pdf);

    assertThat(PdfText.body(pdf.toByteArray()))
        .contains(
            "以下超出篇幅上限，未排印",
            "附件附件1：附件名称http://www.example.gov.cn/1.xls",
            "附件2：附件名称http://www.example.gov.cn/2.xls",
            Sample.ORIGIN.url(),
            "采集时间");
    assertThat(result.warnings().stream().map(PdfWarning::code)).contains(PdfWarningCode.TEXT_CUT);
  }

  @Test
  void attachmentsWithoutRoomAreLeftOutWithAWarning() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result =
        PdfRenderer.builder()
            .theme(PdfTheme.OFFICIAL)
            .limits(SHORT)
            .build()
            .render(document(9, "名".repeat(900)), pdf);

    assertThat(result.warnings())
        .contains(
            new PdfWarning(
                PdfWarningCode.TEXT_CUT, "attachment 5 and those after it are not printed"));
    assertThat(PdfText.body(pdf.toByteArray()))
        .contains("附件4：", Sample.ORIGIN.url())
        .doesNotContain("附件5：");
  }

  @Test
  void addressesArePrintedOnceAndOnlyIfTheyLeadOutOfThePage() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRenderer.builder()
        .printLinkTargets(true)
        .build()
        .render(
            new CivicDocument(
                Sample.ORIGIN,
                Sample.titled("题"),
                List.of(
                    Sample.paragraph(
                        new Link("javascript:void(0);", List.of(new Text("打印"))),
                        new Link("#top", List.of(new Text("顶部"))),
                        new Link("", List.of(new Text("空"))),
                        new Link("http://a.gov.cn/", List.of(new Text("网址"))))),
                List.of(new Attachment("附件1", "http://a.gov.cn/1.xls")),
                List.of()),
            pdf);

    assertThat(PdfText.body(pdf.toByteArray()))
        .contains("打印顶部空网址（http://a.gov.cn/）附件附件1http://a.gov.cn/1.xls");
  }

  private static CivicDocument document(int attachments, String name) {
    List<Attachment> files = new ArrayList<>();
    for (int i = 1; i <= attachments; i++) {
      files.add(new Attachment("附件" + i + "：" + name, "http://www.example.gov.cn/" + i + ".xls"));
    }
    return new CivicDocument(
        Sample.ORIGIN,
        Sample.titled("题"),
        List.of(Sample.paragraph("长".repeat(300)), Sample.paragraph("未排")),
        files,
        List.of());
  }
}
