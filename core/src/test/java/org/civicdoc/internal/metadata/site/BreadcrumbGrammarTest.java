package org.civicdoc.internal.metadata.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreadcrumbGrammarTest {

  /** The entries of a line that begins with a label. */
  private static Optional<List<String>> read(String line) {
    int start = BreadcrumbGrammar.labelEnd(line);
    return start < 0
        ? Optional.empty()
        : Optional.of(BreadcrumbGrammar.entries(line.substring(start)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "您现在所在的位置 : 首页 > 要闻 > 工作动态",
        "当前位置：首页>要闻>工作动态>正文",
        "您的位置：首页 » 要闻 » 工作动态 » 正文",
        "您当前所在的位置：首页 / 要闻 / 工作动态",
        "当前位置： 首页\u00A0>\u00A0要闻\u00A0>\u00A0工作动态 > ",
        "•您现在的位置:首页 → 要闻 → 工作动态",
        "位置：首页 - 要闻 - 工作动态",
        "所在位置：首页-要闻-工作动态",
        "现在位置：首页 >> 要闻 >> 工作动态 >> 正文 订阅",
        "您的当前位置：首页/要闻/工作动态",
        "当前位置 首页 --> 要闻 --> 工作动态",
        "当前位置：首页\u001F要闻\u001F工作动态",
        "當前位置：首页 :: 要闻 :: 工作动态 :: 正文",
        "位置：首页\u00A04\u00A0要闻\u00A04\u00A0工作动态",
        "位置：首页\u001F要闻\u001F工作动态\u001F大\u001F中\u001F小",
        "当前位置：首页\uE601要闻\uE601工作动态",
      })
  void readsLabelAndEntries(String line) {
    assertThat(read(line)).contains(List.of("首页", "要闻", "工作动态"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "正文", "信息浏览", "信息内容", "浏览信息", "文章阅读", "信息正文", "查看信息", "详细信息", "新闻浏览", "信息展示", "当前页面", "详情页",
        "公告详情"
      })
  void endsThePathAtWhatStandsForTheArticle(String last) {
    assertThat(read("当前位置：首页 > 要闻 > " + last)).contains(List.of("首页", "要闻"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"政策文件", "信息公开", "图片展示", "视频浏览", "内容建设", "通知公告"})
  void takesColumnsForColumns(String last) {
    assertThat(read("当前位置：首页 > 要闻 > " + last)).contains(List.of("首页", "要闻", last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"首页 > 要闻", "位置偏远的乡村", "地理位置：东经113度", "", "当前位置不详的"})
  void readsNoLineWithoutLabel(String line) {
    assertThat(read(line)).isEmpty();
  }

  @Test
  void keepsMarksInsideNames() {
    assertThat(read("当前位置：首页 > 中国-东盟博览会 > 规划/计划")).contains(List.of("首页", "中国-东盟博览会", "规划/计划"));
  }

  @Test
  void stopsAtTextThatIsNoEntry() {
    assertThat(read("当前位置：首页 > 要闻 > " + "长".repeat(80))).contains(List.of("首页", "要闻"));
  }
}
