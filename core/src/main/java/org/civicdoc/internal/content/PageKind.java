package org.civicdoc.internal.content;

import java.util.List;
import java.util.Optional;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Recognises pages that hold no article: framesets, error pages, logins, listings. */
public final class PageKind {

  /** A page with more prose than this is an article, whatever else it is. */
  private static final int ARTICLE_PROSE = 200;

  /** Beside a form to log in, so much prose at most is a note on how to. */
  private static final int LONGEST_NOTE = 60;

  private static final int MANY_LINKS = 12;

  /** In a listing at least this share of the text is linked; the rest is mostly dates. */
  private static final double LISTING_SHARE = 0.5;

  /** As much, where each item has a line with its date and source. */
  private static final double BYLINED_SHARE = 0.3;

  private final ErrorPage errorPage;

  /**
   * Makes the test.
   *
   * @param knowledge tells what error pages say
   */
  public PageKind(Knowledge knowledge) {
    errorPage = new ErrorPage(knowledge);
  }

  /**
   * Says why a page holds no article.
   *
   * @param document the page's tree
   * @param page its features
   * @param found what was found for its article, or null
   * @return the reason; empty if there is an article
   */
  public Optional<ParseIssue> whyNoArticle(
      Document document, PageFeatures page, @Nullable ContentRoot found) {
    int number = found == null ? -1 : found.number();
    int prose = number < 0 ? 0 : page.prose(number);
    if (errorPage.isOfServer(document)) {
      return error(IssueCode.ERROR_PAGE, "the page reports an error of its server");
    }
    if (prose > ARTICLE_PROSE
        && !listsWithoutSentences(page, number)
        && !new Teasers(page, number).areAll()) {
      return Optional.empty();
    }
    if (document.selectFirst("frameset") != null) {
      return error(IssueCode.FRAMESET, "the page only frames other pages; save those instead");
    }
    if (errorPage.is(document, page, found)) {
      return error(IssueCode.ERROR_PAGE, "the page reports an error instead of an article");
    }
    if (asksToLogIn(document, page, found)) {
      return error(IssueCode.LOGIN_PAGE, "the page asks to log in instead of showing an article");
    }
    if (isListing(page, number, prose)
        || listsWithoutSentences(page, number)
        || number >= 0 && new Teasers(page, number).areAll()) {
      return error(IssueCode.LISTING_PAGE, "the page lists articles and holds none itself");
    }
    boolean nothing =
        number < 0 || page.text(number) + page.images(number) + page.media(number) == 0;
    return nothing ? Optional.of(nothing()) : Optional.empty();
  }

  /** What to say of a page that holds no article for no reason that shows. */
  public static ParseIssue nothing() {
    return ParseIssue.of(
        IssueCode.NO_ARTICLE, IssueSeverity.ERROR, "nothing on the page reads like an article");
  }

  /** What to say of an article that is nothing but files that the page shows. */
  public static ParseIssue nothingButFiles() {
    return ParseIssue.of(
        IssueCode.NO_ARTICLE,
        IssueSeverity.ERROR,
        "the article is nothing but what the page embeds: a document, a film, a frame");
  }

  /** A box to log in to something else may stand beside any article. */
  private static boolean asksToLogIn(
      Document document, PageFeatures page, @Nullable ContentRoot found) {
    List<Element> passwords = document.select("input[type=password]");
    if (passwords.isEmpty() || found == null) {
      return !passwords.isEmpty();
    }
    int root = found.number();
    boolean article =
        found.name() == null
            ? page.prose(root) > LONGEST_NOTE
            : page.prose(root) + page.images(root) > 0;
    return !article || passwords.stream().anyMatch(p -> p.parents().contains(page.element(root)));
  }

  /** Files are what an article offers. */
  private static boolean isListing(PageFeatures page, int number, int prose) {
    int looked = Math.max(number, 0);
    return page.size() > 0
        && page.links(looked) - page.fileLinks(looked) >= MANY_LINKS
        && page.linked(looked) >= page.text(looked) * LISTING_SHARE
        && prose <= ARTICLE_PROSE;
  }

  /** Titles with bylines of their own: many links, and no sentence beside them. */
  private static boolean listsWithoutSentences(PageFeatures page, int number) {
    if (number < 0
        || page.links(number) - page.fileLinks(number) < MANY_LINKS
        || page.linked(number) < page.text(number) * BYLINED_SHARE) {
      return false;
    }
    int i = number;
    while (i < page.end(number)) {
      boolean link = page.element(i).normalName().equals("a");
      if (!link && page.element(i).textNodes().stream().anyMatch(PageKind::hasSentence)) {
        return false;
      }
      i = link ? page.end(i) : i + 1;
    }
    return true;
  }

  private static boolean hasSentence(TextNode node) {
    String text = node.getWholeText();
    return text.indexOf('。') >= 0 || text.indexOf('，') >= 0;
  }

  private static Optional<ParseIssue> error(IssueCode code, String message) {
    return Optional.of(ParseIssue.of(code, IssueSeverity.ERROR, message));
  }
}
