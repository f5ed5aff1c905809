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

  @ParameterizedTest
  @CsvSource({
    "义乌市十六届人大常委会举行第十三次会议。, 义乌市十六届人大常委会第十三次会议",
    "市十六届人大常委会召开第十三次会议。, 义乌市十六届人大常委会第十三次会议",
    "市十六届人大常委会第十三次会议召开。, 义乌市十六届人大常委会第十三次会议",
    "9月27日，市人民政府召开第二十三次常务会议。, 义乌市人民政府第二十三次常务会议",
  })
  void sessionIsNamedByItsBodyWhereverThatStands(String text, String referent) {
    TextContext context = new TextContext(null, "义乌市", null);
    Analysis analysis = Analyzers.SHARED.analyze(text, context);
    assertThat(analysis.entities())
        .filteredOn(entity -> entity.type() == EntityType.MEETING)
        .extracting(Entity::referent)
        .containsExactly(referent);
    assertThat(analysis.facts())
        .filteredOn(Fact.Held.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Fact.Held.class, held -> assertThat(held.meeting().referent()).isEqualTo(referent));
  }

  @Test
  void sentenceOfALawsHistoryNamesTheMeeting() {
    String text = "2016年12月29日昆山市第十二届人民代表大会常务委员会第四十一次会议通过的《昆山市条例》，已经批准，现予公布。";
    assertThat(Analyzers.texts(text, EntityType.MEETING))
        .containsExactly("昆山市第十二届人民代表大会常务委员会第四十一次会议");
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
