package org.civicdoc.parser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.civicdoc.internal.paging.PageGroup;
import org.civicdoc.internal.paging.PageGroups;
import org.civicdoc.internal.paging.PageJoin;
import org.civicdoc.model.CivicDocument;

/**
 * Merges the pages of articles that a site spreads over several (下一页) into one document each.
 *
 * <pre>{@code
 * List<CivicDocument> pages = List.of(
 *     parser.parse(second, PageContext.none().withUrl("http://www.example.gov.cn/a_2.html")),
 *     parser.parse(first, PageContext.none().withUrl("http://www.example.gov.cn/a.html")));
 * CivicDocument article = new ArticleMerger().merge(pages).get(0).document();
 * }</pre>
 *
 * <p>Pages belong together by the numbers in their addresses ({@code a.html}, {@code a_2.html};
 * {@code ?id=7&page=2}) or, without such, at the end of their titles ({@code 工作报告（2）}, {@code
 * 第2页}), unless they state different titles or days of publication. So parse them with the
 * addresses that they were saved from. Listings, error pages and the like stay on their own.
 *
 * <p>The article has
 *
 * <ul>
 *   <li>the blocks of its pages; a title, byline, heading or signature that each page repeats stays
 *       once, and a paragraph that a page break cuts becomes one;
 *   <li>of each metadata field the value of the first page that states it, with what other pages
 *       state as its rivals; the title without the number of a page;
 *   <li>each attachment once;
 *   <li>all issues, with {@code page 2} and such in their location; pages that are missing in
 *       between are reported as {@code TRUNCATED_INPUT};
 *   <li>the {@code Origin} of its first page, as its address is that of the article; those of the
 *       others are in {@link MergedArticle#pages()}.
 * </ul>
 *
 * <p>Immutable and thread-safe; linear in the pages.
 */
public final class ArticleMerger {

  /** Makes a merger. */
  public ArticleMerger() {}

  /**
   * Finds out which pages belong together, and merges those.
   *
   * @param pages documents of pages in any order, of any number of articles
   * @return the articles, in the order in which the first of their pages is given; a page that
   *     belongs with no other is an article of one page
   */
  public List<MergedArticle> merge(Collection<CivicDocument> pages) {
    List<MergedArticle> articles = new ArrayList<>();
    for (PageGroup group : PageGroups.of(List.copyOf(pages))) {
      articles.add(new MergedArticle(PageJoin.join(group), group.pages()));
    }
    return articles;
  }

  /**
   * Merges pages that are known to be one article.
   *
   * @param pages the documents of its pages in order
   * @return the article as one document
   * @throws IllegalArgumentException if {@code pages} is empty
   */
  public CivicDocument join(List<CivicDocument> pages) {
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("pages must not be empty");
    }
    List<Integer> numbers = IntStream.rangeClosed(1, pages.size()).boxed().toList();
    return PageJoin.join(new PageGroup(pages, numbers));
  }
}
