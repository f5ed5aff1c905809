package org.civicdoc.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Header tables in which no colon and no cell parts label and value. */
class HeaderLayoutTest {

  private static final String PAGE =
      "<h1>云泽市人民政府关于河道整治的通知</h1><div id=c><p>为了进一步整治河道，现将有关事项通知如下，请各镇街认真贯彻执行。</p></div>";

  private static Metadata read(String head) {
    Document dom = Jsoup.parse(head + PAGE);
    return PageMetadataOf.tree(dom, dom.getElementById("c"), null).metadata().metadata();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><label>索引号</label><span>003/2024</span></li><li><label>发文机关</label><span>市政府</span></li>"
            + "<li><label>发文字号</label><span>云政发〔2024〕5号</span></li></ul>",
        "<div><em>索引号</em><i>003/2024</i></div><div><em>发文机关</em><i>市政府</i></div>"
            + "<div><em>发文字号</em><i>云政发〔2024〕5号</i></div>",
        "<table><tr><td>索引号<td>发文机关<td>发文字号<tr><td>003/2024<td>市政府<td>云政发〔2024〕5号</table>",
        "<table><thead><tr><td>索引号<td>发文机关<td>发文字号<tbody><tr><td>003/2024<td>市政府<td>云政发〔2024〕5号</table>"
      })
  void findsValuesBesideAndBelowTheirLabels(String table) {
    assertThat(read(table).header())
        .containsExactly(
            new HeaderField("索引号", "003/2024"),
            new HeaderField("发文机关", "市政府"),
            new HeaderField("发文字号", "云政发〔2024〕5号"));
    assertThat(Metadata.find(read(table).documentNumber())).contains("云政发〔2024〕5号");
  }

  @Test
  void takesNoCellThatIsLabelledItselfForAValue() {
    String table =
        "<table><tr><td>索引号：003/2024<td>文件编号：<td>发布机构：市政府<tr><td>生成日期：2024-03-28</table>";
    assertThat(read(table).header())
        .contains(new HeaderField("文件编号", ""), new HeaderField("发布机构", "市政府"));
    assertThat(read(table).documentNumber()).isNull();
  }

  @Test
  void takesNoTableOfDocumentsForAHeader() {
    String documents =
        "<table><tr><td>名称<td>发文机关<td>文号<tr><td>甲<td>市政府<td>云政发〔2024〕5号"
            + "<tr><td>乙<td>市政府<td>云政发〔2024〕6号</table>";
    assertThat(read(documents).header()).extracting(HeaderField::value).doesNotContain("甲");
  }
}
