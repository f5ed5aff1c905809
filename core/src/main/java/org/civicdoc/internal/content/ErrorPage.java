package org.civicdoc.internal.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Tells pages that report an error instead of showing an article: a part of the title or a line
 * begins with it. A notice may speak of errors, too, but then within a sentence, or as one of
 * several. Immutable and thread-safe.
 */
final class ErrorPage {

  /** A page with more text reports no error, unless it is a server's own. */
  private static final int LONGEST_PAGE = 800;

  /** So much of a line is looked at. */
  private static final int START_OF_LINE = 60;

  /** A body with so much prose beside the line is an article that speaks of an error. */
  private static final int ARTICLE = 30;

  private static final Pattern LINE_START = anyOf("error-lines.txt", "");

  private static final Pattern LEAD = anyOf("error-leads.txt", "[，,。.：:！!~…]*");

  /** The number of an error, as titles and headings give it: 404 Not Found; none of 500强企业. */
  private static final Pattern STATUS =
      Pattern.compile("[45]0\\d(\\.\\d+)?(?=$|[-–—:：|_]\\D|[A-Za-z]|错误|页面|出错|未|找不到)");

  private static final Pattern TITLE_PARTS = Pattern.compile("[-_|–—·]");

  private final List<String> phrases;

  ErrorPage(Knowledge knowledge) {
    phrases = knowledge.values(Subject.ERROR, Place.TEXT).stream().map(Spaces::squeeze).toList();
  }

  private static Pattern anyOf(String resource, String end) {
    List<String> lines = ResourceLines.of(ErrorPage.class, resource);
    return Pattern.compile("(?:" + String.join("|", lines) + ")" + end);
  }

  boolean is(Document document, PageFeatures page, @Nullable ContentRoot found) {
    if (page.size() > 0 && page.text(0) > LONGEST_PAGE) {
      return false;
    }
    if (isTitle(document.title())) {
      return true;
    }
    int line = line(page);
    return line >= 0 && !isOneOfSeveral(page, line, found);
  }

  /** Whether a page of any length is a server's own, with what the server was doing. */
  boolean isOfServer(Document document) {
    return isTitle(document.title()) && document.body().text().indexOf('。') < 0;
  }

  private boolean isTitle(String title) {
    return isStatus(title) || TITLE_PARTS.splitAsStream(title).anyMatch(this::beginsWithError);
  }

  private static boolean isStatus(String text) {
    return STATUS.matcher(Spaces.squeeze(text)).lookingAt();
  }

  /** The innermost of the first block that begins with an error, or -1. */
  private int line(PageFeatures page) {
    int line = -1;
    for (int i = 0; i < page.size() && (line < 0 || page.isWithin(i, line)); i++) {
      if (page.text(i) > 0 && page.kind(i).isBlock()) {
        String start = page.seen().start(i, START_OF_LINE);
        boolean heading = page.kind(i).headingLevel() > 0;
        line = tellsOfError(start) || heading && isStatus(start) ? i : line;
      }
    }
    return line;
  }

  /** Whether an article's own element holds more than the line. */
  private static boolean isOneOfSeveral(PageFeatures page, int line, @Nullable ContentRoot found) {
    return found != null
        && found.name() != null
        && page.isWithin(line, found.number())
        && page.prose(found.number()) - page.prose(line) >= ARTICLE;
  }

  /** Whether one of the parts of a line, which spaces part, begins with an error. */
  private boolean tellsOfError(String line) {
    if (beginsWithError(line)) {
      return true;
    }
    int space = line.indexOf(' ');
    while (space >= 0) {
      if (beginsWithError(line.substring(space + 1))) {
        return true;
      }
      space = line.indexOf(' ', space + 1);
    }
    return false;
  }

  private boolean beginsWithError(String text) {
    String line = Spaces.squeeze(text);
    Matcher lead = LEAD.matcher(line);
    String told = lead.lookingAt() ? line.substring(lead.end()) : line;
    return LINE_START.matcher(told).lookingAt() || phrases.stream().anyMatch(told::startsWith);
  }
}
