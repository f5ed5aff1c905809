package org.civicdoc.benchmarks;

/** A page as if its article were longer: its longest paragraph stands in it many times. */
final class LongPage {

  private LongPage() {}

  /**
   * Makes a page longer.
   *
   * @param html a page
   * @param times how many times as long, at least 1
   * @return the page; the same if it has no paragraph
   */
  static String of(String html, int times) {
    int best = 0;
    int end = 0;
    for (int at = html.indexOf("<p"); at >= 0; at = html.indexOf("<p", at + 1)) {
      int close = html.indexOf("</p>", at);
      if (close > 0 && close + 4 - at > end - best && html.indexOf("<p", at + 1) > close) {
        best = at;
        end = close + 4;
      }
    }
    if (end == best) {
      return html;
    }
    String paragraph = html.substring(best, end);
    int copies = (times - 1) * html.length() / paragraph.length();
    return html.substring(0, end) + paragraph.repeat(copies) + html.substring(end);
  }
}
