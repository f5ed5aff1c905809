package org.civicdoc.nlp.internal;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.TextContext;
import org.civicdoc.nlp.internal.gazetteer.Gazetteer;
import org.civicdoc.nlp.internal.gazetteer.PlaceFinder;
import org.civicdoc.nlp.internal.gazetteer.PlaceMatch;
import org.civicdoc.nlp.internal.literal.LiteralMention;
import org.civicdoc.nlp.internal.literal.LiteralScanner;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.mention.TermFinder;
import org.civicdoc.nlp.internal.organ.OrganLayer;
import org.civicdoc.nlp.internal.person.PersonLayer;
import org.civicdoc.nlp.internal.text.Segmenter;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/** All layers that work by grammar and gazetteer. Immutable and thread-safe. */
public final class RuleLayers {

  private final Segmenter segmenter = new Segmenter();
  private final LiteralScanner literals = new LiteralScanner();
  private final Gazetteer gazetteer = new Gazetteer();
  private final OrganLayer organs = new OrganLayer();
  private final PersonLayer persons = new PersonLayer();

  /** Loads all lists. */
  public RuleLayers() {}

  /** Cuts a text into sentences and words. */
  public TextView view(String text) {
    return new TextView(text, segmenter);
  }

  /** What the rules find in a text; the mentions may overlap. */
  public List<Mention> find(TextView view, TextContext context) {
    PlaceFinder finder = new PlaceFinder(gazetteer, view, context);
    List<PlaceMatch> places = finder.find();
    List<Mention> bodies = new ArrayList<>(organs.find(view, places, finder.region()));
    places.forEach(place -> bodies.add(PlaceMentions.of(place)));
    List<Mention> mentions = new ArrayList<>(bodies);
    mentions.addAll(persons.find(view, bodies));
    mentions.addAll(TermFinder.find(view));
    literals
        .scan(view.original(), context.publishedAt())
        .forEach(literal -> mentions.add(mention(literal)));
    return mentions;
  }

  private static Mention mention(LiteralMention literal) {
    boolean title =
        literal.type() == EntityType.DOCUMENT || literal.type() == EntityType.DOCUMENT_NUMBER;
    return new Mention(
        new Span(literal.start(), literal.end()),
        literal.type(),
        literal.value(),
        literal.repaired()
            ? Certainty.REPAIRED
            : literal.inferred() ? Certainty.INFERRED : Certainty.STATED,
        title ? Layer.TITLE : Layer.FIGURE);
  }
}
