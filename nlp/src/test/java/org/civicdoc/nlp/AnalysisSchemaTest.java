package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civicdoc.nlp.EntityValue.PlaceValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisSchemaTest {

  private static final PublishedSchema SCHEMA =
      PublishedSchema.beside(AnalysisWriter.class, "analysis.schema.json");

  private static final Entity PLACE =
      new Entity(
          0,
          3,
          EntityType.PLACE,
          "鼓楼区",
          new PlaceValue("350102", List.of("350102", "320106")),
          Certainty.INFERRED,
          "350102");

  /** Has every member that a writer of this module writes. */
  private static final String FULLEST =
      new AnalysisWriter()
          .toJsonLine(
              "a",
              new Analysis(
                  List.of(PLACE),
                  List.of(
                      new Fact.Change("率", PLACE, PLACE, 0, 3),
                      new Fact.Count("镇街", PLACE, 0, 3),
                      new Fact.Issued(PLACE, PLACE, PLACE, 0, 3),
                      new Fact.Held(PLACE, PLACE, PLACE, 0, 3),
                      new Fact.Post(PLACE, PLACE, PLACE, Tenure.HOLDS, 0, 3)),
                  List.of(new Keyword("绿化", 1.5)),
                  List.of(new Keyword("城市绿化", 2)),
                  List.of(new KeySentence(0, 13, "…"))));

  @ParameterizedTest
  @MethodSource("goldens")
  void everyGoldenIsValid(Path text) throws IOException {
    assertValid(Files.readString(text));
  }

  static List<Path> goldens() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/civicdoc/nlp"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5_000, 6_000})
  void analysesOfTextsPutTogetherAtRandomAreValid(long firstSeed) {
    for (long seed = firstSeed; seed < firstSeed + 50; seed++) {
      assertValid(AnalysisPropertiesTest.text(seed));
    }
  }

  private static void assertValid(String text) {
    TextContext context = new TextContext(LocalDate.of(2024, 5, 6), "河源人大网", null);
    String json = new AnalysisWriter().toJson(Analyzers.SHARED.analyze(text, context));
    assertThat(SCHEMA.errors(json)).as(json).isEmpty();
  }

  @Test
  void nobodyMayMakeUpAMember() {
    assertThat(SCHEMA.errors(FULLEST)).isEmpty();
    assertThat(SCHEMA.open(FULLEST)).isEmpty();
    assertThat(SCHEMA.open("{\"id\":null,\"error\":\"not JSON\"}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/entities/0, entity",
    "/facts/0, change",
    "/facts/1, count",
    "/facts/2, issued",
    "/facts/3, held",
    "/facts/4, post",
    "/keywords/0, keyword",
    "/phrases/0, keyword",
    "/summary/0, sentence"
  })
  void listsTheMembersThatAreWritten(String place, String definition) {
    assertThat(SCHEMA.members("/$defs/" + definition))
        .isEqualTo(PublishedSchema.written(FULLEST, place));
  }

  @Test
  void listsTheMembersOfALineAndTheTextOfAFile() {
    Set<String> members = new TreeSet<>(PublishedSchema.written(FULLEST, ""));
    members.add("text");

    assertThat(SCHEMA.members("/$defs/analysis")).isEqualTo(members);
  }

  @Test
  void describesEveryMember() {
    assertThat(SCHEMA.undescribed()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void knowsEveryConstant(String definition, String member, Class<? extends Enum<?>> type) {
    assertThat(SCHEMA.constants("/$defs/" + definition + "/properties/" + member))
        .isEqualTo(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("entity", "type", EntityType.class),
        Arguments.of("entity", "certainty", Certainty.class),
        Arguments.of("post", "tenure", Tenure.class));
  }

  @Test
  void knowsEveryKindOfFact() {
    List<String> kinds =
        Arrays.stream(Fact.class.getPermittedSubclasses())
            .map(kind -> kind.getSimpleName().toUpperCase(Locale.ROOT))
            .toList();

    assertThat(SCHEMA.constants("/$defs/fact/properties/type"))
        .containsExactlyInAnyOrderElementsOf(kinds);
    for (String kind : kinds) {
      assertThat(FULLEST).contains("{\"type\":\"" + kind + "\"");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"type\":\"PLACE\",|",
        "\"type\":\"PLACE\"|\"type\":\"VILLAGE\"",
        "\"type\":\"PLACE\"|\"type\":\"ORGANIZATION\"",
        "\"value\":\"350102\"|\"value\":\"鼓楼区\"",
        "\"value\":\"350102\",|",
        "[\"350102\",\"320106\"]|[\"350102\"]",
        "\"certainty\":\"INFERRED\"|\"certainty\":\"GUESSED\"",
        "\"referent\":\"350102\"|\"referent\":null",
        "\"start\":0|\"start\":-1",
        "\"type\":\"COUNT\"|\"type\":\"NUMBER\"",
        "\"type\":\"COUNT\"|\"type\":\"CHANGE\"",
        "\"from\":\"鼓楼区\"|\"from\":null",
        "\"tenure\":\"HOLDS\"|\"tenure\":\"HELD\"",
        "\"score\":1.5|\"score\":\"1.5\"",
        "\"id\":\"a\"|\"id\":null",
        "\"id\":\"a\"|\"id\":\"a\",\"error\":\"not JSON\"",
      })
  void otherAnalysesAreInvalid(String part, String replacement) {
    assertThat(FULLEST).contains(part);
    assertThat(SCHEMA.errors(FULLEST.replace(part, replacement == null ? "" : replacement)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PLACE, 441900, true",
    "PLACE, 441900101, true",
    "PLACE, 4419, false",
    "PERCENT, -2.3, true",
    "PERCENT, 5-8 %, true",
    "PERCENT, 5 %, false",
    "MONEY, 12000000 CNY, true",
    "MONEY, 300-500 CNY, true",
    "MONEY, 300 元, false",
    "QUANTITY, 295 个, true",
    "QUANTITY, -5-3 ℃, true",
    "QUANTITY, 295, false",
    "DATE, 2018/.., true",
    "ORGANIZATION, 东莞市人大, true",
    "PERSON, 李明, false"
  })
  void valueIsOfItsTypesForm(String type, String value, boolean valid) {
    String json =
        String.format(
            Locale.ROOT,
            "{'entities':[{'start':0,'end':2,'type':'%s','text':'甲乙','value':'%s',"
                + "'certainty':'STATED','referent':'甲乙'}],"
                + "'facts':[],'keywords':[],'phrases':[],'summary':[]}",
            type,
            value);

    assertThat(SCHEMA.errors(json.replace('\'', '"')).isEmpty()).isEqualTo(valid);
  }
}
