package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationTest {

  @ParameterizedTest
  @CsvSource({
    "会议由佛山市人大常委会召集。, 佛山市人大常委会",
    "杭州市余杭区人民政府办公室发布通知。, 杭州市余杭区人民政府办公室",
    "四川省自然资源厅要求各地自查。, 四川省自然资源厅",
    "成都市住房和城乡建设局作出答复。, 成都市住房和城乡建设局",
    "最高人民法院公布了解释。, 最高人民法院",
    "国家发展改革委回应关切。, 国家发展改革委",
    "据广西壮族自治区统计局介绍。, 广西壮族自治区统计局",
    "第十四届全国人民代表大会常务委员会作出决定。, 第十四届全国人民代表大会常务委员会",
    "中山大学附属医院开展义诊。, 中山大学附属医院",
    "武汉市公安局交通管理局发布提示。, 武汉市公安局交通管理局",
    "南昌市公安局交通警察支队公布路段。, 南昌市公安局交通警察支队",
    "国家税务总局厦门市税务局提醒纳税人。, 国家税务总局厦门市税务局",
    "国家统计局青海调查总队公布结果。, 国家统计局青海调查总队",
    "宁波市人民政府驻北京办事处揭牌。, 宁波市人民政府驻北京办事处",
    "联合国环境规划署发布报告。, 联合国环境规划署",
    "遵义第十二中学迁入新址。, 遵义第十二中学",
    "俄罗斯阿穆尔州政府派团来访。, 俄罗斯阿穆尔州政府",
    "美国国务院发表声明。, 美国国务院",
    "日本外务省作出回应。, 日本外务省",
    "丽水市人大常委会白云街道工作委员会发文。, 丽水市人大常委会白云街道工作委员会",
    "余姚市人民政府防汛抗旱指挥部发布通知。, 余姚市人民政府防汛抗旱指挥部",
    "余姚市防指启动响应。, 余姚市防指",
    "由省应急管理厅牵头处置。, 省应急管理厅",
    "农工党中央主席出席。, 农工党中央",
    "全国人大科教文卫委员会召开座谈会。, 全国人大科教文卫委员会",
    "自治区政协教科卫体委员会开展调研。, 自治区政协教科卫体委员会",
    "《大公报》之外，大公报记者提问。, 大公报",
    "苏州大学附属第一医院开展义诊。, 苏州大学附属第一医院",
    "浙江大学医学院附属第二医院开展义诊。, 浙江大学医学院附属第二医院",
    "苏州大学第一阶段完成任务。, 苏州大学",
    "最高人民法院第一巡回法庭开庭。, 最高人民法院第一巡回法庭",
    "国家统计局昆山调查队发布数据。, 国家统计局昆山调查队",
    "昆山市纪委监委派驻第三纪检监察组开展检查。, 昆山市纪委监委派驻第三纪检监察组",
    "市委教育工委印发通知。, 市委教育工委",
    "国务院联防联控机制印发方案。, 国务院联防联控机制",
  })
  void bodyIsOneSpan(String text, String body) {
    assertThat(Analyzers.texts(text, EntityType.ORGANIZATION)).contains(body);
  }

  @ParameterizedTest
  @CsvSource({
    "市人大常委会, 佛山市人大常委会",
    "市委, 佛山市委",
    "省人民政府, 广东省人民政府",
    "省农机局, 广东省农机局",
    "省住房和城乡建设厅, 广东省住房和城乡建设厅",
    "佛山人大, 佛山市人大",
  })
  void shortNameIsCompletedByTheSite(String body, String fullName) {
    TextContext context = new TextContext(null, "佛山人大网", null);
    assertThat(Analyzers.entities("昨天," + body + "召开会议。", context))
        .anySatisfy(
            entity -> {
              assertThat(entity.text()).isEqualTo(body);
              assertThat(entity.value()).isEqualTo(new EntityValue.NameValue(fullName));
              assertThat(entity.certainty()).isEqualTo(Certainty.INFERRED);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "义乌市人民政府网, 市政府召开常务会议。, 义乌市政府",
    "海安市人民政府, 金华市的客人来访，市政府召开座谈会。, 海安市政府",
    "金华市人民政府网, 义乌市举行活动，市政府召开会议。, 金华市政府",
    "浦江县人民政府网, 义乌市举行活动，市政府召开会议。, 金华市政府",
    "仙桃市人民政府网, 市政府召开会议。, 仙桃市政府",
    "上海市徐汇区人民政府网, 市政府召开会议。, 上海市政府",
    ", 瑞安市举行活动。市政府召开会议。, 瑞安市政府",
    ", 温州市瑞安市举行活动。市政府召开会议。, 温州市政府",
    ", 温州市部署工作，瑞安市、乐清市参加。市政府召开会议。, 温州市政府",
  })
  void cityOfTheSiteOrTextMayBeOneOfACounty(@Nullable String site, String text, String fullName) {
    assertThat(Analyzers.entities(text, new TextContext(null, site, null)))
        .filteredOn(entity -> entity.text().equals("市政府"))
        .singleElement()
        .extracting(Entity::value)
        .isEqualTo(new EntityValue.NameValue(fullName));
  }

  @ParameterizedTest
  @CsvSource({"岱山政府网, 岱山县政府", "岱山人大, 岱山县政府"})
  void siteOfACountyMayHaveItsShortName(String site, String fullName) {
    assertThat(Analyzers.entities("县政府召开会议。", new TextContext(null, site, null)))
        .extracting(Entity::value)
        .containsExactly(new EntityValue.NameValue(fullName));
  }

  @ParameterizedTest
  @CsvSource({
    "成县人民政府网, 中共成县委员会作出决定。, 中共成县委员会",
    "成县人民政府网, 成县人民政府作出决定。, 成县人民政府",
    "马鞍山市人民政府网, 各市和县人民政府、区人民政府。, 区人民政府",
  })
  void countyOfOneCharacterIsThatOfTheSite(String site, String text, String body) {
    assertThat(Analyzers.entities(text, new TextContext(null, site, null)))
        .filteredOn(entity -> entity.type() == EntityType.ORGANIZATION)
        .last()
        .extracting(Entity::text)
        .isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({"上海铁路局增开列车。, 上海铁路局", "香港电台报道。, 香港电台", "海口消防救出三人。, 海口消防"})
  void nameWithoutALevelIsNotCompleted(String text, String body) {
    assertThat(Analyzers.entities(text, TextContext.none()))
        .anySatisfy(
            entity -> {
              assertThat(entity.text()).isEqualTo(body);
              assertThat(entity.value()).isNull();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "各镇人大要加强学习。",
    "基层人大代表提出建议。",
    "部分区县政府开通了账号。",
    "全市各级党委高度重视。",
    "上海市民积极参与。",
    "某市人民政府与某县法院均未上诉。",
    "XX市人民政府作出批复。",
  })
  void classOfBodiesIsNoName(String text) {
    assertThat(Analyzers.texts(text, EntityType.ORGANIZATION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "由云南省教育厅、财政厅、公安厅联合印发。, 财政厅, 云南省财政厅",
    "由云南省教育厅、财政厅、公安厅联合印发。, 公安厅, 云南省公安厅",
  })
  void listSharesItsOwner(String text, String body, String fullName) {
    assertThat(Analyzers.entities(text, TextContext.none()))
        .anySatisfy(
            entity -> {
              assertThat(entity.text()).isEqualTo(body);
              assertThat(entity.value()).isEqualTo(new EntityValue.NameValue(fullName));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "科技部、金融监管总局联合印发。, 金融监管总局, ",
    "证监会、国资委联合印发。, 国资委, ",
    "教育部、国资委、能源局联合印发。, 能源局, ",
    "国家发展改革委、能源局、统计局联合印发。, 统计局, ",
    "全国人大常委会办公厅、预算工作委员会联合印发。, 预算工作委员会, 全国人大常委会预算工作委员会",
  })
  void nationalBodyOfAListIsNoPartOfTheOneBefore(
      String text, String body, @Nullable String fullName) {
    assertThat(Analyzers.entities(text, TextContext.none()))
        .anySatisfy(
            entity -> {
              assertThat(entity.text()).isEqualTo(body);
              assertThat(entity.value())
                  .isEqualTo(fullName == null ? null : new EntityValue.NameValue(fullName));
            });
  }
}
