package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonAndRoleTest {

  @ParameterizedTest
  @CsvSource({
    "水利部部长李国平出席会议。, 李国平",
    "记者 王晓 通讯员 赵德胜, 赵德胜",
    "欧阳志远市长介绍情况。, 欧阳志远",
    "本报讯 (吴小莉)昨天下雨。, 吴小莉",
    "联系人：高海涛，电话另行公布。, 高海涛",
    "副主任尧国华、漆小平出席。, 尧国华",
    "州长吐尔洪·买买提作报告。, 吐尔洪·买买提",
    "副主任周健中、漆小平出席。, 周健中",
    "会上，苗犁一副省长作了部署。, 苗犁一",
    "免去李明的市财政局局长职务，汪道碎的市司法局局长职务。, 汪道碎",
  })
  void contextProvesAName(String text, String name) {
    assertThat(Analyzers.texts(text, EntityType.PERSON)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "任命阿不都热依木·买买提为昆山市人民法院院长。, 阿不都热依木·买买提",
    "买买提依布热依木·买买提明参加会议。, 买买提依布热依木·买买提明",
    "决定免去努尔兰·阿不都满金的职务。, 努尔兰·阿不都满金",
    "市长买买提．吐尔逊作报告。, 买买提．吐尔逊",
  })
  void nameOfPartsIsWhole(String text, String name) {
    assertThat(Analyzers.texts(text, EntityType.PERSON)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "张伟 李娜 王秀英 刘洋 陈静 欧阳建国, 张伟;李娜;王秀英;刘洋;陈静;欧阳建国",
    "与会人员：张 伟 李娜 王秀英, 张 伟;李娜;王秀英",
    "院长张 伟讲话。, 张 伟",
    "检查经营点（通讯员林 宇 摄）, 林 宇",
    "俄军统帅Ivan Paskievich率军进入华沙。, Ivan Paskievich",
  })
  void spacePartsNamesButNotTheCharactersOfOne(String text, String names) {
    assertThat(Analyzers.texts(text, EntityType.PERSON)).containsExactly(names.split(";"));
  }

  @Test
  void postsOfSeveralBodiesAreListed() {
    String text = "历任湖北省民政厅处长、湖北省水利厅副厅长、荆州市审计局局长。";
    assertThat(Analyzers.texts(text, EntityType.ROLE)).containsExactly("处长", "副厅长", "局长");
  }

  @Test
  void nameThatIsCutShortOnceIsReadAsElsewhere() {
    String text = "常务副县长陈建波及县法院负责人参加。会上，陈建波作了报告。";
    assertThat(Analyzers.texts(text, EntityType.PERSON)).containsExactly("陈建波", "陈建波");
  }

  @Test
  void placeBeforeAPostIsNoName() {
    String text = "苏州的人大代表提出建议。苏州的人大代表很多。";
    assertThat(Analyzers.texts(text, EntityType.PERSON)).isEmpty();
  }

  @Test
  void postThatSomebodyIsGivenIsFound() {
    String text = "调查组由市安监局局长刘旭辉任组长。";
    assertThat(Analyzers.texts(text, EntityType.ROLE)).containsExactly("局长", "组长");
  }

  @Test
  void provedNameIsFoundEverywhere() {
    String text = "副省长周建军主持会议。会上,周建军就下一步工作提出要求。";
    assertThat(Analyzers.texts(text, EntityType.PERSON)).containsExactly("周建军", "周建军");
  }

  @Test
  void partyPostTakesItsCommitteeAndGovernmentPostDoesNot() {
    String text = "南宁市委书记张明、南宁市市长王强出席。";
    assertThat(Analyzers.texts(text, EntityType.ROLE)).containsExactly("南宁市委书记", "市长");
  }

  @Test
  void postIsAFactWithItsBody() {
    Analysis analysis = Analyzers.SHARED.analyze("财政部部长王建国作了说明。", TextContext.none());
    assertThat(analysis.facts())
        .singleElement()
        .isInstanceOfSatisfying(
            Fact.Post.class,
            post -> {
              assertThat(post.person().text()).isEqualTo("王建国");
              assertThat(post.role().text()).isEqualTo("部长");
              assertThat(post.body()).extracting(Entity::text).isEqualTo("财政部");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "习近平主席贺信。, 习近平",
    "谢明任副区长, 谢明",
    "教授邢雷说。, 邢雷",
    "教授赵阳任主任。, 赵阳",
    "校长王力称，将努力。, 王力",
    "会议决定刘伟为副市长。, 刘伟",
    "王力任市财政局局长。, 王力",
    "秘书长田军出席会议。, 田军",
    "会见市长王建国局长李勇强。, 王建国;李勇强",
  })
  void nameEndsBeforeAVerbAndStandsBeforeItsPost(String text, String names) {
    assertThat(Analyzers.texts(text, EntityType.PERSON)).containsExactly(names.split(";"));
  }
}
