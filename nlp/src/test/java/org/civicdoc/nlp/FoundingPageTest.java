package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.civicdoc.nlp.internal.literal.GoldText;
import org.civicdoc.nlp.internal.literal.Specification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page that the project was founded on, as its text dump has it: with 年 lost twice. */
@Tag("scores")
class FoundingPageTest {

  private static Analysis analysis() throws IOException {
    TextContext context = new TextContext(LocalDate.of(2020, 12, 30), "东莞人大网", "市人大");
    return Analyzers.SHARED.analyze(text(), context);
  }

  private static String text() throws IOException {
    try (JsonParser json =
        new JsonFactory()
            .createParser(
                Specification.locate("corpus/nlp/entities/dongguan-renda.json").toFile())) {
      while (!"text".equals(json.nextFieldName())) {
        assertThat(json.currentToken()).isNotNull();
      }
      return json.nextTextValue();
    }
  }

  private static List<Entity> of(Analysis analysis, EntityType type) {
    return analysis.entities().stream().filter(entity -> entity.type() == type).toList();
  }

  @Test
  void datesAreRepairedAndResolved() throws IOException {
    assertThat(of(analysis(), EntityType.DATE))
        .extracting(Entity::text, FoundingPageTest::value, Entity::certainty)
        .contains(
            tuple("20195月", "2019-05", Certainty.REPAIRED),
            tuple("20197月", "2019-07", Certainty.REPAIRED))
        .extracting(row -> row.toList().get(0) + " " + row.toList().get(1))
        .contains("当年8月 2019-08", "今年 2020", "2018年 2018");
  }

  @Test
  void figuresHaveTheirValues() throws IOException {
    Analysis analysis = analysis();
    assertThat(of(analysis, EntityType.PERCENT))
        .extracting(FoundingPageTest::value)
        .containsExactly("78.46", "31.35", "18.44");
    assertThat(of(analysis, EntityType.MONEY))
        .extracting(FoundingPageTest::value)
        .containsExactly("34426000000 CNY");
    assertThat(of(analysis, EntityType.QUANTITY))
        .extracting(Entity::text)
        .contains("295个", "18名", "32个", "337个", "77个");
  }

  @Test
  void titlesAreWhole() throws IOException {
    assertThat(of(analysis(), EntityType.DOCUMENT))
        .hasSize(3)
        .allSatisfy(document -> assertThat(document.text()).startsWith("《").endsWith("》"));
  }

  @Test
  void bodiesAreCompletedByTheSite() throws IOException {
    assertThat(of(analysis(), EntityType.ORGANIZATION))
        .extracting(Entity::text, FoundingPageTest::value)
        .contains(
            tuple("省人大常委会", "广东省人大常委会"), tuple("市人大", "东莞市人大"), tuple("市人大办综合科", "东莞市人大办综合科"));
  }

  @Test
  void everyEntityOfTheGoldIsFoundAndNoOther() throws IOException {
    GoldText gold = GoldText.of("dongguan-renda.json");
    List<String> neutral = gold.neutral().stream().map(span -> span.text("start")).toList();
    assertThat(analysis().entities())
        .filteredOn(entity -> !neutral.contains(String.valueOf(entity.start())))
        .extracting(entity -> entity.start() + "-" + entity.end() + " " + entity.type())
        .containsExactlyElementsOf(gold.entities().stream().map(GoldText::key).toList())
        .hasSize(67);
  }

  @Test
  void noPersonIsInvented() throws IOException {
    assertThat(of(analysis(), EntityType.PERSON)).isEmpty();
  }

  @Test
  void changeAndCountsAreFacts() throws IOException {
    List<Fact> facts = analysis().facts();
    assertThat(facts)
        .filteredOn(Fact.Change.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Fact.Change.class,
            change -> {
              assertThat(change.what()).isEqualTo("镇资产负债率");
              assertThat(change.from().text()).isEqualTo("78.46%");
              assertThat(change.to().text()).isEqualTo("31.35%");
            });
    assertThat(facts)
        .filteredOn(Fact.Count.class::isInstance)
        .extracting(
            fact -> ((Fact.Count) fact).what() + " " + ((Fact.Count) fact).quantity().text())
        .containsExactly(
            "镇街 32个", "民生实事项目 295个", "非莞籍务工人员 18名", "代表联络站 77个", "镇街人大代表中心联络站 32个", "村居联络站 337个");
  }

  private static String value(Entity entity) {
    EntityValue value = entity.value();
    return value == null ? "" : value.asText();
  }
}
