package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.CivicDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How long titles are parted. */
class TitleTest {

  @ParameterizedTest
  @CsvSource({
    "云泽市人民政府办公室关于印发河道整治方案的通知, 云泽市人民政府办公室|关于印发河道整治方案的通知",
    "示例市城乡供水一体化三年行动方案实施情况的报告, 示例市城乡供水一体化|三年行动方案实施情况的报告",
    "区人大常委会听取和审议上半年预算执行情况的报告, 区人大常委会听取和审议|上半年预算执行情况的报告",
    "代表视察　推动民生实事, 代表视察推动民生实事",
    "市人大常委会聚焦“一老一小”　推动民生实事项目落地见效, 市人大常委会聚焦“一老一小”|推动民生实事项目落地见效",
    "云泽市第十五届人民代表大会常务委员会第三十七次主任会议公报, 云泽市第十五届人民代表大会|常务委员会第三十七次主任会议公报",
    "关于征求《云泽市河道采砂与岸线利用条例（草案）》意见的公告, 关于征求《云泽市河道采砂与岸线|利用条例（草案）》意见的公告",
    "云泽市民政局 云泽市财政局 云泽市人力资源和社会保障局关于提高城乡居民低保标准的联合公告, 云泽市民政局云泽市财政局|云泽市人力资源和社会保障局|关于提高城乡居民低保标准的联合公告"
  })
  void linesAreBalancedAndTearNoWord(String title, String lines) throws Exception {
    for (PdfTheme theme : PdfTheme.values()) {
      assertThat(String.join("|", lines(theme, title))).isEqualTo(lines);
    }
  }

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void noLineOfALongTitleIsMuchShorterThanTheOthers(PdfTheme theme) throws Exception {
    String title = "常委会组成人员视察";
    for (int i = 0; i < 10; i++) {
      title += "水电路田林山湖草".substring(i % 5, i % 5 + 3);
      List<String> lines = lines(theme, title + "情况的报告");
      assertThat(String.join("", lines)).isEqualTo(title + "情况的报告");
      assertThat(lines).allSatisfy(line -> assertThat(line.length()).isBetween(9, 20));
    }
  }

  @ParameterizedTest
  @EnumSource(PdfTheme.class)
  void wordsOfALatinTitleStandASpaceApart(PdfTheme theme) throws Exception {
    String title = "Regulations on the Implementation of the Law on Deputies (2021 Revision)";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRenderer.builder()
        .theme(theme)
        .build()
        .render(Sample.document(Sample.titled(title), Sample.paragraph("正文。")), pdf);

    List<TextPosition> first =
        PdfLines.of(pdf.toByteArray()).stream()
            .filter(line -> line.get(0).getYScale() > 20)
            .findFirst()
            .orElseThrow();
    assertThat(PdfLines.text(first)).startsWith("Regulationsonthe");
    for (int i = 1; i < first.size(); i++) {
      TextPosition before = first.get(i - 1);
      assertThat(first.get(i).getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj())
          .isLessThan(0.5f * 22);
    }
  }

  private static List<String> lines(PdfTheme theme, String title) throws IOException {
    CivicDocument document = Sample.document(Sample.titled(title), Sample.paragraph("正文。"));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRenderer.builder().theme(theme).build().render(document, pdf);
    return PdfLines.of(pdf.toByteArray()).stream()
        .filter(line -> line.get(0).getYScale() > 20)
        .map(PdfLines::text)
        .toList();
  }
}
