package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.MetadataReader;
import org.civicdoc.internal.metadata.PageMetadata;
import org.civicdoc.internal.metadata.PageScan;
import org.civicdoc.internal.page.PageFeatures;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A dump as the page that it was taken off: each line a paragraph, the title a heading, the article
 * in an element of its own. So one reader chooses the metadata of pages and of dumps.
 */
final class DumpPage {

  private static final Pattern WELCOME =
      Pattern.compile("^(?:欢迎(?:您)?(?:光临|访问|来到)|您好，欢迎访问)?([^，。！!]{2,20}?)(?:欢迎您)?[！!。]?$");

  /** Nothing in the middle of an article tells of the page. */
  private static final int FIRST_KEPT = 400;

  private static final int LAST_KEPT = 200;

  /** A shorter heading is a title only where the title element says so, too. */
  private static final int SHORTEST_HEADING = 4;

  private final Document document = Document.createShell("");
  private final Element article = new Element("article");
  private final List<Element> elements = new ArrayList<>();
  private final List<Integer> indexes = new ArrayList<>();

  DumpPage(List<String> lines, DumpHead head) {
    for (int i = 0; i < head.from(); i++) {
      add(document.body(), lines.get(i), i);
    }
    String site = head.from() == 0 ? null : greetingSite(lines.get(0));
    if (site != null) {
      elements.get(0).text(site).addClass("logo");
    }
    document.body().appendChild(article);
    if (head.title() != null) {
      if (head.title().length() < SHORTEST_HEADING) {
        document.title(head.title());
      }
      article.appendElement("h1").addClass("title").appendText(head.title());
    }
    for (int i = head.to(); i < lines.size(); i++) {
      if (i < FIRST_KEPT || i >= lines.size() - LAST_KEPT) {
        add(article, lines.get(i), i);
      }
    }
  }

  private void add(Element parent, String line, int index) {
    elements.add(parent.appendElement("p").appendText(line));
    indexes.add(index);
  }

  /** The greeting above the navigation names the site. */
  private static @Nullable String greetingSite(String line) {
    Matcher welcome = WELCOME.matcher(line);
    return line.contains("欢迎") && welcome.matches() ? welcome.group(1) : null;
  }

  /**
   * What the dump says of itself.
   *
   * @param metadata the fields, and what is wrong with them
   * @param lines the indexes of the lines that hold them and nothing else
   */
  record Reading(PageMetadata metadata, Set<Integer> lines) {}

  Reading read(MetadataReader reader, @Nullable String url, @Nullable Trace trace) {
    PageScan scan = reader.scan(element -> false);
    PageFeatures page = PageFeatures.of(document, scan);
    int root = 0;
    while (!page.element(root).equals(article)) {
      root++;
    }
    PageMetadata metadata = reader.read(scan, page, root, url, trace);
    Set<Integer> lines = new HashSet<>();
    for (int number = 0, next = 0; number < page.size() && next < elements.size(); number++) {
      if (page.element(number).equals(elements.get(next))) {
        if (isConsumed(metadata.consumed(), page, number)) {
          lines.add(indexes.get(next));
        }
        next++;
      }
    }
    return new Reading(metadata, lines);
  }

  private static boolean isConsumed(BitSet consumed, PageFeatures page, int number) {
    int at = number;
    while (at >= 0 && !consumed.get(at)) {
      at = page.parent(at);
    }
    return at >= 0;
  }
}
