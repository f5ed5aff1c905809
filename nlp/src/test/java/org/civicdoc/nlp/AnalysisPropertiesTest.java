package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on texts put together at random. */
class AnalysisPropertiesTest {

  private static final List<String> PARTS =
      List.of(
          "东莞市",
          "市人大常委会",
          "省",
          "第十届",
          "全国",
          "人民代表大会",
          "委员会",
          "的",
          "和",
          "、",
          "，",
          "。",
          "\n",
          "2020年",
          "5月",
          "20195月",
          "当年8月",
          "78.46%",
          "344.26亿",
          "295个",
          "《",
          "》",
          "〈",
          "〉",
          "“",
          "”",
          "（",
          "）",
          "国办发〔2017〕47号",
          "书记",
          "王建国",
          "记者",
          "说",
          "会议",
          "第三次会议",
          "镇",
          "长安",
          "和平",
          "\t",
          "\u2002",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "A",
          "abc ",
          "１２",
          "臺灣",
          "由",
          "提高到",
          "马鬃山村",
          "·");

  static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(120);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1_000, 2_000, 3_000})
  void entitiesAreOrderedDisjointSpansOfTheText(long firstSeed) {
    TextContext context = new TextContext(LocalDate.of(2020, 12, 30), "东莞人大网", "市人大");
    for (long seed = firstSeed; seed < firstSeed + 150; seed++) {
      String text = text(seed);
      Analysis analysis = Analyzers.SHARED.analyze(text, context);
      int end = 0;
      for (Entity entity : analysis.entities()) {
        assertThat(entity.start()).as("seed %s", seed).isGreaterThanOrEqualTo(end);
        assertThat(entity.end()).isGreaterThan(entity.start());
        assertThat(entity.text()).isEqualTo(text.substring(entity.start(), entity.end()));
        assertThat(entity.referent()).isNotEmpty();
        end = entity.end();
      }
      for (Fact fact : analysis.facts()) {
        assertThat(fact.start()).as("seed %s", seed).isBetween(0, fact.end() - 1);
        assertThat(fact.end()).isLessThanOrEqualTo(text.length());
      }
      for (KeySentence sentence : analysis.summary()) {
        assertThat(sentence.text()).isEqualTo(text.substring(sentence.start(), sentence.end()));
      }
      assertThat(analysis.keywords())
          .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void sameTextGivesTheSameAnalysis(long seed) {
    String text = text(seed);
    assertThat(Analyzers.SHARED.analyze(text, TextContext.none()))
        .isEqualTo(Analyzers.SHARED.analyze(text, TextContext.none()));
  }
}
