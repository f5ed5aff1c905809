package org.civicdoc.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableKindTest {

  private static boolean isLayout(String rows) {
    Document dom = Jsoup.parse("<table>" + rows + "</table>");
    PageFeatures page = FeaturesOf.page(dom);
    return TableKind.isLayout(page, ElementNumbers.of(page, dom.selectFirst("table")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>甲<td>乙<tr><td>丙<td>丁",
        "<thead><tr><th>甲<th>乙<tbody><tr><td>丙<td>",
        "<tr><td colspan=2>甲<tr><td>丙<td>丁",
        "<tr><td><p>甲<p>乙<td>乙<tr><td>丙<td>丁",
        "<tr><td>照片<td>简历<tr><td><img src=a.jpg><td>江一帆，男，1968年3月生，现任云泽市水务局局长，拟任市人大常委会委员。"
      })
  void tellsTablesOfData(String rows) {
    assertThat(isLayout(rows)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<tr><td>甲",
        "<tr><td>甲<td>乙",
        "<tr><td>甲<tr><td>乙",
        "<tr><td><img src=a.jpg><td>江一帆，男，1968年3月生，现任云泽市水务局局长，拟任市人大常委会委员。<tr><td><img src=b.jpg><td>白露，女，1975年11月生，现任云泽市团委书记，拟任市人大常委会委员。",
        "<tr><td>甲<td>乙<tr><td>丙<td><table><tr><td>丁<td>戊<tr><td>己<td>庚</table>"
      })
  void tellsTablesThatPlaceParts(String rows) {
    assertThat(isLayout(rows)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<div>"})
  void tellsATableAroundAnArticle(String tag) {
    String cell = (tag + "全市河道水质逐年好转，代表提出了三条建议。").repeat(40);
    assertThat(isLayout("<tr><td>导航<td>甲<tr><td>乙<td>" + cell)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 | <td>乙<td>LONG | false",
        "8 | <td><p>甲<p>乙<p>丙<p>丁<p>戊<td>LONG | false",
        "2 | <td><p>甲<p>乙<p>丙<p>丁<p>戊<td>LONG | false",
        "8 | <td>乙<td><p>甲<p>乙<p>丙<p>丁<p>LONG | false",
        "2 | <td>乙<td><p>甲<p>乙<p>丙<p>丁<p>LONG | true",
        "0 | <td>乙<td>LONG | true"
      })
  void looksAtALongCell(int rows, String row, boolean layout) {
    String text = "云泽市水务局依法检查河道。".repeat(50);
    String beside = "<tr><td>云泽市水务局<td>" + text.substring(0, 400);
    assertThat(isLayout(beside.repeat(rows) + "<tr>" + row.replace("LONG", text)))
        .isEqualTo(layout);
  }
}
