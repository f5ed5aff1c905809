package org.civicdoc.nlp.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Learns a language of three features: 10 begins a person, 20 ends one, 30 is any other character.
 */
class ConditionalRandomFieldTest {

  private static final long[] FEATURES = {10, 20, 30};
  private static final byte BEGIN = (byte) Labels.of(EntityType.PERSON, Labels.BEGIN);
  private static final byte END = (byte) Labels.of(EntityType.PERSON, Labels.END);

  private static byte[] learned(long seed) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      sentences.add(
          new Sentence(
              new int[][] {{2}, {0}, {1}, {2}}, new byte[] {Labels.OUTSIDE, BEGIN, END, 0}));
      sentences.add(new Sentence(new int[][] {{2}, {2}}, new byte[2]));
    }
    ConditionalRandomField field = new ConditionalRandomField(FEATURES, 1);
    field.learn(sentences, 60, new Random(seed));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(field.write(out)).isEqualTo(FEATURES.length);
    return out.toByteArray();
  }

  @Test
  void decoderFindsWhatTheFieldHasLearned() throws IOException {
    TaggerModel model = TaggerModel.read(new ByteArrayInputStream(learned(1)));
    int[] text = {30, 30, 10, 20, 30, 10, 20};
    byte[] labels =
        new Decoder(model.transitions())
            .decode(
                (offset, scores) -> score(model, text[offset], scores),
                new OpenStretch(new Span(0, text.length), Labels.NONE, Labels.NONE));
    assertThat(labels).containsExactly(0, 0, BEGIN, END, 0, BEGIN, END);
  }

  private static void score(TaggerModel model, int feature, int[] scores) {
    long slot = model.weights().slot(feature / FeatureGroup.VARIANTS);
    int row = WeightTable.row(slot, feature % FeatureGroup.VARIANTS);
    FeatureSum.of(model.weights(), new int[] {row}, 1, scores);
  }

  @Test
  void sameSeedGivesTheSameBytes() throws IOException {
    assertThat(learned(5)).isEqualTo(learned(5)).isNotEqualTo(learned(6));
  }
}
