package org.civicdoc.pdf;

/** What a typeface is for. The first four are embedded; the others stand in for them when given. */
public enum FontRole {
  /** 宋体, running text. */
  SONG,
  /** Bold 宋体, titles and strong text. */
  SONG_BOLD,
  /** 黑体, first-level headings. */
  HEI,
  /** 楷体, second-level headings and quotations. */
  KAI,
  /** 仿宋, the running text of official documents (GB/T 9704-2012, 5.2.2); Song stands in. */
  FANGSONG,
  /** 小标宋, the title of official documents (GB/T 9704-2012, 7.3.1); bold Song stands in. */
  TITLE_SONG,
  /**
   * Characters that no other typeface has. Several may be given; the first that has it is used. The
   * embedded typefaces have the ideographs of GB 2312 and of the table of general standard
   * characters (通用规范汉字表, 2013), and Latin, Greek, Cyrillic, kana and signs: no traditional
   * characters beyond those, no emoji, no other scripts.
   */
  FALLBACK
}
