package org.civicdoc.nlp.internal.tagger;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/** Finds persons, places and bodies by what the perceptron has learned. Thread-safe. */
public final class TaggerLayer {

  private final TaggerModel model = TaggerModel.load();
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
    Decoder.Weights weights =
        new Decoder.Weights() {
          @Override
          public void score(int offset, int[] scores) {
            for (int feature : features.at(offset)) {
              model.score(feature, scores);
            }
          }

          @Override
          public int transition(int before, int label) {
            return model.transition(before, label);
          }
        };
    List<Mention> found = new ArrayList<>();
    for (Span sentence : view.sentences()) {
      byte[] labels = Decoder.decode(weights, sentence.start(), sentence.end());
      collect(labels, sentence.start(), found);
    }
    found.removeIf(mention -> isClass(mention, view));
    return found;
  }

  /** 镇街人大 is a class of bodies, and no name. */
  private boolean isClass(Mention mention, TextView view) {
    Span span = mention.span();
    return mention.type() == EntityType.ORGANIZATION
        && lexicon.classes.longest(view.text(), span.start(), span.end()) != CharTrie.NONE;
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
