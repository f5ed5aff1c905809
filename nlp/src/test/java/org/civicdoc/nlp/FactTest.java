package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {

  private static List<Fact> facts(String text) {
    TextContext context = new TextContext(LocalDate.of(2022, 6, 1), "中山政府网", null);
    return Analyzers.SHARED.analyze(text, context).facts();
  }

  @Test
  void changeHasBothValues() {
    assertThat(facts("森林覆盖率由40.5%提高到42%。"))
        .singleElement()
        .isInstanceOfSatisfying(
            Fact.Change.class,
            change -> {
              assertThat(change.what()).isEqualTo("森林覆盖率");
              assertThat(change.from().text()).isEqualTo("40.5%");
              assertThat(change.to().text()).isEqualTo("42%");
              assertThat(change.start()).isZero();
            });
  }

  @Test
  void changeThatIsHopedForHasItsFiguresName() {
    assertThat(facts("全市一般公共预算收入有望由2021年的30亿元增加到36亿元。"))
        .singleElement()
        .isInstanceOfSatisfying(
            Fact.Change.class, change -> assertThat(change.what()).isEqualTo("一般公共预算收入"));
  }

  @Test
  void compoundWithAVerbInsideIsOneName() {
    assertThat(facts("建成日间照料中心7处。"))
        .extracting(fact -> fact instanceof Fact.Count count ? count.what() : "")
        .containsExactly("日间照料中心");
  }

  @Test
  void partyThatTravelsIsNoCount() {
    assertThat(facts("代表团一行12人到访。")).isEmpty();
  }

  @Test
  void countNamesWhatStandsAfterOrBeforeTheNumber() {
    assertThat(facts("全市有36个社区,建成养老服务站52个。"))
        .extracting(fact -> fact instanceof Fact.Count count ? count.what() : "")
        .containsExactly("社区", "养老服务站");
  }

  @Test
  void measureIsNoCount() {
    assertThat(facts("全长36公里。")).isEmpty();
  }

  @Test
  void documentIsIssuedByABodyOnADay() {
    assertThat(facts("2022年5月,市政府印发《中山市节水条例实施方案》。"))
        .singleElement()
        .isInstanceOfSatisfying(
            Fact.Issued.class,
            issued -> {
              assertThat(issued.body().referent()).isEqualTo("中山市政府");
              assertThat(issued.document().text()).isEqualTo("《中山市节水条例实施方案》");
              assertThat(issued.date()).isNotNull();
            });
  }

  @Test
  void meetingIsHeld() {
    assertThat(facts("5月20日,省水利厅召开全省河湖长制工作会议。"))
        .singleElement()
        .isInstanceOfSatisfying(
            Fact.Held.class,
            held -> {
              assertThat(held.meeting().text()).isEqualTo("全省河湖长制工作会议");
              assertThat(held.body()).extracting(Entity::text).isEqualTo("省水利厅");
            });
  }
}
