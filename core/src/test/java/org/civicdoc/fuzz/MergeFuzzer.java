package org.civicdoc.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.parser.ArticleMerger;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.MergedArticle;
import org.civicdoc.parser.PageContext;

/** Any pages are merged: each ends up in one article, and no article is empty. */
public final class MergeFuzzer {

  private static final int MOST_PAGES = 6;

  private static final CivicParser PARSER = CivicParser.builder().build();
  private static final ArticleMerger MERGER = new ArticleMerger();

  private MergeFuzzer() {}

  /** Jazzer's entry. The last byte tells into how many pages the bytes are cut. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    int choice = bytes.length == 0 ? 0 : bytes[bytes.length - 1] & 0xFF;
    int count = 1 + choice % MOST_PAGES;
    List<CivicDocument> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] page =
          Arrays.copyOfRange(bytes, bytes.length * i / count, bytes.length * (i + 1) / count);
      pages.add(PARSER.parse(page, context(choice / MOST_PAGES, i)));
    }
    List<MergedArticle> articles = MERGER.merge(pages);
    int merged = articles.stream().mapToInt(article -> article.pages().size()).sum();
    if (merged != count) {
      throw new AssertionError(count + " pages went in, " + merged + " came out");
    }
    MERGER.join(pages);
  }

  private static PageContext context(int form, int page) {
    String url =
        switch (form % 4) {
          case 0 -> page == 0 ? "http://yunze.example/a.html" : "http://yunze.example/a_" + page;
          case 1 -> "http://yunze.example/a_" + page + ".html";
          case 2 -> "http://yunze.example/view?id=7&page=" + page;
          default -> null;
        };
    return PageContext.none().withUrl(url);
  }
}
