package org.civicdoc.nlp.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.civicdoc.nlp.internal.text.Segmenter;
import org.civicdoc.nlp.internal.text.TextView;
import org.junit.jupiter.api.Test;

/** The sums of {@code phrase-weights.txt}, worked out by hand for small texts. */
class PhraseScoreTest {

  private static final Segmenter SEGMENTER = new Segmenter();
  private static final PhraseWeights WEIGHTS = new PhraseWeights();

  private static TextView view(String text) {
    return new TextView(text, SEGMENTER);
  }

  private static double score(TextView view, String text) {
    Words words = new Words(view);
    Phrase phrase =
        PhraseCollector.collect(view, words, List.of()).stream()
            .filter(each -> each.text.equals(text))
            .findFirst()
            .orElseThrow();
    return new PhraseScore(WEIGHTS, words).of(phrase);
  }

  private static double weight(PhraseFeature feature) {
    return WEIGHTS.of(feature);
  }

  @Test
  void scoreIsTheLogisticOfTheSumOfWhatIsSeen() {
    // One word of two characters, a noun, once, at the beginning of a sentence.
    double rarity = Background.rarity("水库");
    double sum =
        weight(PhraseFeature.BIAS)
            + weight(PhraseFeature.LOG_COUNT) * Math.log(2)
            + weight(PhraseFeature.ONCE)
            + weight(PhraseFeature.AMONG_FIRST_WORDS)
            + weight(PhraseFeature.WITHIN_3_CHARACTERS)
            + weight(PhraseFeature.WITHIN_60_CHARACTERS)
            + weight(PhraseFeature.WITHIN_100_CHARACTERS)
            + weight(PhraseFeature.WITHIN_150_CHARACTERS)
            + weight(PhraseFeature.LENGTH_2)
            + weight(PhraseFeature.WORD_LENGTH_2)
            + weight(PhraseFeature.ENDS_IN_NOUN)
            + rarity
                * (weight(PhraseFeature.MOST_RARITY)
                    + weight(PhraseFeature.LEAST_RARITY)
                    + weight(PhraseFeature.FIRST_RARITY)
                    + weight(PhraseFeature.LAST_RARITY)
                    + weight(PhraseFeature.WORD_RARITY)
                    + weight(PhraseFeature.LOG_COUNT_TIMES_RARITY) * Math.log(2) / 10)
            + weight(PhraseFeature.WORD_LOG_COUNT) * Math.log(2);
    assertThat(score(view("水库已经放水。"), "水库")).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-12));
  }

  @Test
  void headingRaisesAPhrase() {
    String sentence = "会议听取了水库移民的汇报。";
    assertThat(score(view("水库移民\n" + sentence), "水库移民"))
        .isGreaterThan(score(view(sentence), "水库移民"));
  }

  @Test
  void phraseThatTheSameWordAlwaysFollowsIsOnlyAPiece() {
    assertThat(score(view("农村公路养护不够。农村公路养护不能停。"), "农村公路"))
        .isLessThan(score(view("农村公路不够。农村公路养护不能停。"), "农村公路"));
  }
}
