package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

  @ParameterizedTest
  @CsvSource({"推进“放管服”改革。, 放管服", "实施“百县千镇万村高质量发展工程”。, 百县千镇万村高质量发展工程"})
  void quotedNameIsATerm(String text, String term) {
    assertThat(Analyzers.texts(text, EntityType.TERM)).containsExactly(term);
  }

  @ParameterizedTest
  @CsvSource({"他说:“明天下雨”", "“今天的会开得好。”他说", "要“打一场治污的硬仗”", "聚起了“人气”", "敢于“打头阵”", "“十四五”时期"})
  void utteranceIsNoTerm(String text) {
    assertThat(Analyzers.texts(text, EntityType.TERM)).isEmpty();
  }
}
