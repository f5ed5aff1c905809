package org.civicdoc.parser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** Pages that are made to cost much, each of any size. */
final class HostilePages {

  private static final String SENTENCE = "<p>临江市人民代表大会常务委员会今天举行会议，听取工作报告。</p>";

  private static final List<String> NESTED =
      List.of(
          "div",
          "span",
          "b",
          "p",
          "table",
          "table><tr><td",
          "ul",
          "ul><li",
          "ol><li",
          "blockquote",
          "h1",
          "font",
          "a href=x",
          "a href=x.doc",
          "section",
          "form",
          "select",
          "svg",
          "dl><dd",
          "figure",
          "pre",
          "sup",
          "ucapcontent",
          "div><a href=x");

  private static final List<String> REPEATED =
      List.of(
          "<p>",
          "<br>",
          "云泽<br>",
          "云泽。<br>　　",
          "<span>&nbsp;</span>",
          "<p>2023年6月8日</p>",
          "<p>云泽市人民政府办公室</p>",
          "<p>1．云泽</p>",
          "<p>来源：云泽</p>",
          "<p><a href=x>相关阅读：</a></p>",
          "<p>临江市</p>",
          "<h1>临江市召开会议</h1>",
          "<a href=x.doc>名录</a>",
          "<p><img src=x.jpg></p>",
          "字<img src=x.gif>",
          "&#8203;<img src=x.gif width=16>",
          "<div class=crumb>当前位置：首页 &gt; 新闻</div>",
          "<div class=share>云泽</div>",
          "<div style=display:none>云泽</div>",
          "<div class='content'><p>云泽，临江。</p>",
          "<dl><dt>索引号</dt><dd>1</dd></dl>",
          "<blockquote>云泽</blockquote>",
          "<!-- x -->",
          "<!--",
          "</html></p></div>",
          "<html><body>",
          "<b><p>",
          "<",
          "&#",
          "（",
          "云泽市人大。",
          "2023-06-08 ");

  private HostilePages() {}

  /** By what is wrong with them. */
  static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
    for (String tag : NESTED) {
      pages.put("nested " + tag, n -> page(("<" + tag + ">字").repeat(n)));
    }
    for (String part : REPEATED) {
      pages.put("repeated " + part, n -> page(part.repeat(n)));
    }
    pages.put("rows", n -> page(table("<tr><td>临江</td><td>12</td></tr>".repeat(n))));
    pages.put("cells", n -> page(table("<tr>" + "<td>临江</td>".repeat(n) + "</tr><tr><td>1")));
    pages.put("long attribute", n -> page("<p style='" + "a:b;".repeat(n) + "'>云泽</p>"));
    pages.put("many classes", n -> page("<div class='" + "content ".repeat(n) + "'>云泽"));
    pages.put("many attributes", n -> page("<p " + attributes(n) + ">云泽</p>"));
    pages.put("unclosed script", n -> page("<script>" + "a<b;".repeat(n)));
    pages.put("unclosed tag", n -> page("<p class='" + "云泽".repeat(n)));
    pages.put("meta tags", n -> "<meta name=PubDate content=2023-06-08>".repeat(n) + page(""));
    pages.put("parts of a title", n -> "<title>" + "a_-".repeat(n) + "</title>" + page(""));
    pages.put("spaces of a title", n -> "<title>" + "市 ".repeat(n) + "</title>" + page(""));
    pages.put("unclosed title", n -> "<title>临江" + "<p>会-议".repeat(n));
    pages.put("titles", n -> "<title>临江</title>".repeat(n) + page(""));
    pages.put("lines of a dump", n -> "当前位置：首页\n标题\n来源：云泽\n" + "云泽市\n".repeat(n));
    pages.put("bullets of a dump", n -> "• \n".repeat(n) + "云泽");
    pages.put("one line of a dump", n -> "云泽市人大。".repeat(n));
    return pages;
  }

  /** A page of one kind in {@code n} parts. */
  static String of(String kind, int n) {
    return Objects.requireNonNull(all().get(kind), kind).apply(n);
  }

  static String page(String body) {
    return "<html><head><title>临江市召开会议</title></head><body><div class=content>"
        + SENTENCE
        + body
        + SENTENCE
        + "</div></body></html>";
  }

  private static String table(String rows) {
    return "<table>" + rows + "</table>";
  }

  private static String attributes(int n) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < Math.min(n, 5_000); i++) {
      attributes.append('a').append(i).append(' ');
    }
    return attributes.toString();
  }
}
