package org.civicdoc.pdf.internal.markup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Inline;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Link;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.Text;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes what a page says about its article below the title, and where it was saved from. */
final class Byline {

  private static final DateTimeFormatter CAPTURED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(PublicationTime.ZONE);

  private final Draft draft;
  private final InlineMarkup inlines;
  private final float line;
  private final float originLine;

  /**
   * A writer.
   *
   * @param line ems that fit on a line; an item is put on the next rather than parted
   * @param originLine the same of the line that says where the page was saved from
   */
  Byline(Draft draft, InlineMarkup inlines, float line, float originLine) {
    this.draft = draft;
    this.inlines = inlines;
    this.line = line;
    this.originLine = originLine;
  }

  /** Whether there is anything to write. */
  static boolean says(CivicDocument document) {
    return !items(document.metadata()).isEmpty()
        || !document.metadata().header().isEmpty()
        || document.origin().url() != null
        || document.origin().capturedAt() != null;
  }

  /** Writes all of it; the header table of 信息公开 pages comes last. */
  void write(Element parent, CivicDocument document) {
    List<Inline> content = new ArrayList<>();
    float filled = 0;
    for (String item : items(document.metadata())) {
      float width = TitleLines.ems(item);
      if (!content.isEmpty()) {
        boolean fits = filled + 1 + width <= line;
        content.add(fits ? new Text("\u3000") : new LineBreak());
        filled = fits ? filled + 1 : 0;
      }
      content.add(new Text(item));
      filled += width;
    }
    if (!content.isEmpty()) {
      inlines.write(draft.xhtml.append(parent, "p", "byline"), content);
    }
    writeOrigin(parent, document.origin().url(), document.origin().capturedAt());
    writeHeaderTable(parent, document.metadata().header());
  }

  private static List<String> items(Metadata metadata) {
    List<String> items = new ArrayList<>();
    Metadata.find(metadata.publishedAt()).ifPresent(time -> items.add(inChinese(time)));
    add(items, metadata, "来源：", metadata.source());
    add(items, metadata, "发布机构：", metadata.publisher());
    add(items, metadata, "作者：", metadata.author());
    add(items, metadata, "编辑：", metadata.editor());
    add(items, metadata, "发文字号：", metadata.documentNumber());
    add(items, metadata, "索引号：", metadata.indexNumber());
    return items;
  }

  /** A value that the header table prints anyway is left to it. */
  private static void add(
      List<String> items, Metadata metadata, String label, @Nullable Sourced<String> field) {
    Metadata.find(field)
        .filter(
            value -> metadata.header().stream().map(HeaderField::value).noneMatch(value::equals))
        .ifPresent(value -> items.add(label + value));
  }

  /** 2020年12月30日 17:40. */
  static String inChinese(PublicationTime time) {
    String date = inChinese(time.date());
    LocalTime clock = time.time();
    return clock == null
        ? date
        : String.format(Locale.ROOT, "%s %02d:%02d", date, clock.getHour(), clock.getMinute());
  }

  static String inChinese(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private void writeOrigin(Element parent, @Nullable String url, @Nullable Instant capturedAt) {
    if (url == null && capturedAt == null) {
      return;
    }
    List<Inline> content = new ArrayList<>();
    if (url != null) {
      content.add(new Text("原文网址："));
      content.add(new Link(url, List.of(new Text(url))));
    }
    if (capturedAt != null) {
      String captured = "采集时间：" + CAPTURED.format(capturedAt);
      if (url != null) {
        float width = 6 + TitleLines.ems(url) + TitleLines.ems(captured);
        content.add(width > originLine ? new LineBreak() : new Text("\u3000"));
      }
      content.add(new Text(captured));
    }
    inlines.write(draft.xhtml.append(parent, "p", "origin"), content);
  }

  private void writeHeaderTable(Element parent, List<HeaderField> fields) {
    if (fields.isEmpty()) {
      return;
    }
    Element table = draft.xhtml.append(parent, "table", "header-fields");
    Element body = draft.xhtml.append(table, "tbody");
    for (HeaderField field : fields) {
      Element row = draft.xhtml.append(body, "tr");
      Element label = draft.xhtml.append(row, "th");
      label.setAttribute("scope", "row");
      inlines.write(label, field.label());
      inlines.write(draft.xhtml.append(row, "td"), field.value());
    }
  }
}
