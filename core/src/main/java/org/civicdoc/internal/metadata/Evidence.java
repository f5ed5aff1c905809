package org.civicdoc.internal.metadata;

import java.util.List;
import java.util.function.UnaryOperator;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.byline.BylineEntry;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.byline.BylinePlace;
import org.civicdoc.internal.metadata.byline.HeaderEntry;
import org.civicdoc.internal.metadata.byline.HeaderTable;
import org.civicdoc.internal.metadata.byline.TraditionalForms;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.hint.Markers.Marker;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.markup.MarkedValue;
import org.civicdoc.internal.metadata.markup.MetaTags;
import org.civicdoc.internal.metadata.site.Breadcrumb;
import org.civicdoc.internal.metadata.site.BreadcrumbGrammar;
import org.civicdoc.internal.metadata.title.TitleSpan;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.ValueSource;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Offers to a field's rivals what the readers found, and says so to the trace, if there is one. One
 * object serves one page.
 */
final class Evidence {

  /** For values that are offered as they were found. */
  static final UnaryOperator<@Nullable String> AS_IS = UnaryOperator.identity();

  private final PageReading reading;
  private final @Nullable Trace trace;

  Evidence(PageReading reading, @Nullable Trace trace) {
    this.reading = reading;
    this.trace = trace;
  }

  void byline(Rivals<?> rivals, BylineField field, BylinePlace place) {
    for (BylineEntry entry : reading.byline().find(field, place)) {
      if (rivals.offerText(entry.value(), ValueSource.VISIBLE) && trace != null) {
        trace.value(
            rivals.field(),
            entry.value(),
            ValueSource.VISIBLE,
            labelled(trace, entry.field(), entry.label()),
            element(entry.line()));
      }
    }
  }

  void header(Rivals<?> rivals, BylineField field) {
    HeaderEntry entry = reading.header().find(field);
    if (entry != null
        && rivals.offerText(entry.value(), ValueSource.HEADER_TABLE)
        && trace != null) {
      trace.value(
          rivals.field(),
          entry.value(),
          ValueSource.HEADER_TABLE,
          labelled(trace, field, entry.label()),
          element(entry.line()));
    }
  }

  private static Reason labelled(Trace trace, BylineField field, String label) {
    Subject subject = field.subject();
    return subject == null
        ? Reason.of("date without label")
        : trace.reason(subject, Place.LABEL, TraditionalForms.simplified(label));
  }

  /** What users' profiles mark, which counts more than what the page prints. */
  void markedByUsers(Rivals<?> rivals, UnaryOperator<@Nullable String> cleaning) {
    marked(rivals, cleaning, true);
  }

  void marked(Rivals<?> rivals, UnaryOperator<@Nullable String> cleaning) {
    marked(rivals, cleaning, false);
  }

  private void marked(Rivals<?> rivals, UnaryOperator<@Nullable String> cleaning, boolean users) {
    for (MarkedValue marked : reading.facts().marked().find(rivals.field())) {
      if (marked.marker().users() != users) {
        continue;
      }
      String value = cleaning.apply(marked.value());
      if (rivals.offerText(value, ValueSource.TEMPLATE_MARKER) && value != null && trace != null) {
        Marker marker = marked.marker();
        trace.value(
            rivals.field(),
            value,
            ValueSource.TEMPLATE_MARKER,
            trace.reason(marker.field(), marker.place(), marker.name()),
            marked.element());
      }
    }
  }

  void metaTags(Rivals<?> rivals, UnaryOperator<@Nullable String> cleaning) {
    MetaTags tags = reading.facts().metaTags();
    for (String name : tags.names(rivals.field())) {
      for (String content : tags.of(name)) {
        String value = cleaning.apply(content);
        if (rivals.offerText(value, ValueSource.META_TAG) && value != null && trace != null) {
          trace.value(
              rivals.field(),
              value,
              ValueSource.META_TAG,
              trace.reason(rivals.field(), Place.META, name),
              "meta[" + name + "]");
        }
      }
    }
  }

  /** Offers what JSON-LD states. */
  void jsonLd(Rivals<?> rivals, @Nullable String value, String property) {
    if (rivals.offerText(value, ValueSource.JSON_LD) && value != null && trace != null) {
      trace.value(
          rivals.field(),
          value,
          ValueSource.JSON_LD,
          Reason.of("JSON-LD " + property),
          "script[type=application/ld+json]");
    }
  }

