package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.civicdoc.nlp.EntityValue.PlaceValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource({
    "记者在苏州采访。, 苏州, 320500",
    "浙江省宁波市鄞州区的居民, 浙江省宁波市鄞州区, 330212",
    "位于东莞市虎门镇的企业, 东莞市虎门镇, 441900121",
    "重庆迎来降雨。, 重庆, 500000",
    "恩施位于湖北。, 恩施, 422800",
  })
  void placeHasTheCodeOfItsLastUnit(String text, String place, String code) {
    assertThat(Analyzers.entities(text, TextContext.none()))
        .anySatisfy(
            entity -> {
              assertThat(entity.text()).isEqualTo(place);
              assertThat(entity.referent()).isEqualTo(code);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "额尔齐斯河进入汛期。, 额尔齐斯河",
    "满洲里口岸恢复通关。, 满洲里口岸",
    "格尔木综合保税区封关运行。, 格尔木综合保税区",
  })
  void placeThatIsNoDivision(String text, String place) {
    assertThat(Analyzers.texts(text, EntityType.PLACE)).contains(place);
  }

  @ParameterizedTest
  @CsvSource({"全州地区生产总值增长5%。", "全市地区生产总值增长5%。"})
  void wholeDivisionIsNoName(String text) {
    assertThat(Analyzers.texts(text, EntityType.PLACE)).isEmpty();
  }

  @Test
  void outputOfAPlaceIsNoLargerPlace() {
    assertThat(Analyzers.texts("深圳地区生产总值增长5%。", EntityType.PLACE)).containsExactly("深圳");
  }

  @ParameterizedTest
  @CsvSource({"福州新闻网, 350102", "徐州日报, 320302", "开封网, 410204"})
  void ambiguousCountyIsDecidedByTheSite(String site, String code) {
    TextContext context = new TextContext(null, site, null);
    assertThat(Analyzers.entities("鼓楼区的街道焕然一新。", context))
        .anySatisfy(
            entity -> {
              assertThat(entity.text()).isEqualTo("鼓楼区");
              assertThat(entity.value())
                  .isInstanceOfSatisfying(
                      PlaceValue.class,
                      place -> {
                        assertThat(place.code()).isEqualTo(code);
                        assertThat(place.candidates()).hasSizeGreaterThan(3);
                      });
            });
  }

  @Test
  void ambiguousCountyWithoutContextHasNoCode() {
    assertThat(Analyzers.entities("鼓楼区的街道焕然一新。", TextContext.none()))
        .anySatisfy(
            entity -> {
              assertThat(entity.text()).isEqualTo("鼓楼区");
              assertThat(entity.value()).isNull();
            });
  }

  @Test
  void listOfSiblingsDecidesShortNames() {
    String text = "活动覆盖长沙的岳麓、芙蓉、天心、开福、雨花等地。";
    assertThat(Analyzers.texts(text, EntityType.PLACE))
        .containsAll(Arrays.asList("长沙", "岳麓", "芙蓉", "天心", "开福"));
  }

  @ParameterizedTest
  @CsvSource({
    "玉树、果洛有雪。河南、浙江、贵州有雨。, 河南, 410000",
    "玉树、果洛有雪。河南北部有雨。, 河南, 410000",
    "玉树、果洛、海南、黄南有雪。, 海南, 632500",
    "大陆与台湾地区往来增多。, 台湾地区, 710000",
    "“十二五”期间，汇川区将大力实施工业强区战略。, 汇川区, 520303",
  })
  void nameStandsForItsDivision(String text, String place, String code) {
    assertThat(Analyzers.entities(text, new TextContext(null, "青海省气象局", null)))
        .anySatisfy(
            entity -> {
              assertThat(entity.text()).isEqualTo(place);
              assertThat(entity.value())
                  .isInstanceOfSatisfying(
                      PlaceValue.class, value -> assertThat(value.code()).isEqualTo(code));
            });
  }

  @ParameterizedTest
  @CsvSource({"维护世界和平与发展。, 和平", "新华社记者报道。, 新华", "平安建设取得成效。, 平安"})
  void commonWordIsNoPlace(String text, String word) {
    assertThat(Analyzers.texts(text, EntityType.PLACE)).doesNotContain(word);
  }

  @ParameterizedTest
  @CsvSource({
    "推进老城区改造。, 义乌市, ",
    "商场东区和西区之间。, 义乌市, ",
    "老城区的道路。, 洛阳市老城区, 老城区=410302",
    "洛阳市老城区的道路。, 义乌市, 洛阳市老城区=410302",
    "东区的道路。, 攀枝花市, 东区=510402",
  })
  void partOfAnyCityIsADistrictWhereTheContextNamesIt(
      String text, String site, @Nullable String places) {
    assertThat(Analyzers.entities(text, new TextContext(null, site, null)))
        .filteredOn(entity -> entity.type() == EntityType.PLACE)
        .extracting(entity -> entity.text() + "=" + Objects.requireNonNull(entity.value()).asText())
        .containsExactlyElementsOf(places == null ? List.of() : List.of(places));
  }

  @ParameterizedTest
  @CsvSource({
    "走进长沙市雨花区雨花亭街道锦湖社区。, 长沙市雨花区雨花亭街道锦湖社区",
    "位于遵义市播州区乐山镇新土村上寨组。, 遵义市播州区乐山镇新土村上寨组",
    "俄罗斯阿穆尔州的客人来访。, 俄罗斯阿穆尔州",
    "桐梓县石门乡锦湖社区上寨组的居民, 桐梓县石门乡锦湖社区上寨组",
    "着力打造浙东南地区重要发展极。, 浙东南地区",
  })
  void placeEndsWithItsLastUnit(String text, String place) {
    assertThat(Analyzers.texts(text, EntityType.PLACE)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource({
    "锦城街道开展进社区活动。, 锦城街道",
    "临安区锦城街道调研组返回。, 临安区锦城街道",
  })
  void kindOfCommunityIsNoName(String text, String place) {
    assertThat(Analyzers.texts(text, EntityType.PLACE)).containsExactly(place);
  }

  @Test
  void villageAfterAChainIsAPlaceEverywhere() {
    String text = "记者来到贵州省榕江县忠诚镇盘踅村。在盘踅村,村民正忙着采茶。";
    assertThat(Analyzers.texts(text, EntityType.PLACE)).contains("盘踅村");
  }
}
