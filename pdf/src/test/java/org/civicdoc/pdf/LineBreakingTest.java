package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.Block;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.Inline;
import org.civicdoc.model.Link;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Quote;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Text;
import org.civicdoc.pdf.internal.typesetting.LineBreakRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lays out thousands of random lines and looks at where they break and how they are filled. */
class LineBreakingTest {

  private static final String NEVER_FIRST = "，。、；：？！”’）》】〉」』〕…—·%％,.!?;:)]}";
  private static final String NEVER_LAST = "（《【“‘〈「『〔([{￥";
  private static final String HAN =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力";
  private static final String[] SIGNS = {
    "，",
    "。",
    "、",
    "；",
    "：",
    "？",
    "！",
    "”",
    "’",
    "）",
    "》",
    "】",
    "“",
    "‘",
    "（",
    "《",
    "【",
    "……",
    "——",
    "·",
    "%",
    "2020年",
    "78.46%",
    "3.0",
    "12,345.6元",
    "A股",
    "COVID-19",
    "http://www.example.gov.cn/art/2020/12/30/art_1234_567890.html",
    "（2020）",
    "〔2020〕12号",
    "～",
    "/"
  };

  private static final List<List<TextPosition>> LINES = layOut();

  @Test
  void eightThousandLinesBeginAndEndAsTheyMay() {
    List<String> wrong = new ArrayList<>();
    for (List<TextPosition> line : LINES) {
      String text = PdfLines.text(line);
      if (NEVER_FIRST.indexOf(text.codePointAt(0)) >= 0
          || NEVER_LAST.indexOf(text.codePointBefore(text.length())) >= 0) {
        wrong.add(text);
      }
    }
    assertThat(LINES).hasSizeGreaterThan(8000);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12 345.67㎡, 9", "重量50㎏, 4", "３００立方米, 1", "１２．５米, 3", "We’ll go, 3", "5′30″, 2"})
  void numbersAndWordsStayWhole(String text, int index) {
    assertThat(LineBreakRules.canBreak(text, index)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"说’Word, 2", "２０２４年１２月, 5", "１２，共计, 3", "50㎡的房间, 3"})
  void linesBreakBesideThem(String text, int index) {
    assertThat(LineBreakRules.canBreak(text, index)).isTrue();
  }

  @Test
  void digitsKeepTheirNaturalDistance() {
    int pairs = 0;
    for (List<TextPosition> line : LINES) {
      for (int i = 1; i < line.size(); i++) {
        TextPosition left = line.get(i - 1);
        if (isDigit(left) && isDigit(line.get(i))) {
          float advance = line.get(i).getXDirAdj() - left.getXDirAdj();
          assertThat(advance)
              .isBetween(left.getWidthDirAdj() - 0.11f, left.getWidthDirAdj() + 0.11f);
          pairs++;
        }
      }
    }
    assertThat(pairs).isGreaterThan(1000);
  }

  /** Readers take a tenth of an em, beside words that are not stretched, for a space. */
  @Test
  void noGapIsReadAsASpace() {
    for (List<TextPosition> line : LINES) {
      for (int i = 1; i < line.size(); i++) {
        TextPosition left = line.get(i - 1);
        TextPosition right = line.get(i);
        float gap = right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
        if (isIdeograph(left) && isIdeograph(right)) {
          assertThat(gap).as(PdfLines.text(line)).isLessThan(left.getFontSizeInPt() * 0.1f);
        }
      }
    }
  }

  @Test
  void noCharacterStandsOnAnother() {
    for (List<TextPosition> line : LINES) {
      for (int i = 1; i < line.size(); i++) {
        TextPosition left = line.get(i - 1);
        assertThat(line.get(i).getXDirAdj() - left.getXDirAdj())
            .as(PdfLines.text(line))
            .isGreaterThan(left.getWidthDirAdj() - 0.2f);
      }
    }
  }

  @Test
  void nothingStandsOutsideTheTextArea() {
    float left = 26 / 25.4f * 72;
    float right = (210 - 26) / 25.4f * 72;
    for (List<TextPosition> line : LINES) {
      TextPosition last = line.get(line.size() - 1);
      assertThat(line.get(0).getXDirAdj()).as(PdfLines.text(line)).isGreaterThan(left - 0.2f);
      assertThat(last.getXDirAdj() + last.getWidthDirAdj())
          .as(PdfLines.text(line))
          .isLessThan(right + 0.2f);
    }
  }

  private static boolean isIdeograph(TextPosition position) {
    return Character.isIdeographic(position.getUnicode().codePointAt(0));
  }

  private static boolean isDigit(TextPosition position) {
    char c = position.getUnicode().charAt(0);
    boolean body = position.getFontSizeInPt() > 11; // The byline has figures parted by spaces.
    return body && c >= '0' && c <= '9';
  }

  private static List<List<TextPosition>> layOut() {
    Random random = new Random(20210315);
    PdfRenderer renderer = PdfRenderer.builder().conformance(PdfConformance.PDF_1_7).build();
    List<List<TextPosition>> lines = new ArrayList<>();
    try {
      while (lines.size() <= 8000) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
          Block paragraph = paragraph(random);
          blocks.add(
              switch (random.nextInt(6)) {
                case 0 -> new Quote(List.of(paragraph));
                case 1 -> new ListBlock(true, 1, List.of(new ListItem(List.of(paragraph))));
                default -> paragraph;
              });
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        renderer.render(Sample.document(blocks.toArray(new Block[0])), pdf);
        lines.addAll(PdfLines.of(pdf.toByteArray()));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return lines;
  }

  private static Paragraph paragraph(Random random) {
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Text("本" + han(random)));
    int count = 20 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      Text text = new Text(han(random) + SIGNS[random.nextInt(SIGNS.length)]);
      inlines.add(
          switch (random.nextInt(8)) {
            case 0 -> new Strong(List.of(text));
            case 1 -> new Emphasis(List.of(text, new Strong(List.of(new Text(han(random))))));
            case 2 -> new Link("http://www.example.gov.cn/" + i, List.of(text));
            default -> text;
          });
    }
    inlines.add(new Text(han(random) + "了。"));
    return new Paragraph(inlines);
  }

  private static String han(Random random) {
    StringBuilder out = new StringBuilder();
    for (int n = random.nextInt(6); n >= 0; n--) {
      out.append(HAN.charAt(random.nextInt(HAN.length())));
    }
    return out.toString();
  }
}
