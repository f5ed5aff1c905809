package org.civicdoc.pdf.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicdoc.pdf.PdfWarning;
import org.civicdoc.pdf.PdfWarningCode;

/** Collects the warnings of one rendering, each once, and not without end. */
public final class Warnings {

  /** Messages kept of each kind; further ones are counted. */
  private static final int KEPT = 20;

  private final Map<PdfWarningCode, Set<String>> messages = new EnumMap<>(PdfWarningCode.class);
  private final Map<PdfWarningCode, Integer> dropped = new EnumMap<>(PdfWarningCode.class);

  /** Adds a warning. */
  public void add(PdfWarningCode code, String message) {
    Set<String> known = messages.computeIfAbsent(code, any -> new LinkedHashSet<>());
    if (known.size() < KEPT) {
      known.add(message);
    } else if (!known.contains(message)) {
      dropped.merge(code, 1, Integer::sum);
    }
  }

  /** The warnings by kind, in the order in which they came. */
  public List<PdfWarning> toList() {
    List<PdfWarning> list = new ArrayList<>();
    messages.forEach(
        (code, texts) -> {
          texts.forEach(text -> list.add(new PdfWarning(code, text)));
          Integer more = dropped.get(code);
          if (more != null) {
            list.add(new PdfWarning(code, more + " more of this kind"));
          }
        });
    return list;
  }
}
