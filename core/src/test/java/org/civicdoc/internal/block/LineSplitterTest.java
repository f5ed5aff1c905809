package org.civicdoc.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.model.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "张三<br>李四<br>王五 | 张三/李四/王五",
        "甲乙<br>&#10;  丙丁 | 甲乙/丙丁",
        "甲乙 <br> 丙丁 | 甲乙/丙丁",
        "甲乙<br><br>丙丁 | 甲乙/丙丁",
        "甲乙<br> &nbsp; <br>丙丁 | 甲乙/丙丁",
        "甲乙<br>　　丙丁 | 甲乙/丙丁",
        "甲乙。<br>丙丁 | 甲乙。/丙丁",
        "甲说：“乙。”<br>丙丁 | 甲说：“乙。”/丙丁",
        "联系人：张三<br>电话：0571-88888888<br>地址：人民路1号 | 联系人：张三/电话：0571-88888888/地址：人民路1号",
        "如下：<br>·申请书<br>·身份证复印件 | 如下：/·申请书/·身份证复印件",
        "附件：<a href=a.doc>申报表</a><br><a href=b.doc>承诺书</a> | 附件：申报表/承诺书",
        "云泽市财政局<br>云泽市教育局<br>2024年5月6日 | 云泽市财政局/云泽市教育局/2024年5月6日",
        "甲，乙<br>一、丙丁 | 甲，乙/一、丙丁",
        "一、总体要求<br>到年底完成 | 一、总体要求/到年底完成",
        "一、各镇街要加强，<br>并落实 | 一、各镇街要加强，并落实",
        "《节水条例<br>》的释义 | 《节水条例》的释义",
        "会议认为，各镇街要建立巡查<br>台账，做到每日一巡。 | 会议认为，各镇街要建立巡查台账，做到每日一巡。",
        "联系人：张三，电话：88888888<br>请按时参加。 | 联系人：张三，电话：88888888/请按时参加。",
        "<br><br>甲<br> | 甲",
        "共<br>12<br>个 | 共/12/个",
        "单<br>位 | 单位",
        "<b>任务三</b><br>会议强调，要落实 | 任务三/会议强调，要落实",
        "<b>河道整治公告</b><br>来源：云泽市 | 河道整治公告/来源：云泽市",
        "节水条例<br>（2021年6月29日会议通过） | 节水条例/（2021年6月29日会议通过）",
        "云泽市水务局<br>二〇二四年三月一日 | 云泽市水务局/二〇二四年三月一日"
      })
  void partsLinesWhereAParagraphBegins(String html, String lines) {
    List<String> texts =
        Lines.read("<p>" + html + "</p>").stream().map(p -> ((BodyLine) p).text()).toList();
    assertThat(String.join("/", texts)).isEqualTo(lines);
  }

  /** Lines of one width are no text if they do not end as sentences do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "　　云泽市人大常委会组成调研组赴各镇街了<br>解河道整治情况，并召开座谈会听取各方面的<br>意见。调研组认为成效明显。 | 1",
        "　　云泽市人大常委会组成调研组赴各镇街了<br>解河道整治情况。<br>　　调研组认为成效明显，并听取各方面的意<br>见和建议。 | 2",
        "会议由云泽市人大常委会主任张三主持并作重<br>要讲话。 | 1",
        "云泽市人大常委会组成调研组实地查看。会后听<br>取了汇报（张三　李四） | 1",
        "The Council of Yunze has approved the<br>river plan for the next five years<br>on Monday. | 1",
        "The Council of Yunze has approved the<br>plan.<br>Minutes<br>Members | 3",
        "今年新增公园绿地五十公顷目标已完成<br>全市三百个社区完成垃圾分类改造工作 | 2",
        "云泽市东城区人民路一号行政服务中心三楼<br>云泽市西城区解放路二号<br>上班时间均可前往。 | 3",
        "会议由云泽市人大常委会主任张三主持并作重<br>要讲话。<br>会后，调研组一行还到东镇、西镇、南镇、北镇实地查看了河道整治工程的进展情况，并与沿河居民代表座谈，听取大家对工程的意见和建议，现场解决问题。 | 3"
      })
  void joinsLinesThatAreBrokenAtOneColumn(String html, int lines) {
    assertThat(Lines.read("<p>" + html + "</p>")).hasSize(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>云泽市人民政府<br>公告</h2> | 1",
        "<p align=center>云泽市财政局<br>云泽市教育局<br>关于补贴的通知</p> | 1",
        "<p align=center>节水条例<br>（试行）</p> | 1",
        "<p>云泽市人民政府办公室<br>关于补贴的通知</p> | 1",
        "<p>云泽市财政局<br>云泽市教育局<br>关于补贴的通知</p> | 1",
        "<p>张三<br>关于补贴的建议</p> | 2",
        "<p align=center>云泽市财政局<br>云泽市教育局<br>2024年5月6日</p> | 3",
        "<p align=center>联系人：张三<br>联系电话：无</p> | 2",
        "<p align=center>春风<br>夏雨<br>秋月<br>冬雪</p> | 4"
      })
  void joinsTheLinesOfATitle(String html, int lines) {
    assertThat(Lines.read(html)).hasSize(lines);
  }

  @Test
  void keepsTheLinesOfACellApartHoweverItIsSet() {
    String row = "<tr><td align=center>张三<br>李四</td><td align=center>备<br>注</td></tr>";
    String table = "<table>" + row + row.replace("张", "王") + "</table>";
    Piece.Finished piece = (Piece.Finished) Lines.read(table).get(0);
    assertThat(PlainText.of(piece.block())).isEqualTo("张三 李四\t备注\n王三 李四\t备注");
  }

  @Test
  void everyBreakCountsInABlockSetToTheRight() {
    assertThat(Lines.read("<p align=right>临江市水务局<br>临江市财政局</p>")).hasSize(2);
  }
}
