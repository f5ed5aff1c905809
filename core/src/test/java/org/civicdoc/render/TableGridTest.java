package org.civicdoc.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.SampleDocuments;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableGridTest {

  /** Rows are parted by {@code /}; {@code a2x3} spans two rows and three columns; . is empty. */
  @ParameterizedTest
  @CsvSource({
    "a b / c d, a b / c d",
    "a1x2 b / c d e, a . b / c d e",
    "a2x1 b / c / d e, a b / . c / d e",
    "a2x2 b / c / d e f, a . b / . . c / d e f",
    "a2x1 b2x1 / c / d, a b / . . c / d",
    "a9x1 b / c / d, a b / . c / . d",
    // No cell begins in the second and third column.
    "a1x3 b / c1x3 d, a b / c d",
    "a b2x1 c / d e / f g h, a b c / d . e / f g h",
    "a1x2147483647 b / c, a b / c",
    "a2147483647x1 b / c, a b / . c",
  })
  void placesCellsInTheirColumns(String table, String grid) {
    String placed =
        TableGrid.rows(table(table)).stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> cell.map(c -> PlainText.of(c.blocks().get(0))).orElse("."))
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(" / "));
    assertThat(placed).isEqualTo(grid);
  }

  private static Table table(String text) {
    List<TableRow> rows = new ArrayList<>();
    for (String row : text.split(" / ", -1)) {
      rows.add(new TableRow(Stream.of(row.split(" ", -1)).map(TableGridTest::cell).toList()));
    }
    return new Table(null, rows);
  }

  private static TableCell cell(String text) {
    String[] spans = text.length() == 1 ? new String[] {"1", "1"} : text.substring(1).split("x", 2);
    return new TableCell(
        false,
        Integer.parseInt(spans[0]),
        Integer.parseInt(spans[1]),
        List.of(SampleDocuments.paragraph(text.substring(0, 1))));
  }

  @Test
  void keepsEmptyRowsAndTables() {
    assertThat(TableGrid.rows(new Table(null, List.of()))).isEmpty();
    assertThat(TableGrid.rows(new Table(null, List.of(new TableRow(List.of()))))).hasSize(1);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void hugeSpansTakeNoRoom() {
    TableCell huge = new TableCell(false, Integer.MAX_VALUE, Integer.MAX_VALUE, List.of());
    TableRow wide = new TableRow(Collections.nCopies(20_000, huge));
    List<TableRow> rows = new ArrayList<>(List.of(wide));
    rows.addAll(Collections.nCopies(20_000, new TableRow(List.of(huge))));
    long places = TableGrid.rows(new Table(null, rows)).stream().mapToLong(List::size).sum();
    assertThat(places).isLessThan(1_001L * 40_000);
  }
}
