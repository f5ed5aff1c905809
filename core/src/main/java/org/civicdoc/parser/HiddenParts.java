package org.civicdoc.parser;

import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.ElementNames;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Element;

/** Tells a trace of what is hidden within the article: no rule ever sees it. */
final class HiddenParts {

  private static final Reason HIDDEN = Reason.of("hidden by its own style");

  private HiddenParts() {}

  static void explain(PageFeatures page, Element root, Trace trace) {
    int start = page.number(root);
    for (int i = start; i < page.end(start); i++) {
      for (Element child : page.element(i).children()) {
        if (page.number(child) < 0
            && !ElementNames.isSilent(child.normalName())
            && !Spaces.isBlank(child.wholeText())) {
          trace.dropped(child, HIDDEN);
        }
      }
    }
  }
}
