package org.civicdoc.nlp;

import java.util.List;
import org.civicdoc.nlp.internal.RuleLayers;
import org.civicdoc.nlp.internal.fact.FactReader;
import org.civicdoc.nlp.internal.keyword.KeywordExtractor;
import org.civicdoc.nlp.internal.keyword.Summarizer;
import org.civicdoc.nlp.internal.mention.LayerUnion;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.mention.MentionMerger;
import org.civicdoc.nlp.internal.tagger.TaggerLayer;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/** The layers in their order. Immutable and thread-safe. */
final class Pipeline {

  private final RuleLayers rules = new RuleLayers();
  private final TaggerLayer tagger = new TaggerLayer();
  private final FactReader facts = new FactReader();
  private final KeywordExtractor keywords = new KeywordExtractor();

  Analysis run(String text, TextContext context, AnalyzerOptions options) {
    TextView view = rules.view(text);
    List<Entity> entities = entities(view, context);
    int most = options.maxKeywords();
    List<Keyword> ranked = keywords.rank(view, entities, 2 * most);
    List<Fact> read = facts.read(view, entities);
    return new Analysis(
        entities,
        read,
        ranked.stream().limit(most).toList(),
        ranked.stream().filter(keyword -> keyword.text().length() > 3).limit(most).toList(),
        Summarizer.summarize(view, ranked, read, options.summarySentences()));
  }

  private List<Entity> entities(TextView view, TextContext context) {
    List<Mention> mentions = rules.find(view, context);
    List<Mention> tagged = tagger.find(view, MentionMerger.merge(mentions));
    mentions.addAll(rules.posts(view, mentions, tagged));
    return LayerUnion.of(mentions, tagged).stream().map(mention -> entity(view, mention)).toList();
  }

  private static Entity entity(TextView view, Mention mention) {
    Span span = mention.span();
    String text = view.original().substring(span.start(), span.end());
    String referent = mention.value() == null ? withoutSpaces(text) : mention.value().asText();
    return new Entity(
        span.start(),
        span.end(),
        mention.type(),
        text,
        mention.value(),
        mention.certainty(),
        referent);
  }

  private static String withoutSpaces(String text) {
    return text.chars().anyMatch(Character::isWhitespace) ? text.replaceAll("\\s", "") : text;
  }
}
