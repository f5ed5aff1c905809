package org.civicdoc.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of the text that have the labels of a byline, and belong to the text for all that. */
class BylineInTextTest {

  private static final String HEAD =
      "<meta name=PubDate content='2024-03-28 10:00'><h1>云泽市人大常委会调研河道整治</h1>";

  private static final String PROSE = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取各方面的意见和建议。</p>";

  private static Metadata read(String content) {
    Document dom = Jsoup.parse(HEAD + "<div id=c>" + content + "</div>");
    return PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
  }

  /** What is left of the article's lines when those of the metadata are taken out. */
  private static List<String> text(String content) {
    Document dom = Jsoup.parse(HEAD + "<div id=c>" + content + "</div>");
    PageMetadataOf read = PageMetadataOf.tree(dom, dom.getElementById("c"), null);
    read.metadata().consumed().stream().mapToObj(read.page()::element).forEach(Element::remove);
    return dom.select("#c p").eachText();
  }

  private static List<String> lines(String html) {
    return Jsoup.parse(html).select("p").eachText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>一、时间：2024年5月8日</p><p>二、参加人员：全体代表</p><p>三、地点：市会议中心</p>",
        "<p>时间：2024年5月8日</p><p>参加人员：全体代表</p><p>请假：市人大办</p><p>地点：市会议中心</p>",
        "<p>会议地点：市会议中心</p><p>参加人员：全体代表</p><p>日期：2024年5月8日</p>",
        "<p>1. 时间：5月8日上午</p>"
      })
  void takesTheTimeOfAnEventForNoTimeOfPublication(String event) {
    for (String content : List.of("<p>各镇街：</p>" + event + PROSE, PROSE + event)) {
      assertThat(read(content).publishedAt())
          .hasToString("Sourced[value=2024-03-28T10:00, from=META_TAG, others=[]]");
      assertThat(text(content)).isEqualTo(lines(content));
    }
  }

  @Test
  void leavesInTheTextWhereSomethingElseIsFrom() {
    String content = "<p>来源：云泽日报</p>" + PROSE + "<p>来源：本级财政资金</p>";
    assertThat(text(content)).endsWith("来源：本级财政资金").hasSize(2);
    assertThat(text(content.replace("本级财政资金", "云泽日报"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（2024年1月9日）", "（2024年1月9日在云泽市第十届人民代表大会第四次会议上）"})
  void leavesTheDayOfASpeechInTheText(String note) {
    String content = "<p>" + note + "</p>" + PROSE;
    assertThat(read(content).publishedAt())
        .hasToString("Sourced[value=2024-03-28T10:00, from=META_TAG, others=[]]");
    assertThat(text(content)).isEqualTo(lines(content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"文号：云人发〔2024〕3号", "索引号：Y-123", "文号：云人发〔2024〕3号　编辑：白露"})
  void leavesNumbersBelowTheTextInIt(String line) {
    String content = PROSE + "<p>" + line + "</p>";
    assertThat(text(content)).isEqualTo(lines(content));
  }

  @Test
  void keepsTheTimeOfAChangeBelowTheText() {
    String content = PROSE + "<p>更新时间：2024-03-29</p>";
    assertThat(text(content)).isEqualTo(lines(PROSE));
    assertThat(read(content).publishedAt())
        .hasToString(
            "Sourced[value=2024-03-28T10:00, from=META_TAG, others=[Candidate[value=2024-03-29, from=VISIBLE]]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>责任单位：市水利局、各镇街</p>",
        "<p>（责任部门：市水利局）</p>",
        "<p>1. 清淤</p><p>责任单位：水利局</p><p>2. 巡查</p><p>责任单位：城管局</p><p>3. 治污</p><p>责任单位：环保局</p>"
      })
  void takesWhoAnswersForATaskForNoPublisher(String tasks) {
    for (String content : List.of(tasks + PROSE, PROSE + tasks)) {
      assertThat(read(content).publisher()).isNull();
      assertThat(text(content)).isEqualTo(lines(content));
    }
  }

  @Test
  void takesWhoAnswersForAPageForItsPublisher() {
    String table = "<p>索引号：Y-1</p><p>责任部门：市水利局</p><p>文号：云水〔2024〕3号</p>";
    assertThat(read(table + PROSE).publisher())
        .hasToString("Sourced[value=市水利局, from=HEADER_TABLE, others=[]]");
    assertThat(read("<p>发布单位：市水利局</p>" + PROSE).publisher())
        .hasToString("Sourced[value=市水利局, from=VISIBLE, others=[]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>记者：感谢您接受我们的采访。</p>",
        "<p>记者：请介绍出台背景？</p>",
        "<p>小编：好的！</p>",
        "<div><p>记者：</p><p>请介绍出台背景？</p></div>"
      })
  void takesWhatIsSaidInAnInterviewForNoName(String said) {
    for (String content : List.of(said + PROSE, PROSE + said)) {
      assertThat(read(content).author()).isNull();
      assertThat(read(content).editor()).isNull();
      assertThat(text(content)).isEqualTo(lines(content));
    }
  }
}
