package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTest {

  private static List<Fact.Post> posts(String text) {
    return Analyzers.SHARED.analyze(text, TextContext.none()).facts().stream()
        .filter(Fact.Post.class::isInstance)
        .map(Fact.Post.class::cast)
        .toList();
  }

  private static String line(Fact.Post post) {
    Entity body = post.body();
    return post.person().text() + (body == null ? " " : " " + body.text()) + post.role().text();
  }

  @ParameterizedTest
  @CsvSource({
    "财政部部长王建国作了说明。, HOLDS",
    "会前市长周强会见了客人。, HOLDS",
    "李建国副市长到会。, HOLDS",
    "调查组由市安监局副局长刘旭辉担任组长。, HOLDS",
    "任命李云峰为市司法局局长。, TAKES_UP",
    "李建国当选市长。, TAKES_UP",
    "选举产生市人大常委会主任张建国。, TAKES_UP",
    "决定免去王建国的昆山市副市长职务。, LEAVES",
    "接受张伟明同志辞去昆山市人民政府市长职务的请求。, LEAVES",
    "撤销赵刚的市教育局局长职务。, LEAVES",
    "免去李建国的市长职务。, LEAVES",
    "免去李明同志昆山市副市长职务。, LEAVES",
    "王建国不再担任昆山市副市长。, LEAVES",
    "原市长周强出席会议。, HELD_BEFORE",
    "前市长吴军出席会议。, HELD_BEFORE",
    "已故院长郑华生前捐款。, HELD_BEFORE",
    "市教育局原局长周强到会。, HELD_BEFORE",
    "李建国，时任昆山市市长。, HELD_BEFORE",
    "拟任局长陈明作表态发言。, PROPOSED",
    "提请任命李建华为市中级人民法院院长。, PROPOSED",
    "提名李建国为市长候选人。, PROPOSED",
  })
  void tenureSaysHowThePersonStandsToThePost(String text, Tenure tenure) {
    assertThat(posts(text)).last().extracting(Fact.Post::tenure).isEqualTo(tenure);
  }

  @Test
  void dismissalAndAppointmentInOneSentenceAreKeptApart() {
    assertThat(posts("任命李云峰为市司法局局长，免去其市财政局副局长职务。"))
        .extracting(post -> line(post) + " " + post.tenure())
        .containsExactly("李云峰 市司法局局长 TAKES_UP", "李云峰 市财政局副局长 LEAVES");
    assertThat(posts("免去李明的市财政局局长职务，任命汪道明为市司法局局长。"))
        .extracting(post -> line(post) + " " + post.tenure())
        .containsExactly("李明 市财政局局长 LEAVES", "汪道明 市司法局局长 TAKES_UP");
  }

  @Test
  void postOfAnActThatNamesNoneIsNoFact() {
    assertThat(posts("常务委员会组成人员不得担任审判机关的职务。")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "省委书记、省人大常委会主任刘宁讲话。|刘宁 省委书记;刘宁 省人大常委会主任",
        "市委副书记、市长、高新区党工委书记王明讲话。|王明 市委副书记;王明 市长;王明 高新区党工委书记",
        "市政府党组成员、副市长、市公安局局长赵刚出席。|赵刚 市政府党组成员;赵刚 市政府副市长;赵刚 市公安局局长",
        "副市长兼公安局局长王军出席。|王军 副市长;王军 公安局局长",
        "任命王建国为副市长、市公安局局长。|王建国 副市长;王建国 市公安局局长",
        "王建国为县人民法院刑事审判庭庭长。|王建国 县人民法院刑事审判庭庭长",
        "任命王建国为县人民法院民事审判第一庭副庭长。|王建国 县人民法院民事审判第一庭副庭长",
        "免去李勇强的县人民检察院第一检察部主任职务。|李勇强 县人民检察院第一检察部主任",
        "免去李勇强的县人民检察院检察委员会委员职务。|李勇强 县人民检察院检察委员会委员",
        "任命孙丽君为义乌市人民法院立案庭庭长。|孙丽君 义乌市人民法院立案庭庭长",
        "应国强的县人民法院执行庭副庭长职务|应国强 县人民法院执行庭副庭长",
        "王建国为义乌市人民法院副院长、审判委员会委员、审判员。|王建国 义乌市人民法院副院长;王建国 审判委员会委员;王建国 义乌市人民法院审判员",
        "免去李勇强的义乌市人民检察院副检察长、检察委员会委员、检察员职务。|李勇强 义乌市人民检察院副检察长;李勇强 检察委员会委员;李勇强 义乌市人民检察院检察员",
        "市人大常委会主任王建国，副主任李建华、孙丽君，秘书长田军出席。|王建国 市人大常委会主任;李建华 市人大常委会副主任;孙丽君 市人大常委会副主任;田军 秘书长",
        "市委书记王建国，市委副书记、市长李建华出席。|王建国 市委书记;李建华 市委副书记;李建华 市长",
      })
  void eachPostOfAListIsAFact(String text, String expected) {
    assertThat(posts(text))
        .extracting(PostTest::line)
        .containsExactlyInAnyOrder(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议任命王建国为市财政局局长，孙丽君为市审计局局长。|王建国 市财政局局长 TAKES_UP;孙丽君 市审计局局长 TAKES_UP",
        "选举张国华为市长，李勇强、刘伟民为副市长。|张国华 市长 TAKES_UP;李勇强 副市长 TAKES_UP;刘伟民 副市长 TAKES_UP",
        "王建国现任市长，李勇强曾任副市长。|王建国 市长 HOLDS;李勇强 副市长 HELD_BEFORE",
        "王建国同志任市委书记，李勇强同志任市长。|王建国 市委书记 HOLDS;李勇强 市长 HOLDS",
        "王建国为组长 李勇强为副组长|王建国 组长 TAKES_UP;李勇强 副组长 TAKES_UP",
        "张国华主任、吴小锋副主任、王新华副主任出席。|张国华 主任 HOLDS;吴小锋 副主任 HOLDS;王新华 副主任 HOLDS",
        "张国华副市长，李勇强局长出席。|张国华 副市长 HOLDS;李勇强 局长 HOLDS",
        "原院长佘之祥研究员、副理事长薛德升教授出席。|佘之祥 院长 HELD_BEFORE;佘之祥 研究员 HOLDS;薛德升 副理事长 HOLDS;薛德升 教授 HOLDS",
        "格兰仕副总裁陆骥烈出席。|陆骥烈 副总裁 HOLDS",
        "王建国（市委书记）、李勇强（市长）出席。|王建国 市委书记 HOLDS;李勇强 市长 HOLDS",
        "王建国（义乌市教育局局长）发言。|王建国 义乌市教育局局长 HOLDS",
        "市长张国华副市长李勇强出席。|张国华 市长 HOLDS;李勇强 副市长 HOLDS",
      })
  void eachHasTheirOwnPost(String text, String expected) {
    assertThat(posts(text))
        .extracting(post -> line(post) + " " + post.tenure())
        .containsExactlyInAnyOrder(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "副主任骆长庚、 邵玉芝、闵家旺出席。|骆长庚;邵玉芝;闵家旺",
        "任命郁文彬、明 月、冉志坚为义乌市人民法院审判员。|郁文彬;明 月;冉志坚",
        "任命乐　凡为市人大办公室副主任。|乐　凡",
        "任命：⏎王 丽、乐 凡为义乌市人民法院审判员。|王 丽;乐 凡",
        "县长 温 立 群|温 立 群",
        "副县长 温 立、王 丽|温 立;王 丽",
      })
  void namesPrintedWideAreNames(String text, String names) {
    assertThat(posts(text.replace('⏎', '\n')))
        .extracting(post -> post.person().text())
        .containsExactlyInAnyOrder(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "任命李明、王芳（女）、周建军为昆山市人民法院审判员。",
    "任命李明、王芳（女，回族）和周建军为昆山市人民法院审判员。",
  })
  void noteOnAPersonDoesNotEndTheList(String text) {
    assertThat(posts(text))
        .extracting(post -> post.person().text())
        .containsExactlyInAnyOrder("李明", "王芳", "周建军");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "王建国简历⏎王建国，男，1970年8月出生。现任昆山市委副书记、市长。|王建国 昆山市委副书记 HOLDS;王建国 市长 HOLDS",
        "王建国，男，1970年8月出生。历任昆山市教育局局长、昆山市副市长。|王建国 昆山市教育局局长 HELD_BEFORE;王建国 昆山市副市长 HELD_BEFORE",
        "王建国简历⏎1998.03-2003.05 昆山市建设局副局长、党委委员⏎2003.05-至今 昆山市教育局局长|"
            + "王建国 昆山市建设局副局长 HELD_BEFORE;王建国 昆山市建设局党委委员 HELD_BEFORE;王建国 昆山市教育局局长 HOLDS",
        "王建国同志简历⏎2008.11--2013.02，昆山市副市长|王建国 昆山市副市长 HELD_BEFORE",
      })
  void careerIsThePersonsWhoseItIs(String text, String expected) {
    assertThat(posts(text.replace('⏎', '\n')))
        .extracting(post -> line(post) + " " + post.tenure())
        .containsExactlyInAnyOrder(expected.split(";"));
  }
}
