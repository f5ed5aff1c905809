package org.civicdoc.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Documents written by hand, in the words of an invented city. */
public final class SampleDocuments {

  /** Where the samples come from. */
  public static final Origin ORIGIN =
      new Origin(
          "http://www.example.gov.cn/xw/t1.html",
          Instant.parse("2021-03-04T05:06:07Z"),
          PageFormat.HTML,
          "UTF-8",
          CharsetSource.DECLARED,
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          4096);

  private SampleDocuments() {}

  /** A document of these blocks and nothing else. */
  public static CivicDocument of(Block... blocks) {
    return new CivicDocument(ORIGIN, Metadata.empty(), List.of(blocks), List.of(), List.of());
  }

  /** A paragraph of one text. */
  public static Paragraph paragraph(String text) {
    return new Paragraph(List.of(new Text(text)));
  }

  /** A notice that uses each kind of block and inline at least once. */
  public static CivicDocument notice() {
    return new CivicDocument(
        ORIGIN,
        metadata(),
        List.of(
            new Heading(1, List.of(new Text("一、总体要求"))),
            new Paragraph(
                List.of(
                    new Text("贯彻"),
                    new Strong(List.of(new Text("“三个不变”"))),
                    new Text("方针，"),
                    new Emphasis(List.of(new Text("逐步"))),
                    new Text("推进。"),
                    new LineBreak(),
                    new Text("详见"),
                    new Link("http://www.example.gov.cn/a?b=1&c=2", List.of(new Text("说明"))),
                    new Text("，面积5m"),
                    new Superscript(List.of(new Text("2"))),
                    new Text("，CO"),
                    new Subscript(List.of(new Text("2"))),
                    new InlineImage("dot.png", "点"),
                    new Text("。"))),
            list(),
            new Quote(List.of(paragraph("民有所呼，我有所应。"))),
            table(),
            new Figure("img/1.jpg", "会场", "图为会议现场"),
            new Preformatted("a  b\n c"),
            new Separator(),
            new Signature(List.of(new Text("云江市人民政府"))),
            new Signature(List.of(new Text("2021年3月4日")))),
        List.of(new Attachment("附件1.docx", "http://www.example.gov.cn/xw/1.docx")),
        List.of(
            new ParseIssue(
                IssueCode.CONFLICTING_METADATA, IssueSeverity.INFO, "two dates", "PubDate")));
  }

  private static Metadata metadata() {
    PublicationTime shown = PublicationTime.ofMinute(LocalDateTime.of(2021, 3, 4, 9, 5));
    PublicationTime regenerated = PublicationTime.ofSecond(LocalDateTime.of(2021, 4, 1, 0, 0, 1));
    return Metadata.builder()
        .title(Sourced.of("云江市关于防汛的通知", ValueSource.VISIBLE))
        .subtitle(Sourced.of("（2021年修订）", ValueSource.VISIBLE))
        .publishedAt(
            new Sourced<>(
                shown,
                ValueSource.VISIBLE,
                List.of(new Candidate<>(regenerated, ValueSource.META_TAG))))
        .source(Sourced.of("市应急局", ValueSource.VISIBLE))
        .breadcrumb(Sourced.of(List.of("首页", "通知"), ValueSource.VISIBLE))
        .header(List.of(new HeaderField("索引号", "001"), new HeaderField("主题词", "")))
        .build();
  }

  private static ListBlock list() {
    ListBlock inner =
        new ListBlock(false, 1, List.of(new ListItem(List.of(paragraph("镇"))), emptyItem()));
    return new ListBlock(
        true,
        3,
        List.of(
            new ListItem(List.of(paragraph("加强值班"))),
            new ListItem(List.of(paragraph("分级负责"), inner))));
  }

  private static ListItem emptyItem() {
    return new ListItem(List.of());
  }

  private static Table table() {
    return new Table(
        "各镇雨量",
        List.of(
            new TableRow(List.of(cell(true, 2, 1, "镇"), cell(true, 1, 2, "雨量"))),
            new TableRow(List.of(cell(true, 1, 1, "五月"), cell(true, 1, 1, "六月"))),
            new TableRow(List.of(cell(false, 1, 1, "东|溪"), cell(false, 1, 1, "10"), emptyCell()))));
  }

  private static TableCell emptyCell() {
    return new TableCell(false, 1, 1, List.of());
  }

  private static TableCell cell(boolean header, int rowSpan, int columnSpan, String text) {
    return new TableCell(header, rowSpan, columnSpan, List.of(paragraph(text)));
  }
}
