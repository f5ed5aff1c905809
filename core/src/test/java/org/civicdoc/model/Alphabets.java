package org.civicdoc.model;

import java.util.ArrayList;
import java.util.List;

/** Pieces of text for {@link GeneratedDocuments}. */
public final class Alphabets {

  /** Chinese prose with the punctuation that stands at the edges of bold text. */
  public static final List<String> PROSE =
      List.of("人大", "代表", "，", "。", "“", "”", "《", "》", "（", "）", "2020", "年", "78.46%", "、", "：");

  /** What means something to HTML, Markdown or JSON. */
  public static final List<String> MARKUP =
      List.of(
          "<b>",
          "</p>",
          "<!--",
          "-->",
          "&amp;",
          "&",
          ";",
          "\"",
          "'",
          "*",
          "**",
          "_",
          "`",
          "```",
          "~~~",
          "[",
          "](",
          ")",
          "!",
          "|",
          "\\",
          "#",
          "# ",
          "- ",
          "+ ",
          "1. ",
          "12) ",
          "> ",
          "---",
          "===",
          ":--",
          "{",
          "}",
          "$",
          "http://x.cn/?a=1&b=2",
          "a",
          "甲",
          " ",
          "  ",
          "　",
          ".",
          "𠮷",
          "😀",
          "+",
          "-",
          "=",
          "&#35;",
          "½",
          "￥");

  /** What no page should hold, but some do. */
  public static final List<String> HOSTILE =
      List.of(
          "\u0000", "\u0007", "\t", "\r", "\n", "\u2028", "\uFFFE", "\uFEFF", "\uD800", "\uDC00");

  private Alphabets() {}

  /** Every piece of the other alphabets. */
  public static List<String> all() {
    List<String> all = new ArrayList<>(PROSE);
    all.addAll(MARKUP);
    all.addAll(HOSTILE);
    return all;
  }

  /** The prose and the markup. */
  public static List<String> printable() {
    List<String> printable = new ArrayList<>(PROSE);
    printable.addAll(MARKUP);
    return printable;
  }
}
