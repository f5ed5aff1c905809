package org.civicdoc.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.InlineAssembler;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an image: a figure, a part of its line, or nothing. */
class ImagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=x.pdf><img src=封面.jpg width=600></a> | F null",
        "<img src=pdf.jpg width=600><a href=x.pdf>海报</a> | F null, P 海报",
        "<img src=haibao.jpg><a href=x.pdf>海报</a> | F null, P 海报",
        "附件：1.<img src=/images/3f2a.gif><a href=x.doc>附件</a> | P 附件：1.附件",
        "<img src=/images/doc.gif><a href=x.doc>附件</a> | P 附件",
        "<a href=x.doc><img src=icon_doc.gif>附件</a> | P 附件",
        "<b><img src=pdf.png></b><a href=x.pdf>附件</a> | P 附件",
        "<img src=/u/1.jpg width=16><a href=x.pdf>附件</a> | P 附件",
        "<img src=word.png><a href=x.html>附件</a> | F null, P 附件"
      })
  void tellsPicturesBesideFilesFromIcons(String html, String pieces) {
    assertThat(String.join(", ", Lines.shapes(Lines.read("<p>" + html + "</p>"))))
        .isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "局长李<img src=ming.gif>同志 | 局长李[ming.gif]同志",
        "局长李<img src=ming.jpg width=16>同志 | 局长李[ming.jpg]同志",
        "局长李<img src=ming.jpg height=20 alt=明>同志 | 局长李[ming.jpg]同志",
        "<b>局长李<img src=ming.gif></b><i>同志</i> | 局长李[ming.gif]同志",
        "局长<span>李</span><span><img src=ming.gif></span>同志 | 局长李[ming.gif]同志",
        "李<img src=a.gif><img src=b.gif>同志 | 李[a.gif][b.gif]同志",
        "李<img src=a.gif><img src=a.gif>同志 | 李[a.gif][a.gif]同志",
        "产量按下式计算：<img src=gs.png>，其中 | 产量按下式计算：[gs.png]，其中",
        "产量按下式计算：<img src=gs.png height=40>其中 | 产量按下式计算：[gs.png]其中"
      })
  void takesASmallImageWithinALineForAPartOfIt(String html, String line) {
    List<Piece> pieces = Lines.read("<p>" + html + "</p>");
    assertThat(pieces).hasSize(1);
    StringBuilder read = new StringBuilder();
    InlineAssembler.assemble((BodyLine) pieces.get(0)).forEach(inline -> append(inline, read));
    assertThat(read).hasToString(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<figure><img src=x.jpg><figcaption>会场</figcaption></figure> | F 会场",
        "<figure><figcaption>会场</figcaption><img src=x.jpg></figure> | F 会场",
        "<figure><figcaption><p>会场。</p><p>江一帆 摄</p></figcaption><img src=x.jpg></figure> | F 会场。 江一帆 摄",
        "<figure><img src=x.jpg><img src=y.jpg><figcaption>会场</figcaption></figure> | F null, F 会场",
        "<figure><p>河水</p><figcaption>会场</figcaption></figure> | P 河水, P 会场",
        "<figcaption>会场</figcaption> | P 会场"
      })
  void givesAFigureWhatTheMarkupSaysToBeItsCaption(String html, String pieces) {
    assertThat(String.join(", ", Lines.shapes(Lines.read(html)))).isEqualTo(pieces);
  }

  @Test
  void givesATableWhatTheMarkupSaysToBeItsCaption() {
    String rows = "<tr><td>断面</td><td>水质</td></tr><tr><td>河西</td><td>二类</td></tr>".repeat(2);
    String html = "<figure><table>%s</table><figcaption>水质</figcaption></figure>".formatted(rows);
    assertThat(Lines.read(html))
        .singleElement()
        .isInstanceOfSatisfying(
            Piece.Finished.class,
            finished -> assertThat(((Table) finished.block()).caption()).isEqualTo("水质"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "section", "li"})
  void centresTheWordsOfABoxWithOnePicture(String box) {
    String html = "<%s><img src=x.jpg><p>会场</p></%s>".formatted(box, box);
    assertThat(Lines.read(html))
        .element(1)
        .isInstanceOfSatisfying(BodyLine.class, line -> assertThat(line.isCentered()).isTrue());
  }

  private static void append(Inline inline, StringBuilder out) {
    if (inline instanceof InlineImage image) {
      out.append('[').append(image.src()).append(']');
    } else if (inline instanceof Strong strong) {
      strong.inlines().forEach(inner -> append(inner, out));
    } else {
      out.append(PlainText.of(List.of(inline)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "代表视察河道。<img src=1.png>代表座谈 | P 代表视察河道。, F null, P 代表座谈",
        "代表视察河道，<img src=1.jpg>并座谈 | P 代表视察河道，, F null, P 并座谈",
        "代表视察河道<br><img src=1.png><br>代表座谈 | P 代表视察河道, F null, P 代表座谈",
        "代表视察河道<img src=1.png width=600>代表座谈 | P 代表视察河道, F null, P 代表座谈",
        "代表视察河道<img src=1.png width=100%>代表座谈 | P 代表视察河道, F null, P 代表座谈",
        "代表视察河道<img src=1.png><div>代表座谈</div> | P 代表视察河道, F null, P 代表座谈",
        "代表视察河道<img src=1.png> | P 代表视察河道, F null",
        "<img src=1.png>代表座谈 | F null, P 代表座谈",
        "河道 <img src=1.png> 座谈 | P 河道, F null, P 座谈",
        "电话<img src=tel.gif width=1>号码 | P 电话号码",
        "分享到<img src=/share/qq.gif>空间 | P 分享到空间",
        "要闻<a href=x><img src=new.gif height=12></a>河道 | P 要闻河道",
        "<a href=x>要闻</a><img src=new.gif height=12>河道 | P 要闻河道",
        "<img src=dot.gif width=16><a href=x>河道</a> | P 河道"
      })
  void takesNoOtherImageForAPartOfALine(String html, String pieces) {
    assertThat(String.join(", ", Lines.shapes(Lines.read("<p>" + html + "</p>"))))
        .isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "扫描下方二维码，填写调查问卷：</p><img src=qrcode.png> | P 扫描下方二维码，填写调查问卷：, F null",
        "请扫码填写：<img src=/ewm/1.jpg> | P 请扫码填写：, F null",
        "扫一扫在手机打开当前页</p><img src=qrcode.png> | P 扫一扫在手机打开当前页",
        "请扫码填写：<br>姓名、住址</p><img src=/u/1.png><p>座谈</p><img src=qrcode.png>"
            + " | P 请扫码填写：, P 姓名、住址, F null, P 座谈",
        "请扫码填写：<img src=qrcode.png width=20> | P 请扫码填写："
      })
  void takesACodeForAFigureWhereTheTextAsksToScanIt(String html, String pieces) {
    assertThat(String.join(", ", Lines.shapes(Lines.read("<p>" + html)))).isEqualTo(pieces);
  }
}
