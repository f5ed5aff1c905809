package org.civicdoc.nlp.internal.tagger;

import java.util.List;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/** Cuts from the places and bodies that the model finds what is no part of a name. For one text. */
final class NameEdges {

  /** What is left of a name whose lead is cut. */
  private static final int SHORTEST = 3;

  private final TaggerLexicon lexicon;
  private final TextView view;

  NameEdges(TaggerLexicon lexicon, TextView view) {
    this.lexicon = lexicon;
    this.view = view;
  }

  /** The mention without the words before and behind its name. */
  Mention trimmed(Mention mention) {
    if (mention.type() == EntityType.PERSON) {
      return mention;
    }
    Span span = mention.span();
    int start = behindLead(span);
    int end = mention.type() == EntityType.PLACE ? beforeTail(start, span.end()) : span.end();
    return start == span.start() && end == span.end()
        ? mention
        : new Mention(
            new Span(start, end),
            mention.type(),
            mention.value(),
            mention.certainty(),
            mention.layer());
  }

  /** 建成|养老服务中心, 南至|紫云路. */
  private int behindLead(Span span) {
    int start = span.start();
    for (String lead : lexicon.leads) {
      int behind = start + lead.length();
      if (span.end() - behind >= SHORTEST
          && view.startsWith(lead, start)
          && view.isBoundary(behind)) {
        return behind;
      }
    }
    for (String bound : lexicon.bounds) {
      int behind = start + bound.length();
      if (span.end() - behind >= SHORTEST && view.startsWith(bound, start)) {
        return behind;
      }
    }
    return start;
  }

  /** 坳口组|路段|道路. */
  private int beforeTail(int start, int last) {
    int end = last;
    List<String> tails = lexicon.placeTails;
    for (int i = 0; i < tails.size(); i++) {
      String tail = tails.get(i);
      int before = end - tail.length();
      if (before > start + 1 && view.startsWith(tail, before)) {
        end = before;
        i = -1;
      }
    }
    return end;
  }
}
