package org.civicdoc.internal.dump;

import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.byline.BylineItem;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** Tells a trace where the metadata of a dump come from. */
final class DumpTrace {

  private static final Reason NAVIGATION = Reason.of("line above the title of a dump");

  private final Trace trace;

  DumpTrace(Trace trace) {
    this.trace = trace;
  }

  void explain(DumpHead head, Metadata metadata) {
    head.skipped().forEach(line -> trace.droppedLine(line, NAVIGATION));
    stated(Subject.TITLE, metadata.title(), "line above the byline or below the breadcrumb");
    head.byline().stream().filter(item -> item.field() != BylineField.DATE).forEach(this::item);
    head.byline().stream().filter(item -> item.field() == BylineField.DATE).forEach(this::item);
    stated(Subject.EDITOR, metadata.editor(), "label of an editor near the end");
    stated(Subject.SITE_NAME, metadata.siteName(), "greeting in the first line");
    stated(Subject.BREADCRUMB, metadata.breadcrumb(), "label of a breadcrumb");
    stated(Subject.COLUMN, metadata.column(), "last entry of the breadcrumb");
  }

  private void item(BylineItem item) {
    Subject subject = item.field().subject();
    boolean date = item.field() == BylineField.DATE;
    if (item.value().isEmpty() || (subject == null && !date)) {
      return;
    }
    switch (item.field()) {
      case PUBLISHED, DATE -> value(Subject.PUBLISHED_AT, item, subject);
      case SOURCE, PUBLISHER, AUTHOR, EDITOR, DOCUMENT_NUMBER, INDEX_NUMBER -> {
        if (subject != null) {
          value(subject, item, subject);
        }
      }
      case TITLE, UPDATED, DOCUMENT_DATE, HEADER, CONTACT, CREDIT, IGNORED -> {}
    }
  }

  private void value(Subject field, BylineItem item, @Nullable Subject labelled) {
    Reason reason =
        labelled == null
            ? Reason.of("date without label")
            : trace.reason(labelled, Place.LABEL, item.label());
    trace.value(field, item.value(), ValueSource.VISIBLE, reason, (String) null);
  }

  private void stated(Subject field, @Nullable Sourced<?> value, String rule) {
    if (value != null && !trace.explains(field)) {
      trace.value(field, shown(value.value()), value.from(), Reason.of(rule), (String) null);
    }
  }

  private static String shown(Object value) {
    return value instanceof Iterable<?> entries ? Trace.path(entries) : value.toString();
  }
}
