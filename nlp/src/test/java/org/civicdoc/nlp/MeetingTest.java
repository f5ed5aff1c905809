package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {

  @ParameterizedTest
  @CsvSource({
    "南昌市第十六届人民代表大会第三次会议开幕。, 南昌市第十六届人民代表大会第三次会议",
    "学习贯彻党的二十大精神。, 党的二十大",
    "党的二十届三中全会提出要求。, 党的二十届三中全会",
    "在北京市十五届人大四次会议上, 北京市十五届人大四次会议",
    "全省安全生产工作会议召开。, 全省安全生产工作会议",
    "中央经济工作会议指出, 中央经济工作会议",
    "在县人大十六届第三次会议上, 县人大十六届第三次会议",
  })
  void namedMeetingIsOneSpan(String text, String meeting) {
    assertThat(Analyzers.texts(text, EntityType.MEETING)).contains(meeting);
  }

  @Test
  void legislativeHistoryNamesTheBody() {
    String line = "2009年7月1日 昆明市第十二届人民代表大会常务委员会第二十八次会议通过";
    assertThat(Analyzers.texts(line, EntityType.ORGANIZATION))
        .containsExactly("昆明市第十二届人民代表大会常务委员会");
    assertThat(Analyzers.texts(line, EntityType.MEETING)).isEmpty();
  }

  @Test
  void unnamedMeetingIsNoEntity() {
    assertThat(Analyzers.texts("有关部门联合召开视频会议。", EntityType.MEETING)).isEmpty();
  }
}