  /** Offers what a line of the page shows to a rule that goes by no label. */
  void visible(Rivals<?> rivals, @Nullable String value, String rule, int line) {
    if (rivals.offerText(value, ValueSource.VISIBLE) && value != null && trace != null) {
      trace.value(rivals.field(), value, ValueSource.VISIBLE, Reason.of(rule), element(line));
    }
  }

  /** Offers a time that two places of the page tell together. */
  void inferred(
      Rivals<PublicationTime> rivals, @Nullable PublicationTime time, String rule, int line) {
    if (rivals.offer(time, ValueSource.INFERRED) && time != null && trace != null) {
      trace.value(
          rivals.field(), time.toString(), ValueSource.INFERRED, Reason.of(rule), element(line));
    }
  }

  /** Offers what stands in no line: title tag, address, another field. */
  void unseen(Rivals<?> rivals, @Nullable String value, ValueSource from, String rule) {
    if (rivals.offerText(value, from) && value != null && trace != null) {
      unseen(rivals.field(), value, from, rule, trace);
    }
  }

  /** Offers the time that the page's address tells. */
  void address(Rivals<PublicationTime> rivals, @Nullable PublicationTime time) {
    if (rivals.offer(time, ValueSource.URL) && time != null && trace != null) {
      unseen(rivals.field(), time.toString(), ValueSource.URL, "page's address", trace);
    }
  }

  private static void unseen(
      Subject field, String value, ValueSource from, String rule, Trace trace) {
    trace.value(field, value, from, Reason.of(rule), (Element) null);
  }

  /** Tells of the header table, which has no rivals. */
  void headerTable() {
    HeaderTable table = reading.header();
    if (trace != null && !table.entries().isEmpty()) {
      List<String> labels = table.entries().stream().map(HeaderEntry::label).toList();
      trace.value(
          Subject.HEADER,
          String.join(" ", labels),
          ValueSource.HEADER_TABLE,
          Reason.of("lines close together that hold labels of a header table"),
          element(table.entries().get(0).line()));
    }
  }

  /** Offers the breadcrumb that is printed. */
  void breadcrumb(
      Rivals<List<String>> rivals, @Nullable List<String> entries, Breadcrumb breadcrumb) {
    if (rivals.offer(entries, ValueSource.VISIBLE) && entries != null && trace != null) {
      PageLine line = reading.facts().lines().get(breadcrumb.from());
      Reason reason = breadcrumbReason(line, trace);
      trace.value(rivals.field(), Trace.path(entries), ValueSource.VISIBLE, reason, line.block());
    }
  }

  private static Reason breadcrumbReason(PageLine line, Trace trace) {
    if (BreadcrumbGrammar.labelEnd(line.text()) >= 0) {
      return Reason.of("label of a breadcrumb");
    }
    if (line.has(ElementWords.BREADCRUMB)) {
      return trace.wordAround(Subject.BREADCRUMB, line.block());
    }
    return line.has(ElementWords.PATH)
        ? trace.wordAround(Subject.PATH, line.block())
        : Reason.of("line that reads like a path");
  }

  /** Offers the path that JSON-LD states. */
  void jsonLdBreadcrumb(Rivals<List<String>> rivals, @Nullable List<String> entries) {
    if (rivals.offer(entries, ValueSource.JSON_LD) && entries != null && trace != null) {
      unseen(
          rivals.field(),
          Trace.path(entries),
          ValueSource.JSON_LD,
          "JSON-LD BreadcrumbList",
          trace);
    }
  }

  /** Offers the title that is printed. */
  void title(Rivals<?> rivals, TitleSpan title) {
    if (rivals.offerText(title.text(), ValueSource.VISIBLE) && trace != null) {
      String rule =
          "line that looks like the title: "
              + title.score()
              + " points, "
              + title.agreement()
              + " of them for agreeing with the title element and tags";
      trace.value(
          rivals.field(),
          title.text(),
          ValueSource.VISIBLE,
          Reason.of(rule),
          element(title.from()));
    }
  }

  private Element element(int line) {
    return reading.facts().lines().get(line).block();
  }
}
