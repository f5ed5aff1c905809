package org.civicdoc.nlp.internal.tagger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/** Finds persons, places and bodies by what the tagger has learned. Thread-safe. */
public final class TaggerLayer {

  /** A surname and a given name have a character each at least. */
  private static final int SHORTEST_PERSON = 2;

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
    long[] room = new long[Features.COUNT];
    Set<Integer> placeStarts = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PLACE) {
        placeStarts.add(mention.span().start());
      }
    }
    List<Mention> found = new ArrayList<>();
    for (Span sentence : view.sentences()) {
      byte[] labels =
          decoder.decode(
              (offset, scores) -> model.score(features.at(offset), room, scores),
              sentence.start(),
              sentence.end());
      collect(labels, sentence.start(), found);
    }
    found.removeIf(mention -> isNoName(mention, view, placeStarts));
    return found;
  }

  private boolean isNoName(Mention mention, TextView view, Set<Integer> placeStarts) {
    Span span = mention.span();
    String text = view.text().substring(span.start(), span.end());
    if (mention.type() == EntityType.PERSON) {
      if (text.length() < SHORTEST_PERSON) {
        return true;
      }
      String tag = view.tagOf(span.start(), span.end());
      return tag != null && (tag.startsWith("v") || tag.startsWith("d"));
    }
    // 镇街人大 is a class of bodies.
    if (lexicon.classes.longest(text, 0, text.length()) != CharTrie.NONE) {
      return true;
    }
    if (!placeStarts.contains(span.start())) {
      return false;
    }
    return mention.type() == EntityType.ORGANIZATION
        && (!isBody(text) || view.startsWith("代表", span.end()));
  }

  /** A name that begins with a place must end like a body: 东莞|经济 is none. */
  private boolean isBody(String text) {
    for (int start = Math.max(0, text.length() - 3); start < text.length(); start++) {
      if (lexicon.organEnds.longest(text, start, text.length()) == text.length()) {
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
