package org.civicdoc.nlp.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.jspecify.annotations.Nullable;

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
    TreeMap<Integer, PlaceMatch> divisions = new TreeMap<>();
    places.stream()
        .filter(place -> !place.candidates().isEmpty())
        .forEach(place -> divisions.put(place.start(), place));
    for (LiteralMention literal : literals.scan(view.original(), context.publishedAt())) {
      if (!isPartOfName(literal, divisions.floorEntry(literal.start()))) {
        mentions.add(mention(literal));
      }
    }
    withoutQuotedDates(mentions);
    return mentions;
  }

  /** “十四五” is a time, not a term. */
  private static void withoutQuotedDates(List<Mention> mentions) {
    Set<Span> dates = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.DATE) {
        dates.add(mention.span());
      }
    }
    mentions.removeIf(mention -> mention.layer() == Layer.TERM && dates.contains(mention.span()));
  }

  /** 八十四户|乡 counts nothing. */
  private static boolean isPartOfName(
      LiteralMention literal, Map.@Nullable Entry<Integer, PlaceMatch> place) {
    return place != null && place.getValue().end() > literal.end();
  }

  /**
   * The posts that only show when the tagger has found the persons beside them, or the bodies
   * between them.
   *
   * @param view the text
   * @param mentions what the rules found in it
   * @param tagged what the tagger found
   */
  public List<Mention> posts(TextView view, List<Mention> mentions, List<Mention> tagged) {
    List<Mention> bodies = new ArrayList<>();
    List<Mention> beside = new ArrayList<>();
    for (Mention mention : mentions) {
      if (isBody(mention)) {
        bodies.add(mention);
      } else if (mention.type() == EntityType.PERSON) {
        beside.add(mention);
      }
    }
    for (Mention mention : tagged) {
      (mention.type() == EntityType.PERSON ? beside : bodies).add(mention);
    }
    return persons.posts(view, bodies, beside);
  }

  private static boolean isBody(Mention mention) {
    return mention.layer() == Layer.ORGAN
        || mention.layer() == Layer.MEETING
        || mention.type() == EntityType.PLACE;
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
