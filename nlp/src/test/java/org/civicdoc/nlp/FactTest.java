package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"减少事故25起。", "减少了25起事故。", "减少贫困人口3.2万人。", "设不少于3名委员。"})
  void whatBecomesFewerOrIsBoundedIsNoCount(String text) {
    assertThat(facts(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "设置7处便民疏导点。, 便民疏导点",
    "建成5G基站3000个。, 5G基站",
    "全年出生人口1.02万人。, 出生人口",
    "册亨县、望谟县9个县受灾。, 县",
    "3个镇通车。, 镇",
    "完成120家企业数字化改造。, 企业",
    "储备编织袋15万条。, 编织袋",
    "新建改扩建学校17所。, 学校",
    "山西师范大学483名省级免费师范生报到。, 省级免费师范生",
    "12个国家全是原苏联的。, 国家",
  })
  void countNamesWhatIsCounted(String text, String what) {
    assertThat(facts(text))
        .extracting(fact -> fact instanceof Fact.Count count ? count.what() : "")
        .containsExactly(what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"新增病例：广西17例，台湾地区2795例。", "每千名老年人拥有床位43.5张。"})
  void whoHasThemAndWhatFallsToEachIsNotCounted(String text) {
    assertThat(facts(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "研发投入占比由2.1%提高到2.4%。, 研发投入占比",
    "护理型床位占比由2021年的48%提高到62%。, 护理型床位占比",
    "城镇低保标准由每人每月720元提高到760元。, 城镇低保标准",
    "养老金标准从每月165元提高至180元。, 养老金标准",
  })
  void changeOfASharesOrRatesName(String text, String what) {
    assertThat(facts(text))
        .extracting(fact -> fact instanceof Fact.Change change ? change.what() : "")
        .containsExactly(what);
  }

  @ParameterizedTest
  @CsvSource({"取消审批事项120项。, 审批事项", "每个村配备2名网格员。, 网格员"})
  void whatIsDoneToSoManyIsACount(String text, String what) {
    assertThat(facts(text))
        .extracting(fact -> fact instanceof Fact.Count count ? count.what() : "")
        .containsExactly(what);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "国家发展改革委、财政部、民政部联合印发《关于促进就业的意见》。|国家发展改革委;财政部;民政部",
        "市委、市政府印发《实施方案》。|市委;市政府",
        "市卫生健康委会同市财政局印发《实施方案》。|市卫生健康委;市财政局",
        "市教育局（市委教育工委）印发《实施方案》。|市教育局",
        "市财政局负责落实，市政府印发《实施方案》。|市政府",
        "市委、市政府召开全市农村工作会议。|市委;市政府",
      })
  void eachBodyThatActsIsAFact(String text, String bodies) {
    assertThat(facts(text)).extracting(FactTest::body).containsExactlyInAnyOrder(bodies.split(";"));
  }

  private static String body(Fact fact) {
    Entity body =
        fact instanceof Fact.Issued issued
            ? issued.body()
            : fact instanceof Fact.Held held ? held.body() : null;
    return body == null ? "" : body.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "记者2月20日获悉，市十七届人大三次会议3月5日上午开幕。|3月5日上午",
        "第十四届全国人民代表大会第二次会议3月5日在北京开幕。|3月5日",
        "全省水利工作会议于3月5日召开。|3月5日",
        "2021年12月25日市委提出目标，市政府第5次常务会议昨日召开。|昨日",
        "5月20日，根据工作安排，省水利厅召开全省水利工作会议。|5月20日",
        "5月20日至21日，全省水利工作会议在广州召开。|5月20日至21日",
        "5月20日市政府印发《方案》。|5月20日",
        "市政府5月20日印发《方案》。|5月20日",
        "2021年12月25日市委提出目标，市政府印发《方案》。|",
        "2月20日，记者获悉，市政府印发《方案》。|",
        "根据2021—2025年规划，市政府制定《方案》。|",
        "截至2021年底，市政府印发《方案》。|",
        "2021年以来，市政府印发《方案》。|",
      })
  void dateIsThatOfTheEvent(String text, @Nullable String date) {
    assertThat(facts(text)).last().extracting(FactTest::date).isEqualTo(date);
  }

  private static @Nullable String date(Fact fact) {
    Entity date =
        fact instanceof Fact.Issued issued
            ? issued.date()
            : fact instanceof Fact.Held held ? held.date() : null;
    return date == null ? null : date.text();
  }
}
