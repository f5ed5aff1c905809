package org.civicdoc.nlp.internal.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/** Finds persons, places and bodies by what the tagger has learned. Thread-safe. */
public final class TaggerLayer {

  /** A surname and a given name have a character each at least. */
  private static final int SHORTEST_PERSON = 2;

  /** Shorter places may begin with what looks like a verb: 中兴新村. */
  private static final int LONGEST_SURE = 5;

  private static final String NOT_AFTER_PLACE = "内各等的和与及";

  private final TaggerModel model = TaggerModel.load();
  private final Decoder decoder = new Decoder(model.transitions());
  private final TaggerLexicon lexicon = new TaggerLexicon();

  /** Loads the model. */
  public TaggerLayer() {}

  /**
   * The names that the model finds.
   *
   * @param view the text
   * @param mentions what the rules have found: the model weighs it
   */
  public List<Mention> find(TextView view, List<Mention> mentions) {
    Features features = new Features(lexicon, view, mentions);
    FeatureSum sum = new FeatureSum(model.weights(), features);
    Map<Integer, Integer> places = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PLACE) {
        places.put(mention.span().start(), mention.span().end());
      }
    }
    List<Mention> found = new ArrayList<>();
    for (Span sentence : view.sentences()) {
      features.enter(sentence);
      features.find(model.weights());
      byte[] labels = decoder.decode(sum, sentence.start(), sentence.end());
      collect(labels, sentence.start(), found);
    }
    found.removeIf(mention -> isNoName(mention, view, places));
    return found;
  }

  private boolean isNoName(Mention mention, TextView view, Map<Integer, Integer> places) {
    Span span = mention.span();
    if (mention.type() == EntityType.PERSON) {
      if (span.length() < SHORTEST_PERSON) {
        return true;
      }
      String tag = view.tagOf(span.start(), span.end());
      return tag != null && (tag.startsWith("v") || tag.startsWith("d"));
    }
    if (isClass(mention.type(), view, span.start(), span.end())) {
      return true;
    }
    if (mention.type() == EntityType.ORGANIZATION
        && lexicon.members.stream().anyMatch(people -> view.startsWith(people, span.end()))) {
      return true;
    }
    if (mention.type() == EntityType.PLACE && beginsWithVerb(view, span)) {
      return true;
    }
    Integer placeEnd = places.get(span.start());
    if (placeEnd == null) {
      return false;
    }
    return mention.type() == EntityType.ORGANIZATION
        ? !isBody(view, span) || isClass(mention.type(), view, placeEnd, span.end())
        : placeEnd < span.end() && !isLongerName(view, placeEnd, span.end());
  }

  /** 建立|镇街联络站. */
  private static boolean beginsWithVerb(TextView view, Span span) {
    Token first = view.tokenAt(span.start());
    return first != null
        && first.start() == span.start()
        && first.length() > 1
        && span.length() >= LONGEST_SURE
        && first.tag().equals("v");
  }

  /** 天河区内各街道 and 东莞镇|级 are no longer names of their places. */
  private static boolean isLongerName(TextView view, int placeEnd, int end) {
    return NOT_AFTER_PLACE.indexOf(view.charAt(placeEnd)) < 0
        && view.isBoundary(end)
        && view.charAt(end) != '级';
  }

  /** 镇街人大 is a class of bodies, 贫困县市 one of places. */
  private boolean isClass(EntityType type, TextView view, int start, int end) {
    return lexicon.classes.longest(view.text(), start, end) != CharTrie.NONE
        || (type == EntityType.PLACE
            && lexicon.classEnds.stream().anyMatch(word -> endsWith(view, word, start, end)));
  }

  private static boolean endsWith(TextView view, String word, int start, int end) {
    return end - word.length() >= start && view.startsWith(word, end - word.length());
  }

  /** A name that begins with a place must end like a body: 东莞|经济 and 东莞|社会 are none. */
  private boolean isBody(TextView view, Span span) {
    if (lexicon.noBodies.stream().anyMatch(w -> endsWith(view, w, span.start(), span.end()))) {
      return false;
    }
    for (int start = Math.max(span.start(), span.end() - 3); start < span.end(); start++) {
      if (lexicon.organEnds.longest(view.text(), start, span.end()) == span.end()) {
        return true;
      }
    }
    return false;
  }

  private static void collect(byte[] labels, int offset, List<Mention> found) {
    int start = 0;
    for (int i = 0; i < labels.length; i++) {
      int position = Labels.position(labels[i]);
      if (position == Labels.BEGIN) {
        start = i;
      } else if (position == Labels.END || position == Labels.SINGLE) {
        int from = position == Labels.SINGLE ? i : start;
        EntityType type = Labels.type(labels[i]);
        found.add(
            new Mention(
                new Span(offset + from, offset + i + 1),
                type,
                null,
                Certainty.LIKELY,
                type == EntityType.ORGANIZATION ? Layer.TAGGED_ORGAN : Layer.TAGGED));
      }
    }
  }
}
