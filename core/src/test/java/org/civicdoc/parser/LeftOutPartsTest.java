package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.ParseIssue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in or above the text and is left out is reported; tools, links and the rest not. */
class LeftOutPartsTest {

  private static final String TEXT = "<p>云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况，并召开座谈会听取意见。</p>";

  private static List<String> reported(String content) {
    String page =
        "<h1>云泽市部署河道整治</h1><p>发布时间：2024-05-08</p><div class=article-content>"
            + content.replace("TEXT", TEXT.repeat(3))
            + "</div>";
    return Fixtures.PARSER.parse(page, PageContext.none()).issues().stream()
        .filter(issue -> issue.code() == IssueCode.TEXT_LEFT_OUT)
        .map(ParseIssue::message)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT<div class=hot>今年新建公园10个</div>TEXT, '9 characters, from: 今年新建公园10个'",
    "TEXT<div class=side><ul><li>江一帆<li>白露</ul></div>TEXT, '5 characters, from: 江一帆白露'",
    "TEXT<div class=side><table><tr><td>江一帆<td>1<tr><td>白露<td>2</table></div>TEXT, 7 characters",
    "TEXT<div class=banner><img src=/a.jpg width=600></div>TEXT, '0 characters and pictures: 1)'",
    "<div class=banner><img src=/a.jpg width=600></div>TEXT, '0 characters and pictures: 1)'",
    "<div class=header>报名时间：5月8日至5月14日　报名地点：市会议中心</div>TEXT, 报名时间",
    "TEXT<p>编辑丨江一帆</p><p>审核丨白露</p>, 审核：白露",
    "TEXT<div class=side>各镇街要压实责任，加强河道巡查，不得有误。</div>, 压实责任"
  })
  void reportsWhatStandsBeforeTheEnd(String content, String message) {
    assertThat(reported(content)).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT<div class=share>分享到：微信 微博</div>TEXT",
    "<div class=tools>打印 关闭</div>TEXT",
    "<div class=share>转发 点赞</div>TEXT",
    "TEXT<div class=related>延伸阅读：<a href=1.html>云泽召开会议</a><a href=2.html>云泽人大</a></div>TEXT",
    "TEXT<div class=ad><a href=/><img src=/a.jpg width=600></a></div>TEXT",
    "TEXT<div class=hot>今年新建公园10个</div>",
    "TEXT<div class=banner><img src=/a.jpg width=600></div>"
  })
  void keepsSilentAboutToolsLinksAndWhatIsBehind(String content) {
    assertThat(reported(content)).isEmpty();
  }
}
