package org.civicdoc.nlp.internal.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text, tried on texts made of the pieces that literals are made of. */
class LiteralPropertiesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2020, 2, 29);
  private static final LiteralScanner SCANNER = new LiteralScanner();

  private static final String[] PIECES = {
    "2019",
    "20",
    "5",
    "1,234",
    ".5",
    "0",
    "二〇",
    "三",
    "十",
    "百",
    "万",
    "亿",
    "两",
    "几",
    "数",
    "多",
    "余",
    "半",
    "零",
    "负",
    "-",
    "—",
    "～",
    "至",
    "到",
    "/",
    ":",
    "：",
    ".",
    "、",
    "，",
    "。",
    "\n",
    " ",
    "\u3000",
    "年",
    "月",
    "日",
    "号",
    "时",
    "点",
    "分",
    "秒",
    "周",
    "星期",
    "季度",
    "上",
    "下",
    "本",
    "去年",
    "当年",
    "次",
    "初",
    "底",
    "内",
    "前",
    "后",
    "以来",
    "近",
    "过去",
    "未来",
    "农历",
    "正月",
    "初一",
    "春节",
    "清明",
    "世纪",
    "年代",
    "十三五",
    "%",
    "‰",
    "成",
    "百分之",
    "个百分点",
    "分之",
    "又",
    "元",
    "角",
    "块",
    "钱",
    "人民币",
    "$",
    "美元",
    "k",
    "个",
    "名",
    "公里",
    "第",
    "《",
    "》",
    "〈",
    "〉",
    "〔",
    "〕",
    "(",
    ")",
    "（",
    "）",
    "令",
    "公告",
    "发",
    "府",
    "“",
    "”",
    "全市",
    "x",
    "\ud83d\ude00",
    "\ud83d",
    "萬"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mentionsAreWithinTheTextSortedAndApart(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1500; i++) {
      String text = text(random, 1 + random.nextInt(30));
      List<LiteralMention> found = SCANNER.scan(text, i % 3 == 0 ? null : PUBLISHED);
      int free = 0;
      for (LiteralMention mention : found) {
        assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(free);
        assertThat(mention.end()).as(text).isGreaterThan(mention.start());
        free = mention.end();
        String surface = text.substring(mention.start(), mention.end());
        assertThat(surface).as(text).isEqualTo(surface.strip()).doesNotContain("\n");
        assertThat(mention.value() == null || !mention.value().asText().isBlank()).isTrue();
      }
      assertThat(free).isLessThanOrEqualTo(text.length());
    }
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void anyUnitsAtAllAreRead() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      char[] units = new char[random.nextInt(200)];
      for (int j = 0; j < units.length; j++) {
        units[j] = (char) random.nextInt(Character.MAX_VALUE + 1);
      }
      assertThat(SCANNER.scan(new String(units), PUBLISHED)).isNotNull();
    }
  }

  @Test
  void parallelScansGiveWhatOneScanGives() {
    Random random = new Random(11);
    String text = text(random, 4000);
    List<LiteralMention> alone = SCANNER.scan(text, PUBLISHED);
    assertThat(alone).isNotEmpty();
    List<List<LiteralMention>> together =
        IntStream.range(0, 16).parallel().mapToObj(i -> SCANNER.scan(text, PUBLISHED)).toList();
    assertThat(together).allMatch(alone::equals);
    assertThat(new LiteralScanner().scan(text, PUBLISHED)).isEqualTo(alone);
  }
}
