package org.civicdoc.internal.metadata.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.civicdoc.internal.profile.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineGrammarTest {

  private final BylineGrammar grammar = new BylineGrammar(Knowledge.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          发布时间：2020-12-30 17:40 来源：市人大办 | PUBLISHED=2020-12-30 17:40; SOURCE=市人大办
          发布日期:2020年12月30日  信息来源:区教育局  浏览次数:12 | PUBLISHED=2020年12月30日; SOURCE=区教育局; IGNORED=12
          2020-12-30 17:40:00 来源: 本网 【字体：大 中 小】 | DATE=2020-12-30 17:40:00; SOURCE=本网; IGNORED=大 中 小
          某市门户网站 2015-04-17 02:28:11 来源: 本网 | DATE=2015-04-17 02:28:11; SOURCE=本网
          2020年12月30日17:40来源：某日报 | DATE=2020年12月30日17:40; SOURCE=某日报
          来　源：区财政局　　作　者：张 三 | SOURCE=区财政局; AUTHOR=张 三
          （责任编辑：李四） | EDITOR=李四
          [责任编辑:lisi] | EDITOR=lisi
          (责编：王五、赵六) | EDITOR=王五、赵六
          【来源】某日报 | SOURCE=某日报
          来源：某局 2020-12-30 | SOURCE=某局; DATE=2020-12-30
          来源：市医保局 市财政局 发布时间：2020-12-30 | SOURCE=市医保局 市财政局; PUBLISHED=2020-12-30
          发布机构：市人大 文号：某府〔2020〕5号 索引号：000014349/2020-00110 | PUBLISHER=市人大; DOCUMENT_NUMBER=某府〔2020〕5号; INDEX_NUMBER=000014349/2020-00110
          摄影/张三  编辑/李四 | CREDIT=张三; EDITOR=李四
          作者︱春春 | AUTHOR=春春
          编辑/审核：李四 | EDITOR=李四
          编辑、校对：李四 审核：王五 | EDITOR=李四; CREDIT=王五
          审核／责任编辑：李四 | EDITOR=李四
          摄影/排版/编辑：李四 | EDITOR=李四
          编辑｜李四　审核｜王五 | EDITOR=李四; CREDIT=王五
          撰稿/摄影：张三 编辑｜李四 | AUTHOR=张三; EDITOR=李四
          初审：张三 复审：李四 终审：王五 | CREDIT=张三; CREDIT=李四; CREDIT=王五
          责编：张三、审核：李四 | EDITOR=张三; CREDIT=李四
          （责任编辑 张三 校对 李四） | EDITOR=张三; CREDIT=李四
          【编辑 张三】 | EDITOR=张三
          来源：某日报 2024年3月1日 5:05 pm | SOURCE=某日报; DATE=2024年3月1日 5:05 pm
          发布时间：Mar 1, 2024 17:40 | PUBLISHED=Mar 1, 2024 17:40
          记者：王某 通讯员：李某 | AUTHOR=王某; AUTHOR=李某
          来源： 发布时间：2018-05-17 浏览次数： | SOURCE=; PUBLISHED=2018-05-17; IGNORED=
          更新时间：2020-12-31 | UPDATED=2020-12-31
          成文日期：2020-12-01 | DOCUMENT_DATE=2020-12-01
          生成日期：2020-12-01 17:40 浏览：3 | DOCUMENT_DATE=2020-12-01 17:40; IGNORED=3
          来源：某日报 微信公众号：某某 | SOURCE=某日报
          记者：江一帆 陆远 通讯员：白露 | AUTHOR=江一帆 陆远; AUTHOR=白露
          2024-05-06 记者：请问有何考虑？ | DATE=2024-05-06
          信息发布时间：2020-12-30 | DATE=2020-12-30
          公示日期：2020-12-30 | DATE=2020-12-30
          来源：云泽日报 阅读 123 | SOURCE=云泽日报
          来源：云泽日报 打印本页 关闭窗口 | SOURCE=云泽日报
          来源：云泽日报 评论 (0) | SOURCE=云泽日报
          来源：云泽日报 [ 打印 ] [ 关闭 ] | SOURCE=云泽日报; IGNORED=[ 关闭 ]
          来源：云泽日报 A+ A- | SOURCE=云泽日报
          来源：云泽日报 >>查看原文 | SOURCE=云泽日报
          来源：收藏快报 | SOURCE=收藏快报
          来源：云泽日报 第3版 | SOURCE=云泽日报 第3版
          作者：白露 大 中 小 | AUTHOR=白露
          编辑：白露 打印本页 | EDITOR=白露
          发布单位：市财政局 浏览 12次 | PUBLISHER=市财政局
          来源：云泽日报（2024-03-05） | SOURCE=云泽日报; DATE=2024-03-05
          来源：云泽日报 （点击：12） | SOURCE=云泽日报; IGNORED=12
          来源：云泽客户端 · 2024-03-05 | SOURCE=云泽客户端; DATE=2024-03-05
          [ 索引号 ]：003/2024-12　[ 发布日期 ]：2024-03-05 | INDEX_NUMBER=003/2024-12; PUBLISHED=2024-03-05
          【 发布时间 】：2024-03-05 【 来源 】：云泽日报 | PUBLISHED=2024-03-05; SOURCE=云泽日报
          [来源]：云泽日报 | SOURCE=云泽日报
          作者：白露时间：2024-03-05来源：云泽日报 | AUTHOR=白露; PUBLISHED=2024-03-05; SOURCE=云泽日报
          来源：云泽日报点击：12 | SOURCE=云泽日报; IGNORED=12
          来源/云泽日报 时间/2024-03-05 | SOURCE=云泽日报; PUBLISHED=2024-03-05
          来源｜云泽日报 | SOURCE=云泽日报
          2023年05月18日 11:42 来源于 市政府新闻办 | DATE=2023年05月18日 11:42; SOURCE=市政府新闻办
          转自云泽日报 更新于 2023-05-18 | SOURCE=云泽日报; UPDATED=2023-05-18
          责任编辑 江一帆 | EDITOR=江一帆
          责任编辑 江一帆　校对 白露 | EDITOR=江一帆; CREDIT=白露
          【会议公告】　发布：2018-07-26　市人大办 | DATE=2018-07-26
          """)
  void readsLabelsValuesAndDates(String line, String items) {
    assertThat(read(line)).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          图片来源：某摄影网
          2020年12月30日，市人大常委会召开会议。
          （2020年12月30日第十届常委会第二十次会议通过）
          （2020年12月30日第十届人民代表大会
          http://www.example.com/a:b
          会议强调：要抓好落实
          （记者 张三 通讯员 李四）
          （编辑部 张三）
          要闻｜图片｜视频
          来自各镇街的人大代表
          来自市水务局的消息
          编辑 出版
          责任编辑
          责任编辑 江一帆 近日走访
          作者/单位：白露
          记者：感谢您接受我们的采访。
          记者：请介绍出台背景？
          记者：我们注意到，2024年5月8日市里开了会，有何考虑?
          作者：这篇稿子由市人大常委会办公室同各镇街人大一起写成并且多次修改以后才在网上同大家见面的
          一、时间：2024年5月8日
          （一）日 期：2024年5月8日
          1．时间：2024-05-08 09:00
          开标时间：2024-05-08 09:00
          会议时间 ： 2024-05-08
          出生日期：1970-05-08
          公示时间：2024年5月8日至2024年5月14日
          今天是2024年5月8日 星期三
          今日是 2024年5月8日
          公开时间：2024年5月8日至2024年5月14日
          公开时间：2024-05-08 - 2024-05-14
          2024年5月8日至14日
          2024年5月8日—5月14日
          编辑：2名
          记者： 3-5人
          校对：1名
          编辑：若干名
          """)
  void leavesOtherTextAlone(String line) {
    assertThat(grammar.read(line)).isEmpty();
  }

  @Test
  void tellsWhereAnItemStands() {
    String line = "某网 来源：区财政局 | 打印";

    List<BylineItem> items = grammar.read(line);

    assertThat(items).hasSize(1);
    assertThat(line.substring(items.get(0).start(), items.get(0).end())).isEqualTo("来源：区财政局");
    assertThat(items.get(0).label()).isEqualTo("来源");
  }

  @Test
  void readsAlikeInTurkey() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(read("责任编辑:LISI")).isEqualTo("EDITOR=LISI");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isLinearInHostileText() {
    String colons = "来源：".repeat(200_000);
    String said = "记者：好。".repeat(200_000);
    String spaced = "来 ".repeat(400_000) + "：";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          grammar.read(colons);
          grammar.read(said);
          grammar.read(spaced);
        });
  }

  private String read(String line) {
    return grammar.read(line).stream()
        .map(item -> item.field() + "=" + item.value())
        .collect(Collectors.joining("; "));
  }
}
