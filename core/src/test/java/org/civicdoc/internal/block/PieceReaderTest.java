package org.civicdoc.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.model.Block;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceReaderTest {

  private static final String PROSE = "沿河道路将于下周分段保洁，请车主于周五前挪车，配合作业。";

  /** The pieces in short: {@code 2.[甲/乙]} for a list, {@code 甲^2 乙|丙} for a table. */
  private static String read(String html) {
    return Lines.read(html.replace("PROSE", PROSE)).stream()
        .map(
            piece ->
                piece instanceof Piece.Finished finished
                    ? shape(finished.block())
                    : PieceShape.of(piece))
        .collect(Collectors.joining(", "));
  }

  private static String shape(Block block) {
    if (block instanceof ListBlock list) {
      return list.items().stream()
          .map(item -> text(item.blocks()))
          .collect(Collectors.joining("/", (list.ordered() ? list.start() + "." : "·") + '[', "]"));
    }
    return block instanceof Table table
        ? table.rows().stream()
            .map(row -> row.cells().stream().map(PieceReaderTest::cell))
            .map(cells -> cells.collect(Collectors.joining(" ")))
            .collect(Collectors.joining("|"))
        : PlainText.of(block);
  }

  private static String cell(TableCell cell) {
    return text(cell.blocks()) + (cell.rowSpan() > 1 ? "^" + cell.rowSpan() : "");
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(PlainText::of).collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<ol><li>甲</ol><p>说明</p><ol start=2><li>乙</ol> ; 1.[甲], P 说明, 2.[乙]",
        "<ol><li><p>甲</p><p>说明</p><li><p>乙</p><p>说明</p></ol><p>PROSE ; 1.[甲+说明/乙+说明], P " + PROSE,
        "<ol><li value=5>甲<li>乙</ol> ; 5.[甲/乙]",
        "<ol start=0><li>甲</ol> ; 1.[甲]",
        "<ol><li value=x>甲</ol> ; 1.[甲]",
        "<ol><li><p>PROSE<p>说明</ol> ; P " + PROSE + ", P 说明",
        "<ul><li>甲</ul> ; P 甲",
        "<ul><li>甲<li>乙</ul> ; ·[甲/乙]",
        "<ul><li><p>甲</p><p>说明</p><li>乙</ul> ; P 甲, P 说明, P 乙"
      })
  void keepsTheNumbersThatArePrinted(String html, String pieces) {
    assertThat(read(html)).isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<td rowspan=2>甲<td rowspan=2>乙<tr><tr><td>丙<td>丁 ; 甲^2 乙^2||丙 丁",
        "<td rowspan=2>甲<td>乙<tr height=0><td><tr><td>丙<td>丁 ; 甲^2 乙||丙 丁",
        "<td>甲<td>乙<tr><tr height=0><td><td><tr><td>丙<td>丁 ; 甲 乙|丙 丁",
        "<td rowspan=3>甲<td>乙<tr><td>丙<tr> ; 甲^3 乙|丙"
      })
  void keepsARowThatCellsAboveCover(String rows, String table) {
    assertThat(read("<table><tr>" + rows + "</table>")).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<pre>　　PROSE↵　　一、要求↵  市水务局↵  <img src=1.jpg>↵  2024年5月6日↵</pre>"
            + " ; P PROSE, P 一、要求, P 市水务局, F null, P 2024年5月6日",
        "<p>PROSE<pre>a = 1↵ b = 2</pre> ; P PROSE, a = 1↵ b = 2",
        "<p>PROSE<pre>PROSE</pre><p>PROSE ; P PROSE, PROSE, P PROSE"
      })
  void readsThePreformattedLinesOfAnArticle(String html, String pieces) {
    assertThat(read(html.replace('↵', '\n')).replace('\n', '↵'))
        .isEqualTo(pieces.replace("PROSE", PROSE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "来信：<textarea readonly>路灯坏了。↵谢谢</textarea> ; P 来信：, P 路灯坏了。, P 谢谢",
        "来信人：<input readonly value=张三> ; P 来信人：张三",
        "来信人：<input disabled type=text value=张三> ; P 来信人：张三",
        "评论：<textarea>请输入</textarea><input value=姓名><input type=button disabled value=提交> ; P 评论："
      })
  void readsWhatAReaderOfThePageCannotChange(String html, String pieces) {
    assertThat(read(html.replace('↵', '\n'))).isEqualTo(pieces);
  }
}
