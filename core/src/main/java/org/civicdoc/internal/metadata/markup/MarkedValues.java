package org.civicdoc.internal.metadata.markup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.hint.Markers;
import org.civicdoc.internal.metadata.hint.Markers.Marker;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Values that the system marks: text between comments as those of Hanweb ({@code
 * <!--<$[标题]>begin-->}), in elements as those of UCAP ({@code <ucaptitle>}) or with the ids of
 * Baidu's news protocol ({@code pubtime_baidu}), and the property comment of Founder's system
 * ({@code <!--enpproperty <date>…</date>…-->}). One object serves one page.
 */
public final class MarkedValues {

  private static final Pattern COMMENT =
      Pattern.compile(
          "^\\s*(?:<\\$\\[)?([\\u4E00-\\u9FA5]{2,8})(?:\\]>)?\\s*(begin|start|开始|end|结束)\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final int MAX_COMMENT = 60;
  private static final int MAX_VALUE = 300;
  private static final int MAX_OPEN = 8;
  private static final String FOUNDER = "enpproperty";

  private final Markers markers;
  private final Map<Subject, List<MarkedValue>> values = new EnumMap<>(Subject.class);
  private final List<Capture> open = new ArrayList<>();

  public MarkedValues(Markers markers) {
    this.markers = markers;
  }

  public void comment(String data) {
    if (data.startsWith(FOUNDER)) {
      founder(data);
      return;
    }
    if (data.length() > MAX_COMMENT || !hasHan(data)) {
      return;
    }
    Matcher matcher = COMMENT.matcher(data);
    if (matcher.matches()) {
      String name = matcher.group(1);
      String mark = matcher.group(2).toLowerCase(Locale.ROOT);
      if (mark.equals("end") || mark.equals("结束")) {
        finish(name);
      } else {
        begin(Place.COMMENT, name, null);
      }
    }
  }

  private static boolean hasHan(String data) {
    for (int i = 0; i < data.length(); i++) {
      if (Spacing.isHan(data.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public void open(Element element, Attributes attributes, boolean mayMark) {
    begin(Place.TAG, element.normalName(), element);
    if (!attributes.isEmpty()) {
      String id = attributes.get("id");
      boolean told = !id.isEmpty() && begin(Place.ID, id, element);
      // What has an id of its own may share its class with other fields.
      if (!told && mayMark) {
        element.classNames().forEach(name -> begin(Place.CLASS, name, element));
      }
    }
  }

  public void close(Element element) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Capture capture = open.get(i);
      if (element.equals(capture.element)) {
        open.remove(i);
        put(capture.marker, capture.element, capture.text.toString());
      }
    }
  }

  public void text(String text) {
    for (int i = 0; i < open.size(); i++) {
      Capture capture = open.get(i);
      if (capture.text.length() < MAX_VALUE) {
        capture.text.append(text);
      }
    }
  }

  /** Whether a name marks a value. */
  private boolean begin(Place place, String name, @Nullable Element element) {
    Marker marker = markers.find(place, name);
    if (marker != null && open.size() < MAX_OPEN) {
      open.add(new Capture(marker, element));
    }
    return marker != null;
  }

  private void finish(String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Capture capture = open.get(i);
      if (capture.element == null && capture.marker.name().equals(name)) {
        open.remove(i);
        put(capture.marker, null, capture.text.toString());
        return;
      }
    }
  }

  private void founder(String data) {
    founder(data, Subject.TITLE, "title");
    founder(data, Subject.PUBLISHED_AT, "date");
    founder(data, Subject.SOURCE, "sourcename");
  }

  private void founder(String data, Subject field, String tag) {
    int start = data.indexOf('<' + tag + '>');
    int end = start < 0 ? -1 : data.indexOf("</" + tag + '>', start);
    if (end >= 0) {
      Marker marker = new Marker(field, Place.COMMENT, FOUNDER, false);
      put(marker, null, data.substring(start + tag.length() + 2, end));
    }
  }

  private void put(Marker marker, @Nullable Element element, String text) {
    String value = Spacing.normalise(text);
    if (!value.isEmpty() && value.length() < MAX_VALUE) {
      List<MarkedValue> known = values.computeIfAbsent(marker.field(), field -> new ArrayList<>(1));
      if (known.size() < MAX_OPEN && known.stream().noneMatch(v -> v.value().equals(value))) {
        known.add(new MarkedValue(value, marker, element));
      }
    }
  }

  /** The values of a field in page order. */
  public List<MarkedValue> find(Subject field) {
    return values.getOrDefault(field, List.of());
  }

  private static final class Capture {
    final Marker marker;
    final @Nullable Element element;
    final StringBuilder text = new StringBuilder();

    Capture(Marker marker, @Nullable Element element) {
      this.marker = marker;
      this.element = element;
    }
  }
}
