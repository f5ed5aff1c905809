package org.civicdoc.nlp.internal.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.Fact;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/** Reads facts, sentence by sentence. Immutable and thread-safe. */
public final class FactReader {

  private final FactLexicon lexicon = new FactLexicon();
  private final TenureWords tenures = new TenureWords();

  /** Loads the words that tell facts. */
  public FactReader() {}

  /** The facts of a text in the order of their evidence. */
  public List<Fact> read(TextView view, List<Entity> entities) {
    List<Fact> facts = new ArrayList<>();
    int first = 0;
    Entity subject = null;
    for (Span sentence : view.sentences()) {
      int end = first;
      while (end < entities.size() && entities.get(end).start() < sentence.end()) {
        end++;
      }
      SentenceEntities inSentence = new SentenceEntities(view, entities.subList(first, end));
      facts.addAll(new FigureFacts(lexicon, inSentence).read());
      facts.addAll(new EventFacts(lexicon, inSentence).read());
      Entity named = Career.subject(tenures, inSentence);
      subject = named == null ? subject : named;
      facts.addAll(new PostFacts(tenures, inSentence, sentence.start(), subject).read());
      first = end;
    }
    facts.sort(Comparator.comparingInt(Fact::start).thenComparingInt(Fact::end));
    return facts;
  }
}
