package org.civicdoc.nlp.internal.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue;
import org.civicdoc.nlp.internal.text.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of cases beside this class, each line a text and the literals it has. */
class LiteralTableTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 16);
  private static final LiteralScanner SCANNER = new LiteralScanner();

  static Stream<Arguments> cases() {
    return Stream.of(
            table("dates.tsv", Set.of(EntityType.DATE)),
            table("numbers.tsv", Set.of(EntityType.PERCENT, EntityType.MONEY, EntityType.QUANTITY)),
            table("documents.tsv", Set.of(EntityType.DOCUMENT, EntityType.DOCUMENT_NUMBER)))
        .flatMap(stream -> stream);
  }

  private static Stream<Arguments> table(String name, Set<EntityType> types) {
    return DataFile.rows(LiteralTableTest.class, name).stream()
        .map(row -> Arguments.of(tabbed(row.get(0)), row.size() > 1 ? row.get(1) : "", types));
  }

  /** The cells of a row are parted by a tab, which the tables of cases print as ⇥. */
  private static String tabbed(String text) {
    return text.replace('⇥', '\t');
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatTheTableSays(String text, String expected, Set<EntityType> types) {
    assertThat(show(text, types)).isEqualTo(expected);
  }

  @Test
  void findsTheSameInTurkish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      cases().forEach(each -> assertRow(each.get()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @SuppressWarnings("unchecked")
  private static void assertRow(Object[] row) {
    assertThat(show((String) row[0], (Set<EntityType>) row[2])).isEqualTo(row[1]);
  }

  private static String show(String text, Set<EntityType> types) {
    return SCANNER.scan(text, PUBLISHED).stream()
        .filter(mention -> types.contains(mention.type()))
        .map(mention -> show(text, mention))
        .collect(Collectors.joining("; "));
  }

  private static String show(String text, LiteralMention mention) {
    EntityValue value = mention.value();
    String shown = value == null ? "null" : value.asText();
    return text.substring(mention.start(), mention.end()) + "=" + shown;
  }

  @Test
  void flagsWhatIsRepairedAndWhatIsInferred() {
    List<LiteralMention> found = SCANNER.scan("20195月，9月3日，资金3.5亿，2020年", PUBLISHED);
    assertThat(found)
        .extracting(LiteralMention::repaired)
        .containsExactly(true, false, false, false);
    assertThat(found)
        .extracting(LiteralMention::inferred)
        .containsExactly(false, true, true, false);
  }

  @ParameterizedTest
  @CsvSource({
    "代表得票100，200名代表弃权, true",
    "2023年完成35，120户受益, true",
    "资金12，345万元, false",
    "共12，345，678户, false",
    "'共12,345户', false",
  })
  void flagsAFullWidthCommaThatMayPartTwoNumbers(String text, boolean repaired) {
    assertThat(SCANNER.scan(text, PUBLISHED))
        .last()
        .extracting(LiteralMention::repaired)
        .isEqualTo(repaired);
  }

  @Test
  void infersNothingWhereADateHasNoValue() {
    assertThat(SCANNER.scan("上午9时开始", PUBLISHED))
        .extracting(LiteralMention::inferred)
        .containsExactly(false);
  }

  @Test
  void leavesRelativeDatesOpenWithoutADayOfPublication() {
    List<LiteralMention> found = SCANNER.scan("去年，昨天，上周，9月，2018年，三年以来", null);
    assertThat(found)
        .extracting(mention -> mention.value() == null ? "null" : mention.value().asText())
        .containsExactly("null", "null", "null", "null", "2018", "null");
  }

  @Test
  void endsYearsPastWithTheOneReportedInJanuary() {
    LocalDate january = LocalDate.of(2024, 1, 18);
    assertThat(SCANNER.scan("过去五年，五年来，过去三个月", january))
        .extracting(mention -> String.valueOf(mention.value()))
        .containsExactly(
            "DateValue[edtf=2019/2023]",
            "DateValue[edtf=2019/2023]",
            "DateValue[edtf=2023-11/2024-01]");
  }
}
