package org.civicdoc.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.Block;
import org.civicdoc.model.CharsetSource;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.Figure;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Heading;
import org.civicdoc.model.Inline;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Link;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Origin;
import org.civicdoc.model.PageFormat;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Separator;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.civicdoc.model.ValueSource;

/** Documents of our own words for tests. */
final class Sample {

  static final Origin ORIGIN =
      new Origin(
          "http://www.example.gov.cn/art/2021/3/15/art_12_3456.html",
          Instant.parse("2021-04-01T02:03:04Z"),
          PageFormat.HTML,
          "UTF-8",
          CharsetSource.DECLARED,
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          12345);

  private static final String SENTENCES =
      "今年以来，区人大常委会围绕“老有所养”开展专题调研，先后走访12个街道、48个社区，召开座谈会26场，收集意见建议317条，"
          + "其中78.46%已转交办理部门。代表们认为，养老服务设施“有没有”的问题基本解决，“好不好”的问题日益突出；"
          + "要抓住床位、护理员、医养结合三个环节，把《区养老服务条例》（2020年修订）落到实处。"
          + "据统计，全区现有护理型床位1.28万张，比上年增加2,316张，增长22.1%，财政投入3.44亿元。";

  private Sample() {}

  static CivicDocument document(Metadata metadata, Block... blocks) {
    return new CivicDocument(ORIGIN, metadata, List.of(blocks), List.of(), List.of());
  }

  static CivicDocument document(Block... blocks) {
    return document(titled("区人大常委会调研养老服务工作"), blocks);
  }

  static Metadata titled(String title) {
    return Metadata.builder().title(visible(title)).build();
  }

  static <T> Sourced<T> visible(T value) {
    return Sourced.of(value, ValueSource.VISIBLE);
  }

  static Paragraph paragraph(String text) {
    return new Paragraph(List.of(new Text(text)));
  }

  static Paragraph paragraph(Inline... inlines) {
    return new Paragraph(List.of(inlines));
  }

  static Heading heading(int level, String text) {
    return new Heading(level, List.of(new Text(text)));
  }

  static TableCell cell(boolean header, int rows, int columns, String text) {
    return new TableCell(
        header, rows, columns, text.isEmpty() ? List.of() : List.of(paragraph(text)));
  }

  static TableRow row(TableCell... cells) {
    return new TableRow(Arrays.asList(cells));
  }

  static Metadata newsMetadata() {
    return Metadata.builder()
        .title(visible("区人大常委会聚焦“一老一小”　推动民生实事项目落地见效"))
        .subtitle(visible("——2021年第一季度代表视察侧记"))
        .publishedAt(visible(PublicationTime.ofMinute(LocalDateTime.of(2021, 3, 15, 9, 5))))
        .source(visible("区人大办综合科"))
        .publisher(visible("区人大常委会办公室"))
        .author(visible("陈一鸣"))
        .siteName(visible("示例区人大网"))
        .build();
  }

  /** Each kind of block and inline at least once. */
  static CivicDocument everything() {
    return new CivicDocument(
        ORIGIN,
        newsMetadata(),
        List.of(
            heading(1, "一、坚持问题导向"),
            paragraph(SENTENCES),
            heading(2, "（一）摸清底数"),
            paragraph(
                new Strong(List.of(new Text("一是"))),
                new Text("建立台账。面积约320km"),
                new Superscript(List.of(new Text("2"))),
                new Text("，CO"),
                new Subscript(List.of(new Text("2"))),
                new Text("排放下降3.5%。详见"),
                new Link(
                    "http://www.example.gov.cn/zcfg/条例.html",
                    List.of(new Text("《区养老服务条例》"), new Strong(List.of(new Text("全文"))))),
                new Text("，并请"),
                new Emphasis(List.of(new Text("各有关单位"))),
                new Text("对照执行。"),
                new LineBreak(),
                new Text("联系电话：020-12345678（工作日9:00—17:30）……")),
            table(),
            new Figure("images/a.jpg", "代表在社区视察", "图1　代表在社区养老服务中心视察（资料图片）"),
            new Figure(picture(), null, "图2　示意图"),
            heading(2, "（二）逐项落实"),
            new ListBlock(
                true,
                3,
                List.of(
                    new ListItem(List.of(paragraph("新建社区食堂15处；"))),
                    new ListItem(
                        List.of(
                            paragraph("改造适老化家庭1,200户，其中："),
                            new ListBlock(
                                false,
                                1,
                                List.of(
                                    new ListItem(List.of(paragraph("特困家庭300户"))),
                                    new ListItem(List.of(paragraph("高龄独居家庭900户"))))))))),
            new Quote(List.of(paragraph("民之所盼，政之所向。把每一件小事办实，就是最大的政绩。"))),
            new Preformatted("项目    数量\n床位    1280\n食堂    15"),
            new Separator(),
            paragraph(SENTENCES + SENTENCES),
            new Signature(List.of(new Text("示例区人民代表大会常务委员会办公室"))),
            new Signature(List.of(new Text("2021年3月15日")))),
        List.of(
            new Attachment("附件1：任务分解表.xlsx", "http://www.example.gov.cn/files/表1.xlsx"),
            new Attachment("附件2：联系方式.doc", "http://www.example.gov.cn/files/2.doc")),
        List.of());
  }

