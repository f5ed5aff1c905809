package org.civicdoc.parser;

import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.TagKind;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Element;

/** Tells a trace of what is hidden within the article: no rule ever sees it. */
final class HiddenParts {

  private static final Reason HIDDEN = Reason.of("hidden by its own style");

  private HiddenParts() {}

  static void explain(PageFeatures page, int root, Trace trace) {
    for (int i = root; i < page.end(root); i++) {
      int seen = i + 1;
      for (Element child : page.element(i).children()) {
        if (seen < page.end(i) && page.element(seen).equals(child)) {
          seen = page.end(seen);
        } else if (TagKind.of(child).isSeen() && !Spaces.isBlank(child.wholeText())) {
          trace.dropped(child, HIDDEN);
        }
      }
    }
  }
}
