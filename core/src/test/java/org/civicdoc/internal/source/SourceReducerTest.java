package org.civicdoc.internal.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReducerTest {

  /** Of what sources are made, and what breaks them. */
  private static final List<String> PARTS =
      List.of(
          "<div>",
          "</div>",
          "<DIV class='a b'>",
          "<p>",
          "</p>",
          "<span>",
          "</span>",
          "<a href=x>",
          "</a>",
          "<br>",
          "<table>",
          "<tr>",
          "<td>",
          "</td>",
          "</table>",
          "<ul>",
          "<li>",
          "</ul>",
          "<b>",
          "</b>",
          "<pre>",
          "</pre>",
          "<title>",
          "</title>",
          "<textarea>",
          "</textarea>",
          "<script>",
          "</script>",
          "<SCRIPT type=a>",
          "</Script >",
          "<style>",
          "</style>",
          "<script type='application/ld+json'>",
          "<!--",
          "-->",
          "--!>",
          "<!-->",
          "<!--->",
          "<!-- 标题 -->",
          "<!-- " + "长".repeat(80) + " -->",
          "<!x>",
          "<?x?>",
          "</ x>",
          "<",
          ">",
          "</",
          "<1",
          "\"",
          "'",
          "=",
          "/",
          "-",
          " ",
          "\n",
          "\t",
          "  \n ",
          "&nbsp;",
          "云泽",
          "a",
          "<div title='>'>",
          "<a b=\">\" c>",
          "<p x=it's>",
          "<div a<b>",
          "<div <p>",
          "<meta name=a content=b>",
          "<link rel=x>",
          "<head>",
          "</head>",
          "<body>",
          "</body>",
          "</html>",
          "<iframe>",
          "</iframe>",
          "<noscript>",
          "</noscript>",
          "<select>",
          "<option>",
          "</select>",
          "<h1>",
          "</h1>",
          "<form>",
          "</form>");

  private static String reduce(String source) {
    return new String(SourceReducer.reduce(source.getBytes(UTF_8)), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p><script>if (1<2) f("</p>")</script>b</p>           | <p>b</p>
          <p>a <SCRIPT>x</scripts></SCRIPT >b                   | <p>a b
          <script><!-- w("<script>x</script>") //--></script>a  | a
          <style>p{}</style><p>a                                | <p>a
          <script type="application/ld+json">{}</script><p>a    | <script type="application/ld+json">{}</script><p>a
          <p>a<!-- 标题 begin -->b                              | <p>a<!-- 标题 begin -->b
          <div> <p> <a>a</a> <a>b</a> </p> </div>               | <div><p><a>a</a> <a>b</a></p></div>
          <a>a</a> <script>x</script> <a>b</a>                  | <a>a</a>  <a>b</a>
          <p>1 <<script>x</script>b                             | <p>1 <<script>x</script>b
          <pre> <p> a </p> </pre>                               | <pre> <p> a </p> </pre>
          <textarea> <script>x</script> </textarea>             | <textarea> <script>x</script> </textarea>
          <p align=center onclick="a('>')" bgcolor = red>b    | <p align=center  >b
          <img data-any-url=a onload=f() alt=b><p data-any-url=a>c | <img data-any-url=a  alt=b><p >c
          <td a/b nowrap class="c"d='e'>f                       | <td /  class="c">f
          <svg><style>a</style></svg> <p>b                      | <svg><style>a</style></svg><p>b
          <p style="color:red">a                                | <p >a
          <p style="color:red; font-weight : bold;x:y" id=b>a   | <p style=" font-weight : bold;" id=b>a
          <p style=display:none;color:red>a                     | <p style=display:none;>a
          <p style="a:b" style="display:none">c                 | <p  >c
          <p STYLE='font-family:&quot;宋体&quot;;TEXT-ALIGN:center'>a | <p STYLE='TEXT-ALIGN:center'>a
          <p style>a                                            | <p >a
          <p style="">a                                         | <p >a
          <p style=>a                                           | <p >a
          <title>a</head><body>b<title>c</title>                | <title>a</title></head><body>b<title>c</title>
          <title>a<META name=b><p>c</title>                     | <title>a</title><META name=b><p>c</title>
          """)
  void leavesOutWhatNoRuleReads(String source, String reduced) {
    assertThat(reduce(source)).isEqualTo(reduced);
  }

  @Test
  void leavesOutLongCommentsButNotTheProperties() {
    String text = "长".repeat(100);

    assertThat(reduce("<p>a<!--" + text + "--><b>b")).isEqualTo("<p>a<b>b");
    assertThat(reduce("<!--enpproperty <title>" + text + "</title>-->"))
        .isEqualTo("<!--enpproperty <title>" + text + "</title>-->");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a<script>x",
        "<p>a<style>x</p>",
        "<p>a<!-- x",
        "<p a='x>b",
        "<p style='color:red",
        "<p style='color:red'",
        "<p style=",
        "<plaintext><script>x</script>",
        "<![CDATA[<script>x</script>]]>",
        "<title>a<script>x</script>",
        "没有标记",
        ""
      })
  void leavesAllAsItIsWhereItIsNotCertainHowTheSourceGoesOn(String source) {
    assertThat(reduce(source)).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void leavesUtf16AsItIs(String charset) {
    byte[] page = "<p> <script>x</script>云泽".getBytes(Charset.forName(charset));

    assertThat(SourceReducer.reduce(page)).isSameAs(page);
  }

  @Test
  void neverTakesTheSecondByteOfACharacterForMarkup() {
    String text = "<p>\u4E02\u4E8F\u4EB5囗</p>\uD840\uDC00";
    byte[] page = ("<script>x</script>" + text).getBytes(Charset.forName("GB18030"));

    assertThat(new String(SourceReducer.reduce(page), Charset.forName("GB18030"))).isEqualTo(text);
  }

  /** Of an open formatting element jsoup makes others, at the first white space, too. */
  @Test
  void givesJsoupTheSameTreeOfBrokenMarkup() {
    Random random = new Random(9704);
    for (int round = 0; round < 6_000; round++) {
      String whole = broken(random);
      String reduced = reduce(whole);
      if (titleEnds(reduced) > titleEnds(whole)) {
        // A title that it has closed makes another tree.
        continue;
      }
      boolean formats = whole.contains("<a") || whole.contains("<b>");

      assertThat(TreeShape.seenText(reduced)).as(whole).isEqualTo(TreeShape.seenText(whole));
      assertThat(TreeShape.facts(reduced)).as(whole).isEqualTo(TreeShape.facts(whole));
      if (!formats) {
        assertThat(TreeShape.withoutSpaces(reduced))
            .as(whole)
            .isEqualTo(TreeShape.withoutSpaces(whole));
      }
    }
  }

  private static int titleEnds(String source) {
    return source.split("</title>", -1).length;
  }

  private static String broken(Random random) {
    StringBuilder source = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      source.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return source.toString();
  }

  @Test
  void keepsTheSpacesThatShowInSoundMarkup() {
    Random random = new Random(9704);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder source = new StringBuilder();
      sound(source, random, 4);
      String whole = source.toString();

      assertThat(TreeShape.of(reduce(whole))).as(whole).isEqualTo(TreeShape.of(whole));
    }
  }

  private static void sound(StringBuilder source, Random random, int depth) {
    List<String> tags = List.of("div", "span", "em", "section", "b", "pre", "script", "meta", "");
    for (int i = random.nextInt(4); i >= 0; i--) {
      String tag = depth == 0 ? "" : tags.get(random.nextInt(tags.size()));
      switch (tag) {
        case "" -> source.append(List.of(" ", "\n  ", "云泽", " a ").get(random.nextInt(4)));
        case "script" -> source.append("<script> x </script>");
        case "meta" -> source.append("<meta name=a>");
        default -> {
          source.append('<').append(tag).append('>');
          sound(source, random, depth - 1);
          source.append("</").append(tag).append('>');
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>",
        "<!--",
        "<p a='",
        "<p style='a:b;",
        "color:red;",
        "<p style='color:red;display:none'>",
        "<div> ",
        "</",
        "<script></script>",
        "<title>",
        "<script><!--<script>"
      })
  void isLinear(String part) {
    byte[] page = part.repeat(1_000_000 / part.length()).getBytes(StandardCharsets.ISO_8859_1);
    long before = System.nanoTime();

    SourceReducer.reduce(page);

    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
  }
}