  static CivicDocument notice() {
    return new CivicDocument(
        ORIGIN,
        Metadata.builder()
            .title(visible("示例市人民政府关于印发《示例市城乡供水一体化三年行动方案》的通知"))
            .publishedAt(visible(PublicationTime.ofMinute(LocalDateTime.of(2021, 5, 6, 10, 0))))
            .documentNumber(visible("示府〔2021〕18号"))
            .publisher(visible("示例市人民政府"))
            .header(
                List.of(
                    new HeaderField("索引号", "000123456/2021-00018"),
                    new HeaderField("分类", "农业、林业、水利 / 通知"),
                    new HeaderField("发布机构", "示例市人民政府"),
                    new HeaderField("成文日期", "2021年04月28日"),
                    new HeaderField("发文字号", "示府〔2021〕18号"),
                    new HeaderField("有效性", "")))
            .build(),
        List.of(
            paragraph("各县（区）人民政府，市直各单位："),
            paragraph("现将《示例市城乡供水一体化三年行动方案》印发给你们，请结合实际认真贯彻执行。执行中遇到的问题，请径向市水利局反映。"),
            heading(1, "一、总体要求"),
            paragraph(SENTENCES),
            heading(2, "（一）基本原则"),
            paragraph("坚持“同源、同网、同质、同服务”，到2023年底自来水普及率达到98%以上。" + SENTENCES),
            heading(3, "1.统一规划"),
            paragraph("规划范围覆盖全市36个乡镇、412个行政村。"),
            heading(4, "（1）水源工程"),
            paragraph("新建、扩建中型水库2座，日供水能力12万m³。"),
            heading(1, "二、保障措施"),
            paragraph(SENTENCES),
            new Signature(List.of(new Text("示例市人民政府"))),
            new Signature(List.of(new Text("2021年4月28日"))),
            paragraph("（此件公开发布）")),
        List.of(),
        List.of());
  }

  static Table table() {
    return new Table(
        "表1　2021年第一季度项目进度",
        List.of(
            row(
                cell(true, 2, 1, "项目"),
                cell(true, 1, 2, "数量"),
                cell(true, 2, 1, "完成率"),
                cell(true, 2, 1, "说明")),
            row(cell(true, 1, 1, "计划"), cell(true, 1, 1, "完成")),
            row(
                cell(true, 1, 1, "床位（张）"),
                cell(false, 1, 1, "1,500"),
                cell(false, 1, 1, "1,280"),
                cell(false, 1, 1, "85.3%"),
                cell(false, 2, 1, "含医养结合床位320张，由区卫生健康局会同区民政局按季度核实。")),
            row(
                cell(true, 1, 1, "食堂（处）"),
                cell(false, 1, 1, "20"),
                cell(false, 1, 1, "15"),
                cell(false, 1, 1, "75.0%")),
            row(cell(true, 1, 1, "合计"), cell(false, 1, 3, "进度符合预期"), cell(false, 1, 1, ""))));
  }

  /** A small PNG as a {@code data:} address. */
  static String picture() {
    return picture(320);
  }

  /** The same, so many pixels wide. */
  static String picture(int width) {
    BufferedImage image = new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(31, 78, 140));
    graphics.fillOval(20, 20, width - 40, width / 2 - 40);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
  }
}
