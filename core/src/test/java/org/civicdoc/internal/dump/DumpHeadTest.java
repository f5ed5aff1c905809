package org.civicdoc.internal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.PlainText;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpHeadTest {

  private static final String SENTENCE = "云泽市人大常委会近日组成调研组，赴各镇街了解河道整治情况。";

  private static CivicDocument read(String... lines) {
    byte[] dump = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
    return CivicParser.builder().build().parse(dump, PageContext.none());
  }

  private static List<String> blocks(CivicDocument document) {
    return document.blocks().stream().map(PlainText::of).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各用户：/因检修，定于5月8日停水。/云泽市自来水公司/2024年5月6日",
        "各镇街：/定于下列时间开会，请准时参加/时间：2024年5月8日/地点：市会议中心",
        "因检修，定于5月8日停水；/因改造，定于5月9日停水。/来源：云泽市自来水公司"
      })
  void takesNothingBelowASentenceOrSalutationForTheByline(String notice) {
    String[] lines = notice.split("/", -1);
    CivicDocument document = read("关于停水的通知\n\n" + String.join("\n\n", lines));
    assertThat(Metadata.find(document.metadata().title())).contains("关于停水的通知");
    assertThat(document.metadata().publishedAt()).isNull();
    assertThat(blocks(document)).startsWith(lines[0], lines[1]);
  }

  @Test
  void readsTheBylineBelowAGreetingAndNavigation() {
    CivicDocument document =
        read("您好，欢迎访问云泽市人大常委会网站。", "首页", "要闻", "云泽的水为什么这样清？这是问题！", "2024-05-06", SENTENCE);
    assertThat(Metadata.find(document.metadata().title())).contains("云泽的水为什么这样清？这是问题！");
    assertThat(blocks(document)).containsExactly(SENTENCE);
    assertThat(document.issues()).isEmpty();
  }

  @Test
  void tellsOfASentenceThatWasTakenForNavigation() {
    CivicDocument document = read(SENTENCE, "当前位置：首页 > 要闻", "云泽市整治河道", "2024-05-06", SENTENCE);
    assertThat(document.issues())
        .extracting(ParseIssue::code)
        .containsExactly(IssueCode.TEXT_LEFT_OUT);
  }
}
