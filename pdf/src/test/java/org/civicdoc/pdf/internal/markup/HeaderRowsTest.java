package org.civicdoc.pdf.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.model.Block;
import org.civicdoc.model.Inline;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Strong;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderRowsTest {

  private static final Pattern CELL =
      Pattern.compile("(?<kind>[#*]?)(?<text>[^\\[]*)(\\[(?<rows>\\d)x(?<columns>\\d)])?");

  /**
   * Rows parted by a slash, cells by a bar: # for th, * for bold, [2x3] for two rows, three
   * columns.
   */
  @ParameterizedTest
  @CsvSource({
    "1, '#项目|#数量 / 床位|320'",
    "0, '#项目|#数量'",
    "0, '#项目|#数量 / #床位|#320'",
    "2, '#项目[2x1]|#数量[1x2]|#备注[2x1] / 计划|完成 / 床位|320|300|无'",
    "1, '*类别|*序号|*内容 / 基础|一|住所'",
    "2, '*单位[2x1]|*要求[1x2] / 学历|专业 / 医院|硕士|内科'",
    "2, '*一、统计表[1x2] / *项目|*数量 / 床位|张'",
    "2, '项目[2x1]|年初预算[1x2]|调整数[2x1] / 金额|占比 / 收入|682|100%|470'",
    "1, '序号|单位|电话 / 1|甲街|372 / 2|乙街|879'",
    "1, '地区|人口|面积 / 甲县|320|12.5 / 乙县|410|33.1'",
    "0, '*1.你如何看待这一做法？[1x2] / |赞成 / |反对'",
    "0, '*姓名|张三|*性别|男 / *年龄|35|*电话|37286460'",
    "0, '姓名|张三|性别|男 / 年龄|35|电话|37286460 / 邮编|310000|门牌|12'",
    "0, '单位名称|甲公司[1x3] / 联系人|张三|电话|372'",
    "0, '停水类型|抢修[1x2] / 范围[2x1]|全停|大道 / 降压|小区'",
    "0, '2021|2022|2023 / 1|2|3 / 4|5|6'",
    "0, '*类别[5x1]|*内容|* / 甲|乙'",
  })
  void leadingRowsThatHeadColumns(int header, String table) {
    assertThat(HeaderRows.of(rows(table))).isEqualTo(header);
  }

  private static List<TableRow> rows(String table) {
    List<TableRow> rows = new ArrayList<>();
    for (String line : table.split(" / ")) {
      List<TableCell> cells = new ArrayList<>();
      for (String cell : line.split("\\|", -1)) {
        cells.add(cell(cell));
      }
      rows.add(new TableRow(cells));
    }
    return rows;
  }

  private static TableCell cell(String source) {
    Matcher parts = CELL.matcher(source);
    assertThat(parts.matches()).as(source).isTrue();
    Inline text = new Text(parts.group("text"));
    Inline content = parts.group("kind").equals("*") ? new Strong(List.of(text)) : text;
    List<Block> blocks =
        parts.group("text").isEmpty() ? List.of() : List.of(new Paragraph(List.of(content)));
    return new TableCell(
        parts.group("kind").equals("#"),
        parts.group("rows") == null ? 1 : Integer.parseInt(parts.group("rows")),
        parts.group("columns") == null ? 1 : Integer.parseInt(parts.group("columns")),
        blocks);
  }
}
