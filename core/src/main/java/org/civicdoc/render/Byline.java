package org.civicdoc.render;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.jspecify.annotations.Nullable;

/** What stands between title and body, in the words that civic sites use. */
final class Byline {

  private Byline() {}

  /** The time as people write it: {@code 2020-12-30 17:40}. */
  static String time(PublicationTime time) {
    return time.toString().replace('T', ' ');
  }

  /** The line below the title after the time: who wrote and published the article. */
  static List<HeaderField> credits(Metadata metadata) {
    List<HeaderField> credits = new ArrayList<>();
    add("来源", metadata.source(), credits);
    add("发布机构", metadata.publisher(), credits);
    add("作者", metadata.author(), credits);
    add("责任编辑", metadata.editor(), credits);
    return credits;
  }

  /** The 信息公开 header as far as it is filled in; the document's number if there is no header. */
  static List<HeaderField> header(Metadata metadata) {
    List<HeaderField> header = new ArrayList<>(metadata.header());
    header.removeIf(field -> field.value().isBlank());
    if (header.isEmpty()) {
      add("索引号", metadata.indexNumber(), header);
      add("发文字号", metadata.documentNumber(), header);
    }
    return header;
  }

  static String line(HeaderField field) {
    return field.label() + '：' + field.value();
  }

  private static void add(String label, @Nullable Sourced<String> field, List<HeaderField> fields) {
    Metadata.find(field).ifPresent(value -> fields.add(new HeaderField(label, value)));
  }
}
