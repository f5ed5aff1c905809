package org.civicdoc.internal.dump;

import java.util.List;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** Tells a trace, if there is one, what the rules of dumps decide. */
final class DumpTrace {

  private static final Reason NAVIGATION = Reason.of("line above the title of a dump");

  private final @Nullable Trace trace;

  DumpTrace(@Nullable Trace trace) {
    this.trace = trace;
    if (trace != null) {
      trace.leaveOutPlaces();
    }
  }

  void title(DumpHead head) {
    if (trace != null && head.title() != null) {
      Reason reason = Reason.of(head.rule());
      trace.value(Subject.TITLE, head.title(), ValueSource.VISIBLE, reason, (String) null);
    }
  }

  void navigation(List<String> lines) {
    if (trace != null) {
      lines.forEach(line -> trace.droppedLine(line, NAVIGATION));
    }
  }
}
