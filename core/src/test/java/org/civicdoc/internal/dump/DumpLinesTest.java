package org.civicdoc.internal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpLinesTest {

  @ParameterizedTest
  @CsvSource({
    "• 云泽, 云泽",
    "'  •  2023-06-08', 2023-06-08",
    "* 云泽, 云泽",
    "'•', ''",
    "'  •       ', ''",
    "*云泽, *云泽",
    "## 云泽, 云泽",
    "**来源**：云泽日报, 来源：云泽日报",
    "=====, ''",
    "------, ''",
    "&nbsp;&nbsp;云泽&amp;水, 云泽&水",
    "云泽<br/>, 云泽",
    "'　　云　　泽', 云 泽"
  })
  void takesBulletsOff(String source, String line) {
    assertThat(String.join("/", DumpLines.of(source))).isEqualTo(line);
  }

  @Test
  void joinsLinesThatAToolWrapped() {
    String full = "云".repeat(35) + "\n";
    assertThat(DumpLines.of(full + full + "泽。\n\n" + full)).hasSize(2);
    assertThat(DumpLines.of(full + full + "泽。").get(0)).hasSize(72);
  }

  @Test
  void keepsAListWhoseItemsAreOfLikeLength() {
    String items = "云".repeat(32) + "；\n" + "泽".repeat(33) + "；\n" + "水".repeat(30) + "。";
    assertThat(DumpLines.of(items)).hasSize(3);
    String oneEndsAtTheColumn = "云".repeat(33) + "\n" + "泽".repeat(32) + "。\n" + "水".repeat(20);
    assertThat(DumpLines.of(oneEndsAtTheColumn)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "the committee went to the river works, and heard of it, works and",
    "the committee went to the river works;, and heard of it, works; and",
    "the committee went to the river lock-, keeper and heard of it, lock-keeper",
    "根据市统计局的数据云泽市今年上半年实现地区生产总值同比增长百分之五点二其中1, 2亿元来自水利和环境保护项目, 中12亿",
    "根据市统计局的数据云泽市今年上半年实现地区生产总值同比增长百分之五点二其中, ABC三个项目占了其中的一半, 中ABC三"
  })
  void putsASpaceBetweenLatinWordsThatWereWrapped(String first, String second, String joint) {
    String full = "x".repeat(first.length()) + "\n";
    assertThat(DumpLines.of(full + first + "\n" + second).get(0)).contains(joint);
  }

  /** The lines of a dump that was wrapped as a whole, title and byline above it. */
  @ParameterizedTest
  @CsvSource({
    "　　, ''", "'', /",
  })
  void joinsParagraphsOfTwoLinesInADumpThatIsWrapped(String indent, String between) {
    String full = "云泽市，".repeat(10).substring(indent.length());
    String paragraph = indent + full + "/泽市的会议。/" + (between == null ? "" : between);
    String dump = "云泽市召开会议/2024年3月5日//" + paragraph.repeat(3);
    assertThat(DumpLines.of(dump.replace('/', '\n'))).hasSize(5).endsWith(full + "泽市的会议。");
  }

  @Test
  void keepsRowsOfDataOfOneWidth() {
    String rows = "云泽市第一中学 合格 浙A12345\n".repeat(5);
    assertThat(DumpLines.of("检查结果\n\n" + rows)).hasSize(6);
  }

  /** 12.5% goes to the next line as a whole, and a comma may begin one. */
  @Test
  void countsTheColumnsOfATerminal() {
    String dump =
        "　　会议要求，各县区、各部门要强化责任落\n实，加强协调配合，推动各项任务落地见效\n"
            + "，为全年目标任务完成提供支撑，同比增长\n12.5%，办理时间平均压缩三成，增长\n17.5%。";
    assertThat(DumpLines.of(dump)).hasSize(1);
  }

  @Test
  void keepsLinesThatEndWhereTheyLike() {
    assertThat(DumpLines.of("云".repeat(50) + "\n" + "云".repeat(30) + "\n泽。")).hasSize(3);
    assertThat(DumpLines.of("云泽\n云泽\n云泽")).hasSize(3);
    assertThat(DumpLines.of("")).isEmpty();
  }
}
