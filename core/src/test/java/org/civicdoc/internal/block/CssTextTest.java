package org.civicdoc.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.civicdoc.internal.block.piece.Alignment;
import org.civicdoc.internal.block.piece.LineStyle;
import org.civicdoc.internal.block.piece.RunStyle;
import org.civicdoc.internal.page.TagKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssTextTest {

  private static Element element(String tag, String attributes) {
    Element element =
        Jsoup.parseBodyFragment("<" + tag + " " + attributes + ">云泽</" + tag + ">")
            .selectFirst(tag);
    assertThat(element).isNotNull();
    return Objects.requireNonNull(element);
  }

  private static LineStyle lineStyle(Element element) {
    return CssText.apply(element, TagKind.of(element), CssText.of(element), LineStyle.BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "style='font-weight:bold' | true",
        "style='FONT-WEIGHT : Bold' | true",
        "style='font-weight: 700 !important' | true",
        "style='font-weight:600;color:red' | true",
        "style='font-weight:400' | false",
        "style='font-weight:normal' | false",
        "style='font-weight:' | false",
        "style='color:red' | false",
        "style='' | false"
      })
  void readsWeight(String attributes, boolean strong) {
    assertThat(CssText.apply(CssText.of(element("span", attributes)), RunStyle.PLAIN).strong())
        .isEqualTo(strong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p | align=center | CENTER",
        "p | align=RIGHT | END",
        "p | style='text-align:center' | CENTER",
        "p | align=left style='text-align : right;' | END",
        "p | style='text-align:justify' | START",
        "p | align=x | START",
        "p | class='lead text-center' | CENTER",
        "p | class=ql-align-right | END",
        "p | class=text-center style='text-align:left' | START",
        "p | class=my-text-center | START",
        "span | style='text-align:center' | START"
      })
  void readsAlignmentOfBlocks(String tag, String attributes, Alignment alignment) {
    assertThat(lineStyle(element(tag, attributes)).alignment()).isEqualTo(alignment);
  }

  @ParameterizedTest
  @CsvSource({"12px, 12", "9pt, 12", "1.2em, 0", "large, 0", "'', 0"})
  void readsSizesInPixelsAndPoints(String size, int pixels) {
    LineStyle style = lineStyle(element("p", "style='font-size:" + size + "'"));
    assertThat(style.fontSize()).isEqualTo(pixels);
  }

  @ParameterizedTest
  @CsvSource({"super, true, false", "sub, false, true", "middle, false, false"})
  void readsRaisedAndLoweredText(String value, boolean raised, boolean lowered) {
    RunStyle style =
        CssText.apply(
            CssText.of(element("span", "style='vertical-align:" + value + "'")), RunStyle.PLAIN);
    assertThat(style.superscript()).isEqualTo(raised);
    assertThat(style.subscript()).isEqualTo(lowered);
  }
}
