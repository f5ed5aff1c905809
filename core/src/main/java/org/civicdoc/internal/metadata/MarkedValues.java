package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Values that the system marks: text between comments as those of Hanweb ({@code
 * <!--<$[标题]>begin-->}), in elements as those of UCAP ({@code <ucaptitle>}) or with the ids of
 * Baidu's news protocol ({@code pubtime_baidu}), and the property comment of Founder's system
 * ({@code <!--enpproperty <date>…</date>…-->}).
 */
final class MarkedValues {

  private static final Map<String, String> FIELDS = load();

  private static final Pattern COMMENT =
      Pattern.compile(
          "^\\s*(?:<\\$\\[)?([\\u4E00-\\u9FA5]{2,8})(?:\\]>)?\\s*(begin|start|开始|end|结束)\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final int MAX_COMMENT = 60;
  private static final int MAX_VALUE = 300;
  private static final int MAX_OPEN = 8;
  private static final String FOUNDER = "enpproperty";

  private final Map<String, List<String>> values = new HashMap<>();
  private final List<Capture> open = new ArrayList<>();

  void comment(String data) {
    if (data.startsWith(FOUNDER)) {
      founder(data);
      return;
    }
    if (data.length() > MAX_COMMENT) {
      return;
    }
    Matcher matcher = COMMENT.matcher(data);
    if (matcher.matches()) {
      String name = matcher.group(1);
      String mark = matcher.group(2).toLowerCase(Locale.ROOT);
      if (mark.equals("end") || mark.equals("结束")) {
        finish(name, null);
      } else {
        begin(name, null);
      }
    }
  }

  void open(Element element) {
    if (element.tag().isKnownTag()) {
      String id = element.attributesSize() == 0 ? "" : element.attributes().get("id");
      if (id.endsWith("_baidu")) {
        begin(id, element);
      }
    } else {
      begin(element.normalName(), element);
    }
  }

  void close(Element element) {
    if (!open.isEmpty()) {
      finish(null, element);
    }
  }

  void text(String text) {
    for (Capture capture : open) {
      if (capture.text.length() < MAX_VALUE) {
        capture.text.append(text);
      }
    }
  }

  private void begin(String name, @Nullable Element element) {
    String field = FIELDS.get(name);
    if (field != null && open.size() < MAX_OPEN) {
      open.add(new Capture(name, field, element));
    }
  }

  private void finish(@Nullable String name, @Nullable Element element) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Capture capture = open.get(i);
      boolean ended = element != null ? element.equals(capture.element) : capture.name.equals(name);
      if (ended && (element != null || capture.element == null)) {
        open.remove(i);
        put(capture.field, capture.text.toString());
        return;
      }
    }
  }

  private void founder(String data) {
    put("title", tagged(data, "title"));
    put("published", tagged(data, "date"));
    put("author", tagged(data, "author"));
    put("source", tagged(data, "sourcename"));
  }

  private static String tagged(String data, String tag) {
    int start = data.indexOf('<' + tag + '>');
    int end = start < 0 ? -1 : data.indexOf("</" + tag + '>', start);
    return end < 0 ? "" : data.substring(start + tag.length() + 2, end);
  }

  private void put(String field, String text) {
    String value = Spacing.normalise(text);
    if (!value.isEmpty() && value.length() < MAX_VALUE) {
      List<String> known = values.computeIfAbsent(field, f -> new ArrayList<>(1));
      if (known.size() < MAX_OPEN && !known.contains(value)) {
        known.add(value);
      }
    }
  }

  /** The values of a field, a key of {@code markers.txt}, in page order. */
  List<String> find(String field) {
    return values.getOrDefault(field, List.of());
  }

  private static Map<String, String> load() {
    Map<String, String> fields = new HashMap<>();
    WordLists.read("markers.txt")
        .forEach((field, names) -> names.forEach(name -> fields.put(name, field)));
    return Map.copyOf(fields);
  }

  private static final class Capture {
    final String name;
    final String field;
    final @Nullable Element element;
    final StringBuilder text = new StringBuilder();

    Capture(String name, String field, @Nullable Element element) {
      this.name = name;
      this.field = field;
      this.element = element;
    }
  }
}
