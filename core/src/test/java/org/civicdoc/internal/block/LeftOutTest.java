package org.civicdoc.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.rule.FurnitureLines;
import org.civicdoc.internal.block.rule.RepeatedByline;
import org.civicdoc.internal.block.rule.StatedValues;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No line of an article is lost: it stays, fills a field, or is reported. */
class LeftOutTest {

  private static final String TEXT = "<p>全市河道水质逐年好转，代表们表示满意。</p>";

  private static final Metadata METADATA =
      Metadata.builder()
          .editor(Sourced.of("林小雨", ValueSource.VISIBLE))
          .author(Sourced.of("江一帆", ValueSource.VISIBLE))
          .column(Sourced.of("通知公告", ValueSource.VISIBLE))
          .keywords(Sourced.of(List.of("河道"), ValueSource.META_TAG))
          .build();

  private final LeftOut leftOut = new LeftOut();

  private List<String> messages() {
    return leftOut.issues().stream().map(ParseIssue::message).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "责任编辑：林小雨 | 1 |",
        "【作者】江一帆 【编辑】林小雨 【校对】何帆 | 1 | 校对：何帆",
        "一审：何帆　二审：白露 | 1 | 一审：何帆，二审：白露",
        "责任编辑：白露 | 2 |",
        "浏览次数：18 | 1 |",
        "发布日期：2023-06-08 | 1 | 发布日期：2023-06-08",
        "时间：2023年6月8日上午9:00 | 2 |",
        "一、时间：2023年6月8日上午9:00 | 2 |",
        "主题：河道与生活 | 2 |",
        "访谈时间：2023年6月8日上午10:00 | 2 |",
        "回复：您好，您反映的路灯已经修好，感谢支持。 | 2 |",
        "回复：3 浏览：18 | 1 |",
        "浏览：1.2万次 | 1 |",
        "点击：次 打印 | 1 |",
        "栏目：<a href=x>河道专栏</a> | 1 |",
        "值班电话：0123-4567890 | 2 |",
        "投稿邮箱：a@b.example | 2 |",
        "字数：1500字以内 | 2 |",
        "栏目：我和人大 | 2 |",
        "栏目：通知公告 | 1 |",
        "标签：河道 | 1 |",
        "公开时间：2024年5月8日至2024年5月14日 | 2 |",
        "编辑：2名 | 2 |",
        "校对：1名 | 2 |"
      })
  void keepsOrReportsWhatAClosingLineSays(String line, int pieces, String reported) {
    RepeatedByline rule =
        new RepeatedByline(
            new BylineGrammar(Knowledge.builtIn()), new StatedValues(METADATA), leftOut);
    assertThat(rule.apply(Lines.read(TEXT + "<p>" + line + "</p>"))).hasSize(pieces);
    assertThat(messages())
        .isEqualTo(
            reported == null
                ? List.of()
                : List.of("no field holds what a byline says: " + reported));
  }

  @Test
  void reportsSentencesThatARuleLeavesOut() {
    List<Piece> pieces = Lines.read(TEXT + "<p>打印</p>" + TEXT);
    leftOut.pieces(pieces, pieces.subList(0, 1));
    assertThat(messages())
        .singleElement()
        .asString()
        .contains("19 characters, from: 全市河道水质逐年好转，代表们表示满意。");
  }

  @Test
  void reportsTheTailButNoLineThatAProfileCallsATool() {
    FurnitureLines rule = new FurnitureLines(Knowledge.builtIn());
    List<Piece> pieces =
        Lines.read(TEXT + TEXT + "<p>标签：河道。整治。全市河道水质逐年好转</p><p>版权声明：凡本网注明来源的作品，转载须经许可。</p>");
    leftOut.pieces(rule.withoutTools(pieces), rule.apply(pieces));
    assertThat(messages()).singleElement().asString().contains("from: 版权声明");
  }

  @Test
  void reportsNoToolsOfThePage() {
    leftOut.pieces(Lines.read("<p>打印</p><p>分享到：微信</p>"), List.of());
    assertThat(messages()).isEmpty();
  }
}
