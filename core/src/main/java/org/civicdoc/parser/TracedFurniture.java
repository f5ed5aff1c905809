package org.civicdoc.parser;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.content.BodyFurniture;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Element;

/** Tells a trace of the elements that are left out of the article, each once. */
final class TracedFurniture implements Predicate<Element> {

  private static final Reason METADATA =
      Reason.of("holds title, byline, breadcrumb or header table, which are metadata");

  private final Predicate<Element> skipped;
  private final BodyFurniture furniture;
  private final Trace trace;
  private final Set<Element> told = Collections.newSetFromMap(new IdentityHashMap<>());

  TracedFurniture(Predicate<Element> skipped, BodyFurniture furniture, Trace trace) {
    this.skipped = skipped;
    this.furniture = furniture;
    this.trace = trace;
  }

  @Override
  public boolean test(Element element) {
    boolean leftOut = skipped.test(element);
    if (leftOut && told.add(element) && !Spaces.isBlank(element.wholeText())) {
      boolean named = furniture.isFurniture(element);
      trace.dropped(element, named ? furniture.reason(element, trace) : METADATA);
    }
    return leftOut;
  }
}
